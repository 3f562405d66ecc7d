package org.shinchoku.workbook;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** What of a sheet's cells is seen: neither hidden rows and columns nor what lies below a cell that reaches over others. */
final class SeenCells {

    private final Sheet sheet;
    private final Map<Area, Area> spans = new HashMap<>();

    SeenCells(Sheet sheet) {
        this.sheet = sheet;
        for (Area span : sheet.spans()) {
            for (int r = span.row(); r <= span.lastRow(); r++) {
                for (int c = span.column(); c <= span.lastColumn(); c++) {
                    spans.put(Area.cell(r, c), span);
                }
            }
        }
    }

    /** The whole cell whose first seen place this is, or null where nothing begins here. */
    Area at(int row, int column) {
        Area place = Area.cell(row, column);
        if (isHidden(row) || isColumnHidden(column)) {
            return null;
        }
        Area span = spans.getOrDefault(place, place);
        return rows(span, row) == 0 && columns(span, column) == 0 ? span : null;
    }

    int rows(Area area) {
        return rows(area, area.lastRow() + 1);
    }

    int columns(Area area) {
        return columns(area, area.lastColumn() + 1);
    }

    private int rows(Area area, int before) {
        int seen = 0;
        for (int r = area.row(); r < before; r++) {
            seen += isHidden(r) ? 0 : 1;
        }
        return seen;
    }

    private int columns(Area area, int before) {
        int seen = 0;
        for (int c = area.column(); c < before; c++) {
            seen += isColumnHidden(c) ? 0 : 1;
        }
        return seen;
    }

    private boolean isHidden(int row) {
        return row < sheet.rows().size() && sheet.rows().get(row).hidden();
    }

    private boolean isColumnHidden(int column) {
        return column < sheet.columns().size() && sheet.columns().get(column).hidden();
    }
}
