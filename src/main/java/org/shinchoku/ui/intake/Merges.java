package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** Which cells of a sheet are one cell; by rows, so that a sheet with thousands of them is painted as quickly as any. */
final class Merges {

    private final Map<Integer, List<Area>> byRow = new HashMap<>();

    Merges(Sheet sheet) {
        List<Area> spans = new ArrayList<>(sheet.spans());
        spans.sort(Comparator.comparingInt(Area::column));
        for (Area span : spans) {
            int end = Math.min(span.lastRow() + 1, sheet.rows().size());
            for (int row = span.row(); row < end; row++) {
                byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(span);
            }
        }
    }

    /** The merged cells that reach into a row, from left to right. */
    List<Area> in(int row) {
        return byRow.getOrDefault(row, List.of());
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
