package org.shinchoku.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Workbooks;

/** What a section does to its workbook before it sends it back. */
final class Desk {

    private final List<Sheet> sheets;
    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<Area> spans = new ArrayList<>();
    private String name = RequestSheet.NAME;

    Desk(List<Sheet> sheets) {
        this.sheets = sheets;
        Sheet answers = sheets.get(1);
        answers.rows().forEach(r -> cells.add(new ArrayList<>(r.cells())));
        spans.addAll(answers.spans());
    }

    private int row(Item item) {
        for (int r = 0; r < cells.size(); r++) {
            if (Keys.ROW
                            .parse(cells.get(r).get(0).text())
                            .filter(k -> k[2] == item.id())
                            .isPresent()
                    || cells.get(r).stream().anyMatch(c -> c.text().equals(item.label()))) {
                return r;
            }
        }
        throw new AssertionError("no row of " + item);
    }

    private int column(Field field) {
        for (List<Cell> row : cells) {
            for (int c = 0; c < row.size(); c++) {
                if (Keys.COLUMN
                        .parse(row.get(c).text())
                        .filter(k -> k[0] == field.id())
                        .isPresent()) {
                    return c;
                }
            }
        }
        throw new AssertionError("no column of " + field);
    }

    Desk write(Item item, Field field, String text) {
        return write(item, field, Cell.of(text));
    }

    Desk write(Item item, Field field, Cell cell) {
        cells.get(row(item)).set(column(field), cell);
        return this;
    }

    /** Sorts the rows the other way round, keys and all. */
    Desk reverse() {
        Collections.reverse(cells.subList(5, cells.size()));
        return this;
    }

    /** Sorts the rows the other way round, but leaves the hidden keys where they are. */
    Desk reverseWithoutKeys() {
        List<Cell> keys = cells.stream().map(r -> r.get(0)).toList();
        reverse();
        for (int r = 5; r < cells.size(); r++) {
            cells.get(r).set(0, keys.get(r));
        }
        return this;
    }

    Desk insertRow(int at, String... texts) {
        List<Cell> row = new ArrayList<>();
        for (int c = 0; c < cells.get(0).size(); c++) {
            row.add(c < texts.length ? Cell.of(texts[c]) : Cell.EMPTY);
        }
        cells.add(at, row);
        return this;
    }

    Desk insertRowBefore(Item item, String... texts) {
        return insertRow(row(item), texts);
    }

    /** A row of its own, with a text in the column of a field. */
    Desk append(String title, Field field, String text) {
        int column = column(field);
        insertRow(cells.size(), "", title);
        cells.get(cells.size() - 1).set(column, Cell.of(text));
        return this;
    }

    /** Copies a row, key and all, to the end, and writes another name and text into it. */
    Desk copy(Item item, String title, Field field, String text) {
        List<Cell> row = new ArrayList<>(cells.get(row(item)));
        row.replaceAll(c -> c.text().equals(item.label()) ? Cell.of(title) : c);
        row.set(column(field), Cell.of(text));
        cells.add(row);
        return this;
    }

    Desk delete(Item item) {
        cells.remove(row(item));
        return this;
    }

    Desk insertColumn(int at, String text) {
        cells.forEach(row -> row.add(Math.min(at, row.size()), Cell.of(text)));
        spans.clear();
        return this;
    }

    /** Takes the hidden row and column away, as pasting into a new sheet does. */
    Desk withoutKeys() {
        cells.remove(0);
        cells.forEach(row -> row.remove(0));
        List<Area> moved = spans.stream()
                .map(s -> new Area(s.row() - 1, s.column() - 1, s.rows(), s.columns()))
                .toList();
        spans.clear();
        spans.addAll(moved);
        return this;
    }

    Desk merge(Item first, Item last, Field field) {
        int column = column(field);
        spans.add(new Area(row(first), column, row(last) - row(first) + 1, 1));
        return this;
    }

    Desk sheetNamed(String other) {
        name = other;
        return this;
    }

    Desk replace(String text, String other) {
        cells.forEach(row -> row.replaceAll(c -> c.text().equals(text) ? Cell.of(other) : c));
        return this;
    }

    Sheet sheet() {
        List<Column> columns = new ArrayList<>(Collections.nCopies(cells.get(0).size(), Column.of(80)));
        return Sheet.of(
                name,
                columns,
                cells.stream().map(Row::of).toList(),
                spans,
                sheets.get(1).page());
    }

    Path save(Path file) throws Exception {
        Workbooks.write(List.of(sheets.get(0), sheet()), file);
        return file;
    }

    /** Leaves the sent sheet as it was and saves the filled one behind it. */
    Path saveBeside(Path file) throws Exception {
        Workbooks.write(List.of(sheets.get(0), sheets.get(1), sheet()), file);
        return file;
    }
}
