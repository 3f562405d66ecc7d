package org.shinchoku.text;

import java.util.regex.Pattern;

/** Signs that say no more than that here is the same as above. */
public final class Ditto {

    private static final Pattern SAME = Pattern.compile("\\s*(?:[〃″\"]|々|同上|同じ)\\s*");

    private static final int LONGEST = 20;

    private Ditto() {}

    /** Whether a text is such a sign: 〃, 同上. */
    public static boolean is(String text) {
        return text.length() <= LONGEST && SAME.matcher(text).matches();
    }
}
