package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shinchoku.plan.Fact;
import org.shinchoku.plan.Facts;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Reposting;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Value;

/** What of a plan a form shows, told from the plan and from what is chosen, not from the sheet. */
public final class Shown {

    private final Plan plan;
    private final Form form;
    private final Map<Long, Item> items;
    private final FiscalYear year;

    private Shown(Plan plan, Form form) {
        this.plan = plan;
        this.form = form;
        this.items = new ItemLines(plan)
                .lines(form).stream()
                        .flatMap(l -> l.items().stream())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.toMap(Item::id, Function.identity()));
        this.year = ReportYear.of(plan, form);
    }

    /** The facts that stand on the sheets of a form; of a rating the mark that counts. */
    public static List<Fact> facts(Plan plan, Form form) {
        return Facts.of(new Shown(plan, form).plan());
    }

    private Plan plan() {
        Plan bare = plan.without(plan.ratings().stream().toList())
                .without(plan.values().stream()
                        .filter(v -> plan.field(v.field()).kind() == Field.Kind.RATING || !isShown(v))
                        .toList());
        for (Field field : plan.fields()) {
            if (field.kind() == Field.Kind.RATING) {
                bare = marked(bare, field);
            }
        }
        return bare;
    }

    /** Each item with the mark that counts, a repost where its original has another. */
    private Plan marked(Plan bare, Field field) {
        List<Value> marks = new ArrayList<>();
        for (FiscalYear when : field.yearly() ? field.years() : Collections.<FiscalYear>singletonList(null)) {
            for (Item item : items.values()) {
                String mark = Ratings.effective(plan, item.id(), field, when)
                        .map(Judgement::mark)
                        .orElse("");
                Value value = mark.isEmpty() || item.level() != field.level()
                        ? null
                        : new Value(item.id(), field.id(), when, 0, mark, "評価");
                if (value != null && isShown(value)) {
                    long by = Reposts.shown(plan, item.id(), field.id(), when).stream()
                            .filter(v -> v.text().equals(mark))
                            .mapToLong(Value::department)
                            .findFirst()
                            .orElse(0);
                    marks.add(new Value(item.id(), field.id(), when, by, mark, value.origin()));
                }
            }
        }
        return bare.with(marks);
    }

    private boolean isShown(Value value) {
        Field field = plan.field(value.field());
        Item item = items.get(value.item());
        return item != null && form.shown().shows(field.id()) && isShown(field, value.year()) && !isPointed(item);
    }

    private boolean isShown(Field field, FiscalYear when) {
        boolean policy = form.base() == Form.Base.POLICY;
        boolean said = field.kind() == Field.Kind.OPINION || field.kind() == Field.Kind.REPLY;
        if (policy && said && form.manner().opinions() == Speaking.LEFT_OUT) {
            return false;
        }
        if (when == null) {
            return true;
        }
        boolean last = plan.level(field.level()).depth() == plan.levels().size() - 1;
        boolean figure = switch (field.kind()) {
            case NUMBER, PERCENT, TARGET, ACTUAL, UNIT -> true;
            default -> false;
        };
        boolean every =
                form.base() == Form.Base.MATRIX || form.base() == Form.Base.CONFIRMATION || policy && last && figure;
        boolean ofYear =
                every ? form.shown().years().isEmpty() || form.shown().years().contains(when) : when.equals(year);
        return ofYear && field.years().contains(when);
    }

    /** Whether only a pointer to its original stands in an item's place. */
    private boolean isPointed(Item item) {
        long source = Reposts.source(plan, item).id();
        return form.manner().reposts() == Reposting.POINTER
                && item.repost()
                && source != item.id()
                && items.containsKey(source);
    }
}
