package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Sheet;

/**
 * The columns that stand side by side on one page; wide sheets have several bands, printed one after the other, each begun by the
 * columns that name the rows.
 *
 * @param number of the bands at its left
 * @param columns ascending
 * @param edges left edges of the columns, and the right edge of the last
 * @param repeated how many of them, at the left, stand in an earlier band too
 */
record Band(int number, List<Integer> columns, List<Double> edges, int repeated) {

    /** Names may take this part of a page. */
    private static final double MOST = 0.5;

    Band {
        columns = List.copyOf(columns);
        edges = List.copyOf(edges);
    }

    /** Divides the columns into bands that fit the frame. */
    static List<Band> of(Sheet sheet, Frame frame) {
        int columns = Math.max(1, sheet.width());
        double stretch = sheet.page().scale() == PageSetup.Scale.FILL_WIDTH ? frame.width() / Frame.widthOf(sheet) : 1;
        List<Band> bands = new ArrayList<>();
        Making making = new Making();
        for (int c = 0; c < columns; c++) {
            double width = Math.min(frame.width(), Frame.widthOf(sheet, c) * stretch);
            if (making.right() + width > frame.width() + 0.01 && making.columns.size() > making.repeated) {
                bands.add(making.band(bands.size()));
                making = new Making();
                making.repeat(sheet, c, frame.width() * MOST, width, frame.width());
            }
            making.add(c, width);
        }
        bands.add(making.band(bands.size()));
        return bands;
    }

    /** A band while it is filled. */
    private static final class Making {
        private final List<Integer> columns = new ArrayList<>();
        private final List<Double> edges = new ArrayList<>(List.of(0.0));
        private int repeated;

        double right() {
            return edges.get(edges.size() - 1);
        }

        void add(int column, double width) {
            columns.add(column);
            edges.add(right() + width);
        }

        /** The columns that name the rows, where they stand before a column and leave it its place. */
        void repeat(Sheet sheet, int before, double most, double next, double all) {
            PageSetup page = sheet.page();
            int end = page.namesFrom() + page.names();
            double width = 0;
            for (int c = page.namesFrom(); c < end; c++) {
                width += Frame.widthOf(sheet, c);
            }
            for (int c = page.namesFrom(); c < end && end <= before && width <= most && width + next <= all; c++) {
                add(c, Frame.widthOf(sheet, c));
                repeated++;
            }
        }

        Band band(int number) {
            return new Band(number, columns, edges, repeated);
        }
    }

    /** The first column that no band at its left has. */
    int begin() {
        return columns.get(repeated);
    }

    int size() {
        return columns.size();
    }

    /** Whether an area stands over more than the columns that name the rows, but only in an earlier band, as a title does. */
    boolean isPast(Area area) {
        return area.lastColumn() < begin() && (repeated == 0 || area.lastColumn() > columns.get(repeated - 1));
    }

    /** The first place of an area; the area is known to have one here. */
    int first(Area area) {
        int at = 0;
        while (columns.get(at) < area.column()) {
            at++;
        }
        return at;
    }

    /** The last place of an area. */
    int last(Area area) {
        int at = size() - 1;
        while (columns.get(at) > area.lastColumn()) {
            at--;
        }
        return at;
    }

    double left(int place) {
        return edges.get(place);
    }

    double right(int place) {
        return edges.get(place + 1);
    }
}
