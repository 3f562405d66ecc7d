package org.shinchoku.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the rows of a sheet that hold the name of a section alone, and mean that the items below are that section's: ■環境課.
 *
 * <p>A name that ends in 課 says so by itself; a 公民館 may as well be what a policy is about, unless sections stand beside it.
 */
final class LoneSections {

    private static final String NAME = "[^\\s\\u3000、。()（）:：]";
    private static final Pattern ALONE = Pattern.compile("[■□●○◆◇▼▲・【〔＜<\\[]?\\s*((?:" + NAME
            + "{1,12}[部局][\\s\\u3000]*)?" + NAME + "{1,14}(?<!教)(?:課|局|部|室|係|所|館|園|校|センター|委員会))\\s*[】〕＞>\\]]?");

    private final boolean bySection;

    LoneSections(Page page) {
        bySection = page.lines().stream()
                .filter(l -> l.blocks().size() == 1)
                .map(l -> name(l.blocks().get(0).text()))
                .anyMatch(n -> n.endsWith("課"));
    }

    /** The section that a text names and nothing else; empty where it does not, or may not mean to. */
    String of(String text) {
        return bySection ? name(text) : "";
    }

    private static String name(String text) {
        Matcher alone = ALONE.matcher(text.strip());
        return alone.matches() && Ordinal.of(alone.group(1)) == null ? alone.group(1) : "";
    }
}
