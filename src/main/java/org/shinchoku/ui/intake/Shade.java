package org.shinchoku.ui.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shinchoku.intake.Use;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** What the cells of one sheet were taken for. */
final class Shade {

    private static final Set<Use> NOTHING = EnumSet.of(Use.TITLE, Use.HEADING, Use.LEFT, Use.DOUBT);

    private final Sheet sheet;
    private final Map<Area, Use> uses = new HashMap<>();

    Shade(Sheet sheet, Merges merges, Map<Area, Use> uses) {
        this.sheet = sheet;
        uses.forEach((area, use) -> this.uses.put(merges.at(area.row(), area.column()), use));
    }

    /** Whether nothing of the sheet is taken in. */
    boolean isLeftOut() {
        return NOTHING.containsAll(uses.values());
    }

    Meaning meaning(Area area) {
        return Meaning.of(
                uses.get(area), sheet.cell(area.row(), area.column()).text().isBlank());
    }
}
