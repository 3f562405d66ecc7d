package org.shinchoku.ui.find;

import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spot;

/** Places of a plan in the clerk's words. */
final class PlaceWords {

    private PlaceWords() {}

    /** The item, and which part of it. */
    static String of(Plan plan, Spot spot) {
        Item item = plan.item(spot.item());
        String label = item.label().replace('\n', ' ');
        String title = item.number().isEmpty() ? label : item.number() + " " + label;
        Department section = plan.department(spot.department());
        String year = spot.year() == null ? "" : ConditionWords.year(spot.year());
        String who = section == null ? "" : section.name();
        String both = year.isEmpty() || who.isEmpty() ? year + who : year + "、" + who;
        return title + "　" + column(plan, spot) + (both.isEmpty() ? "" : "（" + both + "）");
    }

    /** What stands in the column of a place. */
    static String column(Plan plan, Spot spot) {
        Field field = plan.field(spot.field());
        return switch (spot.part()) {
            case NUMBER -> "番号";
            case LABEL -> "名称";
            case VALUE -> field == null ? "欄" : "「" + ConditionWords.name(field) + "」";
        };
    }
}
