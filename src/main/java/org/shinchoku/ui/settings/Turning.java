package org.shinchoku.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FieldYears;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/** Columns that are made yearly, or ones for good, in a draft: always from what stands in the plan, so that minds can change. */
final class Turning {

    private final Plan before;
    private final Map<Long, Turn> turns = new HashMap<>();
    private final Map<Long, Long> kept = new HashMap<>();

    Turning(Plan before) {
        this.before = before;
    }

    /** Whether a column of the plan can be made yearly or not. */
    boolean isPossible() {
        return !Years.of(before).isEmpty();
    }

    /** How a column has been turned, or null where it stands as in the plan. */
    Turn of(Field field) {
        return turns.get(field.id());
    }

    /** What may become of a turned column's texts, what is usual first; none where there are none. */
    List<Turn> choices(Field field) {
        Field was = before.field(field.id());
        if (was == null || was.yearly() == field.yearly() || Fields.filled(before, was.id()) == 0) {
            return List.of();
        }
        if (field.yearly()) {
            List<FiscalYear> years = Years.of(before);
            return years.stream()
                    .sorted((one, other) -> other.compareTo(one))
                    .map(year -> new Turn(year, false))
                    .toList();
        }
        Turn together = new Turn(null, true);
        Turn last = new Turn(null, false);
        return was.kind() == Field.Kind.RATING
                ? List.of(last)
                : was.kind().isProse() ? List.of(together, last) : List.of(last, together);
    }

    String words(Turn turn, Field field) {
        if (turn.into() != null) {
            return turn.into().in(Spelling.ERA) + "の内容とする";
        }
        return turn.together() ? "年度を付けて一つにまとめる" : "最後の年度を残し、前の年度は「" + earlier(field) + "」に移す";
    }

    private static String earlier(Field field) {
        return field.name() + "（前年度まで）";
    }

    /** The draft with a column as it stands in the plan, but for its name and the like. */
    Plan back(Plan draft, Field field) {
        Field was = before.field(field.id());
        Plan plan = Fields.delete(draft, field.id());
        if (kept.containsKey(field.id())) {
            plan = Fields.delete(plan, kept.get(field.id()));
        }
        turns.remove(field.id());
        return plan.with(field.spanning(was.yearly(), was.years()))
                .with(before.values().stream()
                        .filter(v -> v.field() == field.id())
                        .toList())
                .with(before.ratings().stream()
                        .filter(r -> r.field() == field.id())
                        .toList());
    }

    /** The draft with a column turned, its texts as is wanted. */
    Plan turned(Plan draft, Field field, Turn turn) {
        Plan plan = back(draft, field);
        Field standing = plan.field(field.id());
        turns.put(field.id(), turn);
        if (turn.into() != null) {
            return FieldYears.spread(plan, standing, turn.into());
        }
        long earlier = kept.computeIfAbsent(field.id(), id -> Plan.newId());
        return turn.together()
                ? FieldYears.joined(plan, standing)
                : FieldYears.latest(plan, standing, earlier, earlier(standing));
    }
}
