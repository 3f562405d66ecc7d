package org.shinchoku.ui.intake;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.intake.Use;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** What the cells of one sheet were taken for. */
final class Shade {

    private final Sheet sheet;
    private final Map<Area, Use> uses = new HashMap<>();

    Shade(Sheet sheet, Merges merges, Map<Area, Use> uses) {
        this.sheet = sheet;
        uses.forEach((area, use) -> this.uses.put(merges.at(area.row(), area.column()), use));
    }

    /** Whether nothing on the sheet was read. */
    boolean isLeftOut() {
        return uses.values().stream().allMatch(use -> use == Use.DOUBT);
    }

    Meaning meaning(Area area) {
        return Meaning.of(
                uses.get(area), sheet.cell(area.row(), area.column()).text().isBlank());
    }
}
