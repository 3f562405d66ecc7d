package org.shinchoku.intake;

import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/**
 * How large a book may be to be understood: beyond the largest plan of an office, and so small that the clerk does not wait.
 *
 * <p>The largest plan that anybody has is one of 5,000 items with 30 columns, which is 150,000 texts, few of them long: 165,000 texts
 * of 140 characters on average leave room above it. Each text costs up to 60 microseconds and two kilobytes until it is understood
 * and its form learnt, so that a book of this size ends in 10 seconds and 512 MB on an office's PC: of 200,000 texts five kinds
 * of {@code Monster} took 10 to 12 seconds. A sheet of more rows than that is none but for a stray text far below, and one of more than 500 columns no table, not even
 * one drawn on squared paper: labels hang on each other from column to column, so that they cost more than their number.
 */
final class Bounds {

    static final int TEXTS = 165_000;
    private static final long CHARACTERS = 24_000_000;
    static final int ROWS = 200_000;
    static final int COLUMNS = 500;

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
            String what = texts > TEXTS ? "文や数の入ったセルが" + count(TEXTS) + "個" : "文字が" + count(CHARACTERS) + "字";
            throw new NotUnderstood("「" + book + "」は、" + what + "を超えるため取り込めません。計画の表だけを残したファイルにするか、シートごとに分けて取り込んでください。");
        }
        Extent extent = Extent.of(sheet);
        if (extent.rows() > ROWS || extent.columns() > COLUMNS) {
            String what = extent.rows() > ROWS ? "行が" + count(ROWS) : "列が" + COLUMNS;
            String name = what.substring(0, 1);
            throw new NotUnderstood("「" + book + "」のシート「" + sheet.name() + "」は、" + what + "を超えるため取り込めません。要らない" + name
                    + "を除いて保存し直してください。");
        }
    }

    /** 16万5千. */
    private static String count(long number) {
        long thousands = number % 10_000 / 1_000;
        return number / 10_000 + "万" + (thousands == 0 ? "" : thousands + "千");
    }
}
