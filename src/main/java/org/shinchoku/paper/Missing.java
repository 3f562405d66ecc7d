package org.shinchoku.paper;

import org.shinchoku.sheet.Area;

/** A character that no font has and that is printed as 〓, and the first cell it stands in. */
public record Missing(int codePoint, Origin origin) {

    /** What the clerk is told. */
    public String sentence() {
        String place = origin.row() < 0 ? "ヘッダー又はフッター" : Area.address(origin.row(), origin.column());
        return "印刷できる字体がない文字を「〓」に置き換えました（%s、U+%04X）。".formatted(place, codePoint);
    }
}
