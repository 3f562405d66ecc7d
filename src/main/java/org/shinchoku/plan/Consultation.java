package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 意見の欄と対応の欄: columns in which a committee's opinions stand, and the column behind them in which the office answers.
 *
 * @param opinions beside each other, at least one
 * @param reply the column of the answers, or null where there is none yet
 */
public record Consultation(List<Field> opinions, Field reply) {

    private static final String NAME = "対応";

    public Consultation {
        opinions = List.copyOf(opinions);
    }

    /** Those of a level, in the order of its columns. */
    public static List<Consultation> of(Plan plan, long level) {
        List<Consultation> all = new ArrayList<>();
        List<Field> open = new ArrayList<>();
        for (Field field : Fields.of(plan, level)) {
            if (field.kind() == Field.Kind.OPINION) {
                open.add(field);
            } else if (!open.isEmpty()) {
                all.add(new Consultation(open, field.kind() == Field.Kind.REPLY ? field : null));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            all.add(new Consultation(open, null));
        }
        return all;
    }

    /** The column right behind the opinions, for their years, in which they will be answered; not in the plan yet. */
    public Field opened(Plan plan, long id) {
        Field last = opinions.get(opinions.size() - 1);
        List<Field> fields = Fields.of(plan, last.level());
        int next = fields.indexOf(last) + 1;
        long high = next < fields.size() ? fields.get(next).order() : last.order() + 2 * Item.GAP;
        Set<String> taken = fields.stream().map(Field::name).collect(Collectors.toSet());
        String name = NAME;
        for (int i = 2; taken.contains(name); i++) {
            name = NAME + " " + i;
        }
        Set<FiscalYear> years = new TreeSet<>();
        opinions.forEach(o -> years.addAll(o.years()));
        return new Field(
                id,
                last.level(),
                last.order() + (high - last.order()) / 2,
                name,
                last.group(),
                Field.Kind.REPLY,
                opinions.stream().anyMatch(Field::yearly),
                List.copyOf(years),
                Field.Timing.ANY,
                Layer.SECRETARIAT,
                0);
    }
}
