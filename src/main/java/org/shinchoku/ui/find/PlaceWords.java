package org.shinchoku.ui.find;

import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.kit.LayerName;

/** Places of a plan in the clerk's words. */
final class PlaceWords {

    private PlaceWords() {}

    /** The item, and which part of it. */
    static String of(Plan plan, Spot spot) {
        Item item = plan.item(spot.item());
        String label = item.label().replace('\n', ' ');
        String title = item.number().isEmpty() ? label : item.number() + " " + label;
        Department section = spot.part() == Spot.Part.VALUE ? plan.department(spot.by()) : null;
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
            case VALUE -> name(field);
            case REASON -> name(field) + "の" + LayerName.of(Layer.values()[(int) spot.by()]) + "の理由";
            case SPEAKER -> "委員会の意見の発言者";
            case OPINION -> "委員会の意見";
            case REPLY -> "意見への市の対応";
        };
    }

    private static String name(Field field) {
        return field == null ? "欄" : "「" + ConditionWords.name(field) + "」";
    }
}
