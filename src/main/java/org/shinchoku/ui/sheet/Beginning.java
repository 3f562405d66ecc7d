package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Forms;

/** 初めの頁: of a large plan so much that its first pages are seen at once, while the others are still laid out. */
final class Beginning {

    private static final int LARGE = 400;
    private static final int FIRST = 40;

    private Beginning() {}

    /** The plan with the first items of a form alone; nothing where it is small, or where a form counts all of it. */
    static Optional<Plan> of(Plan plan, Form form) {
        if (plan.items().size() <= LARGE || form.base() == Form.Base.TOTALS) {
            return Optional.empty();
        }
        Outline outline = Outline.of(plan);
        Set<Long> first = new HashSet<>();
        tables(plan, form)
                .flatMap(table -> Forms.lines(plan, table).limit(FIRST))
                .forEach(leaf -> {
                    first.add(leaf.id());
                    outline.ancestors(leaf.id()).forEach(above -> first.add(above.id()));
                });
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Stream<Row> all = plan.<Row>table(kind).stream();
            all.filter(row -> isOf(row, first)).forEach(rows::add);
        }
        return Optional.of(Plan.of(rows));
    }

    /** The form itself, or those of a set. */
    private static Stream<Form> tables(Plan plan, Form form) {
        return form.base() != Form.Base.SET
                ? Stream.of(form)
                : form.handouts().stream().flatMap(h -> h.in(plan).stream()).filter(f -> f.base() != Form.Base.TOTALS);
    }

    private static boolean isOf(Row row, Set<Long> items) {
        return row instanceof Item item
                ? items.contains(item.id())
                : row instanceof Value value
                        ? items.contains(value.item())
                        : row instanceof Rating rating
                                ? items.contains(rating.item())
                                : !(row instanceof Opinion opinion) || items.contains(opinion.item());
    }
}
