package org.shinchoku.ui.intake;

import javafx.scene.paint.Color;

/** The colours of the sheet's picture; all are light enough for black type. */
final class Tint {

    static final Color DESK = Color.web("#eef1f3");
    static final Color PAPER = Color.WHITE;
    static final Color LINE = Color.web("#e1e6ea");
    static final Color BORDER = Color.web("#7d8a95");
    static final Color HEAD = Color.web("#f3f5f8");
    static final Color HEAD_CHOSEN = Color.web("#d6e6fa");
    static final Color HEAD_LINE = Color.web("#c7ced8");
    static final Color HEAD_TEXT = Color.web("#53616c");
    static final Color TEXT = Color.web("#1f2933");
    static final Color LEFT_OUT = Color.web("#9aa5ae");
    static final Color CHOSEN = Color.web("#1a6ed8");
    static final Color CHOSEN_ROWS = Color.web("#1a6ed8", 0.14);
    static final Color CHOSEN_AWAY = Color.web("#7fa9dd");
    static final Color OPEN_DOUBT = Color.web("#cf4a0c");
    static final Color SEEN_DOUBT = Color.web("#8d99a3");
    static final Color HIDDEN = Color.web("#d3dae0");

    private Tint() {}

    /** As a stylesheet writes it. */
    static String web(Meaning meaning) {
        return "#" + of(meaning).toString().substring(2, 8);
    }

    static Color of(Meaning meaning) {
        return switch (meaning) {
            case TITLE -> Color.web("#e0ddf4");
            case HEADING -> Color.web("#cfdae4");
            case LABEL -> Color.web("#d3ebd3");
            case NUMBER -> Color.web("#c9eae7");
            case DEPARTMENT -> Color.web("#f0dcee");
            case MARK -> Color.web("#f8e9b9");
            case VALUE -> Color.web("#e6f1fc");
            case LEFT -> Color.web("#e3e6e9");
            case UNREAD -> Color.web("#ffd8c7");
            case NONE -> PAPER;
        };
    }
}
