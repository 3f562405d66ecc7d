package org.shinchoku.ui.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shinchoku.intake.Doubt;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Address;
import org.shinchoku.workbook.Book;

/** The sheets of a book and the cell that is looked at; keys move from cell to cell as in Excel. */
final class SheetViewModel {

    private static final int NONE = -1;

    private final Book book;
    private final List<Sheet> sheets;
    private final List<Merges> merges;
    private final Map<String, Integer> tabs = new HashMap<>();
    private final Map<Integer, Area> last = new HashMap<>();
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(this, "spot");
    private final ReadOnlyIntegerWrapper reach = new ReadOnlyIntegerWrapper(this, "reach", NONE);

    SheetViewModel(Book book) {
        this.book = book;
        sheets = book.sheets();
        merges = sheets.stream().map(Merges::new).toList();
        for (int tab = 0; tab < sheets.size(); tab++) {
            tabs.putIfAbsent(sheets.get(tab).name(), tab);
        }
        int shown = 0;
        while (shown + 1 < sheets.size() && sheets.get(shown).hidden()) {
            shown++;
        }
        tab(shown);
    }

    Book book() {
        return book;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Merges merges(int tab) {
        return merges.get(tab);
    }

    ReadOnlyObjectProperty<Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    Spot spot() {
        return spot.get();
    }

    Sheet sheet() {
        return sheets.get(spot().tab());
    }

    /** The text of the cell that is looked at. */
    String text() {
        return sheet().cell(spot().row(), spot().column()).text();
    }

    /** Whether nothing stands in the rows that are chosen. */
    boolean isBlank() {
        return sheet().rows().stream()
                .skip(rows().row())
                .limit(rows().rows())
                .flatMap(r -> r.cells().stream())
                .allMatch(c -> c.text().isBlank());
    }

    /** Shows another sheet, where it was left. */
    void tab(int tab) {
        if (tab >= 0 && tab < sheets.size()) {
            go(new Spot(tab, last.getOrDefault(tab, merges.get(tab).at(0, 0))));
        }
    }

    void go(Spot to) {
        reach.set(NONE);
        last.put(to.tab(), to.area());
        spot.set(to);
    }

    void go(int tab, int row, int column) {
        int toRow = Math.max(0, Math.min(row, sheets.get(tab).rows().size() - 1));
        int toColumn = Math.max(0, Math.min(column, sheets.get(tab).width() - 1));
        go(new Spot(tab, merges.get(tab).at(Math.max(0, toRow), Math.max(0, toColumn))));
    }

    /** The cell that a sheet's name and an address name; of a whole sheet its first. */
    Optional<Spot> find(String sheet, String address) {
        Integer tab = tabs.get(sheet);
        if (tab == null) {
            return Optional.empty();
        }
        Merges here = merges.get(tab);
        return Address.parse(address.isEmpty() ? "A1" : address).map(a -> new Spot(tab, here.at(a.row(), a.column())));
    }

    /** The cell that a value's origin names: file!sheet!cell. */
    Optional<Spot> origin(String origin) {
        String file = book.name();
        int end = origin.lastIndexOf('!');
        boolean here = origin.startsWith(file + "!") && end > file.length();
        return here ? find(origin.substring(file.length() + 1, end), origin.substring(end + 1)) : Optional.empty();
    }

    /** In the order of the sheets and of their rows; those of the whole book first. */
    List<Doubt> sorted(List<Doubt> doubts) {
        Spot book = new Spot(-1, Area.cell(0, 0));
        return doubts.stream()
                .sorted(Comparator.comparing(
                        d -> find(d.sheet(), d.address()).orElse(book),
                        Comparator.comparingInt(Spot::tab)
                                .thenComparingInt(Spot::row)
                                .thenComparingInt(Spot::column)))
                .toList();
    }

    /** To the cell beside; a merged cell is one step. */
    void step(int rows, int columns) {
        Area at = spot().area();
        int row = rows > 0 ? at.lastRow() + rows : at.row() + rows;
        int column = columns > 0 ? at.lastColumn() + columns : at.column() + columns;
        go(spot().tab(), row, column);
    }

    /** To the next text in a direction, or to the sheet's edge. */
    void leap(int rows, int columns) {
        Spot from = spot();
        Spot before;
        do {
            before = spot();
            step(rows, columns);
        } while (!spot().equals(before) && text().isBlank());
        if (spot().equals(before) && !before.equals(from)) {
            go(before);
        }
    }

    /** Chooses whole rows, from the cell that is looked at to this one. */
    void reach(int row) {
        reach.set(Math.max(0, Math.min(row, sheet().rows().size() - 1)));
    }

    /** Chooses so many whole rows more, or less. */
    void stretch(int rows) {
        reach((reach.get() == NONE ? spot().row() : reach.get()) + rows);
    }

    /** Whether whole rows are chosen, and not a cell alone. */
    boolean isStretched() {
        return reach.get() != NONE;
    }

    /** The row up to which whole rows are chosen, or -1. */
    ReadOnlyIntegerProperty reachProperty() {
        return reach.getReadOnlyProperty();
    }

    /** The rows that are chosen, over all columns; of a cell that of its first row. */
    Area rows() {
        int from = isStretched() ? Math.min(spot().row(), reach.get()) : spot().row();
        int to = isStretched() ? Math.max(spot().row(), reach.get()) : spot().row();
        return new Area(from, 0, to - from + 1, Math.max(1, sheet().width()));
    }

    void home() {
        go(spot().tab(), spot().row(), 0);
    }

    void end() {
        go(spot().tab(), spot().row(), sheet().width() - 1);
    }

    void first() {
        go(spot().tab(), 0, 0);
    }

    void last() {
        go(spot().tab(), sheet().rows().size() - 1, sheet().width() - 1);
    }
}
