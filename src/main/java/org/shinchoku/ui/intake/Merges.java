package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** Which cells of a sheet are one cell; by rows, so that a sheet with thousands of them is painted as quickly as any. */
final class Merges {

    private final List<List<Area>> byRow = new ArrayList<>();

    Merges(Sheet sheet) {
        sheet.rows().forEach(row -> byRow.add(null));
        for (Area span : sheet.spans()) {
            int end = Math.min(span.lastRow() + 1, byRow.size());
            for (int row = span.row(); row < end; row++) {
                List<Area> here = byRow.get(row);
                if (here == null) {
                    here = new ArrayList<>();
                    byRow.set(row, here);
                }
                here.add(span);
            }
        }
        byRow.forEach(row -> {
            if (row != null) {
                row.sort(Comparator.comparingInt(Area::column));
            }
        });
    }

    /** The merged cells that reach into a row, from left to right. */
    List<Area> in(int row) {
        List<Area> here = row < byRow.size() ? byRow.get(row) : null;
        return here == null ? List.of() : here;
    }

    /** All cells that are one with this cell. */
    Area at(int row, int column) {
        List<Area> here = in(row);
        int low = 0;
        int high = here.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Area area = here.get(middle);
            if (area.contains(row, column)) {
                return area;
            }
            if (area.column() > column) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Area.cell(row, column);
    }
}
