package org.shinchoku.ui.grid;

import javafx.scene.paint.Color;

/** The colours of the grid, each in the usual palette and in that of high contrast. */
enum Ink {
    TEXT(Color.web("#1f2933"), Color.web("#ffffff")),
    QUIET(Color.web("#4f5a67"), Color.web("#d0d0d0")),
    PAPER(Color.web("#ffffff"), Color.web("#000000")),
    DESK(Color.web("#f3f5f8"), Color.web("#000000")),
    HAIRLINE(Color.web("#dfe3e8"), Color.web("#8a8a8a")),
    BETWEEN(Color.web("#c7ced8"), Color.web("#ffffff")),
    EDGE(Color.web("#b8c0cb"), Color.web("#ffffff")),
    HEADING(Color.web("#f3f5f8"), Color.web("#1c1c1c")),
    HEADING_CHOSEN(Color.web("#d6e6fa"), Color.web("#00414a")),
    HEADING_TEXT(Color.web("#14559f"), Color.web("#ffffff")),
    YEAR(Color.web("#e6edf6"), Color.web("#1c1c1c")),
    ACCENT(Color.web("#155fc0"), Color.web("#1aebff")),
    CHOSEN(Color.web("#155fc0", 0.10), Color.web("#1aebff", 0.3)),
    HOVER(Color.web("#155fc0", 0.035), Color.web("#ffffff", 0.12)),
    BRANCH(Color.web("#f8fafc"), Color.web("#0d0d0d")),
    BRANCH_TOP(Color.web("#eef3f9"), Color.web("#161616")),
    NOTHING(Color.web("#fafbfc"), Color.web("#0a0a0a")),
    REPOST(Color.web("#f7f4fc"), Color.web("#1d1230")),
    REPOST_TAG(Color.web("#6b4fa0"), Color.web("#d9b8ff")),
    DRIFTED(Color.web("#fdf1dc"), Color.web("#3d2a00")),
    BEFORE(Color.web("#f6f7f9"), Color.web("#141414")),
    FOUND(Color.web("#ffe27a"), Color.web("#5c4a00")),
    NEW(Color.web("#cdeed3"), Color.web("#00501b")),
    GONE(Color.web("#b3261e"), Color.web("#ff8a80")),
    MISSING(Color.web("#fffaf0"), Color.web("#2b2200")),
    MISSING_TEXT(Color.web("#75500a"), Color.web("#ffd75e"));

    private final Color usual;
    private final Color contrast;

    Ink(Color usual, Color contrast) {
        this.usual = usual;
        this.contrast = contrast;
    }

    Color color(boolean inContrast) {
        return inContrast ? contrast : usual;
    }
}
