package org.shinchoku.intake;

import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/**
 * How large a book may be to be understood: several times the largest plan of an office, and so small that the clerk does not
 * wait.
 */
final class Bounds {

    private static final int TEXTS = 300_000;
    private static final long CHARACTERS = 60_000_000;
    private static final int COLUMNS = 1_000;

    private final String book;
    private int texts;
    private long characters;

    Bounds(String book) {
        this.book = book;
    }

    /** Counts one more sheet. */
    void add(Sheet sheet) throws NotUnderstood {
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                texts += cell.isEmpty() ? 0 : 1;
                characters += cell.text().length();
            }
        }
        if (texts > TEXTS || characters > CHARACTERS) {
            String what = texts > TEXTS ? "文や数の入ったセルが" + TEXTS / 10_000 + "万個" : "文が" + CHARACTERS / 10_000 + "万字";
            throw new NotUnderstood("「" + book + "」は、" + what + "を超えるため取り込めません。計画の表だけを残したファイルにするか、シートごとに分けて取り込んでください。");
        }
        if (Extent.of(sheet).columns() > COLUMNS) {
            throw new NotUnderstood(
                    "「" + book + "」のシート「" + sheet.name() + "」は、列が" + COLUMNS + "を超えるため取り込めません。要らない列を除いて保存し直してください。");
        }
    }
}
