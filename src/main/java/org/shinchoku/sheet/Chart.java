package org.shinchoku.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 図: a bar beside each row of figures, parted as the row's figures are, as long as their sum is beside the longest.
 *
 * <p>It has no figures of its own: what is drawn is what the cells say. Bars stand in the rows themselves, so that they break
 * with the table over pages.
 *
 * @param area the cells in which the bars stand, in one column or a span of several; the row above it names the parts
 * @param title of what is shown
 * @param names the column in which the rows are named
 * @param parts the columns whose figures are the parts, in order
 */
public record Chart(Area area, String title, int names, List<Integer> parts) {

    public Chart {
        parts = List.copyOf(parts);
    }

    /** The same bars in another place. */
    public Chart at(Area other) {
        return new Chart(other, title, names, parts);
    }

    /** What the parts are called: what stands above their figures. */
    public List<String> partNames(Sheet sheet) {
        return parts.stream().map(c -> sheet.cell(area.row() - 1, c).text()).toList();
    }

    /** The figures of a row; what is no number counts as nothing. */
    public List<Double> figures(Sheet sheet, int row) {
        return parts.stream()
                .map(c -> sheet.cell(row, c))
                .map(cell -> cell.kind() == Cell.Kind.NUMBER ? Math.max(0, cell.number()) : 0)
                .toList();
    }

    /** The sum of a row's figures. */
    public double sum(Sheet sheet, int row) {
        return figures(sheet, row).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The largest sum of a row. */
    public double most(Sheet sheet) {
        return IntStream.rangeClosed(area.row(), area.lastRow())
                .mapToDouble(row -> sum(sheet, row))
                .max()
                .orElse(0);
    }

    /** What a row's bar says to those who do not see it. */
    public String says(Sheet sheet, int row) {
        List<String> parts = partNames(sheet);
        List<Double> figures = figures(sheet, row);
        StringBuilder says = new StringBuilder(sheet.cell(row, names).text());
        for (int i = 0; i < parts.size(); i++) {
            if (figures.get(i) > 0) {
                says.append(says.length() == 0 ? "" : "、")
                        .append(parts.get(i))
                        .append(' ')
                        .append(Math.round(figures.get(i)));
            }
        }
        return says.toString().replace('\n', ' ');
    }
}
