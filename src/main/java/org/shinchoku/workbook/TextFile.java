package org.shinchoku.workbook;

import java.util.List;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** Reads texts divided by tabs or commas, from a file or pasted. */
final class TextFile {

    private final Budget budget;
    private final Faults faults = new Faults();

    TextFile(Budget budget) {
        this.budget = budget;
    }

    Book read(String name, String text) {
        String sheet = name.replaceFirst("\\.[^.]*$", "");
        faults.enter(sheet);
        Grid grid = new Grid(budget);
        Values values = new Values(faults, false);
        Look look = Look.of(Style.PLAIN, true, NumberFormat.GENERAL);
        int row = 0;
        Delimited divided = new Delimited(text);
        for (Delimited.Fields fields = divided.next(); fields != null; fields = divided.next()) {
            if (row >= Address.ROWS) {
                throw new TooLarge("rows");
            }
            grid.begin(row, Row.AS_TEXT, false);
            if (fields.isBroken()) {
                faults.at(row, 0, "引用符（\"）が閉じられていないため、この行は行の終わりまでを読みました。");
            }
            for (int column = 0; column < fields.texts().size(); column++) {
                String field = Guard.lift(fields.texts().get(column));
                if (!field.isEmpty()) {
                    budget.cell();
                    grid.put(column, values.text(row, column, RichText.of(Markup.lift(field)), look));
                }
            }
            row++;
        }
        Sheet grown = Grown.sheet(sheet, grid, List.of(), faults);
        return new Book(name, List.of(grown), faults.list());
    }
}
