package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Sheet;

/**
 * The columns that stand side by side on one page; wide sheets have several bands, printed one after the other.
 *
 * @param first first column
 * @param edges left edges of the columns, and the right edge of the last
 */
record Band(int first, double[] edges) {

    /** Divides the columns into bands that fit the frame. */
    static List<Band> of(Sheet sheet, Frame frame) {
        int columns = Math.max(1, sheet.width());
        double stretch = sheet.page().scale() == PageSetup.Scale.FILL_WIDTH ? frame.width() / Frame.widthOf(sheet) : 1;
        List<Band> bands = new ArrayList<>();
        List<Double> edges = new ArrayList<>(List.of(0.0));
        int first = 0;
        for (int c = 0; c < columns; c++) {
            double width = Math.min(frame.width(), Frame.widthOf(sheet, c) * stretch);
            double left = edges.get(edges.size() - 1);
            if (left + width > frame.width() + 0.01 && edges.size() > 1) {
                bands.add(band(first, edges));
                first = c;
                edges = new ArrayList<>(List.of(0.0));
                left = 0;
            }
            edges.add(left + width);
        }
        bands.add(band(first, edges));
        return bands;
    }

    private static Band band(int first, List<Double> edges) {
        return new Band(first, edges.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int last() {
        return first + edges.length - 2;
    }

    double left(int column) {
        return edges[column - first];
    }

    double right(int column) {
        return edges[column - first + 1];
    }
}
