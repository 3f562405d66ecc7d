package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sides;

/** Merged cells keep their lines in the cells at their corners; here the first cell has them all. */
final class SpanLines {

    private SpanLines() {}

    static List<Row> around(List<Row> rows, List<Area> spans) {
        Map<Integer, List<Cell>> changed = new HashMap<>();
        for (Area span : spans) {
            Cell first = cell(rows, span.row(), span.column());
            Sides own = first.style().borders();
            Sides right = cell(rows, span.row(), span.lastColumn()).style().borders();
            Sides below = cell(rows, span.lastRow(), span.column()).style().borders();
            Sides all = new Sides(
                    own.top(),
                    right.right().or(own.right()),
                    below.bottom().or(own.bottom()),
                    own.left(),
                    own.falling(),
                    own.rising());
            if (!all.equals(own) && span.row() < rows.size()) {
                List<Cell> cells = changed.computeIfAbsent(
                        span.row(), r -> new ArrayList<>(rows.get(r).cells()));
                while (cells.size() <= span.column()) {
                    cells.add(Cell.EMPTY);
                }
                cells.set(
                        span.column(),
                        new Cell(
                                first.text(),
                                first.kind(),
                                first.number(),
                                first.style().withBorders(all),
                                first.note()));
            }
        }
        List<Row> framed = new ArrayList<>(rows);
        changed.forEach((r, cells) -> {
            Row row = rows.get(r);
            framed.set(r, row.withCells(cells));
        });
        return framed;
    }

    private static Cell cell(List<Row> rows, int row, int column) {
        return row < rows.size() ? rows.get(row).cell(column) : Cell.EMPTY;
    }
}
