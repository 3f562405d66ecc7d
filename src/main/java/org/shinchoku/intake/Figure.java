package org.shinchoku.intake;

import java.util.regex.Pattern;

/** Texts that are a figure and nothing else, as cells of counts have it. */
final class Figure {

    /** 1,234 or △5, of any width. */
    static final Pattern ALONE = Pattern.compile("[-−－△▲]?[0-9０-９][0-9０-９,，.．]*");

    /** The same, or a share of hundred. */
    static final Pattern OR_SHARE = Pattern.compile(ALONE + "[%％]?");

    private Figure() {}
}
