package org.shinchoku.ui.grid;

import javafx.scene.paint.Color;

/** The colours of the grid. */
final class Ink {

    static final Color TEXT = Color.web("#1f2933");
    static final Color QUIET = Color.web("#5f6b7a");
    static final Color PAPER = Color.WHITE;
    static final Color DESK = Color.web("#f3f5f8");
    static final Color HAIRLINE = Color.web("#dfe3e8");
    static final Color BETWEEN = Color.web("#c7ced8");
    static final Color EDGE = Color.web("#b8c0cb");
    static final Color HEADING = Color.web("#f3f5f8");
    static final Color HEADING_CHOSEN = Color.web("#d6e6fa");
    static final Color YEAR = Color.web("#e6edf6");
    static final Color ACCENT = Color.web("#1a6ed8");
    static final Color CHOSEN = Color.web("#1a6ed8", 0.10);
    static final Color HOVER = Color.web("#1a6ed8", 0.035);
    static final Color BRANCH = Color.web("#f8fafc");
    static final Color BRANCH_TOP = Color.web("#eef3f9");
    static final Color NOTHING = Color.web("#fafbfc");
    static final Color REPOST = Color.web("#f7f4fc");
    static final Color REPOST_TAG = Color.web("#6b4fa0");
    static final Color DRIFTED = Color.web("#fdf1dc");
    static final Color BEFORE = Color.web("#f6f7f9");
    static final Color FOUND = Color.web("#ffe27a");
    static final Color NEW = Color.web("#cdeed3");
    static final Color GONE = Color.web("#b3261e");
    static final Color MISSING = Color.web("#fffaf0");
    static final Color MISSING_TEXT = Color.web("#9a6b12");

    private Ink() {}
}
