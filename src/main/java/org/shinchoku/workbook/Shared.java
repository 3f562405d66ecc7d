package org.shinchoku.workbook;

import org.shinchoku.sheet.Cell;

/** A text that several cells refer to: cells that look the same and are in no doubt are one. */
final class Shared {

    private final RichText text;
    private Look look;
    private Cell cell;

    Shared(RichText text) {
        this.text = text;
    }

    Cell cell(int row, int column, Look shown, Values values) {
        if (cell == null || look != shown) {
            Cell made = values.text(row, column, text, shown);
            boolean sure =
                    !text.partlyStruck() && made.text().equals(shown.format().show(text.text()));
            look = shown;
            cell = sure ? made : null;
            return made;
        }
        return cell;
    }
}
