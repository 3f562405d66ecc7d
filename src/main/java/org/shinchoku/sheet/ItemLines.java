package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Value;

/** The hierarchy of a plan as lines: one for each item on which nothing hangs, with the items above it. */
final class ItemLines {

    /**
     * One line.
     *
     * @param items the item of each level, null where the branch leaves the level out
     * @param leaf the lowest of them
     */
    record Line(List<Item> items, Item leaf) {

        Item at(int level) {
            return items.get(level);
        }
    }

    private final Plan plan;
    private final Outline outline;
    private final List<Level> levels;

    ItemLines(Plan plan) {
        this.plan = plan;
        this.outline = Outline.of(plan);
        this.levels = plan.levels().stream()
                .sorted(Comparator.comparingInt(Level::depth))
                .toList();
    }

    List<Level> levels() {
        return levels;
    }

    /** The lines that a form shows, in the order of the outline. */
    List<Line> lines(Form form) {
        return stream(form).toList();
    }

    /** The same, one after the other as they are asked for. */
    Stream<Line> stream(Form form) {
        long section = form.shown().department();
        return outline.items().stream()
                .filter(item -> outline.isLeaf(item.id()))
                .map(this::line)
                .filter(line -> section == 0 || isOf(line, section));
    }

    private Line line(Item leaf) {
        Item[] items = new Item[levels.size()];
        List<Item> branch = new ArrayList<>(outline.ancestors(leaf.id()));
        branch.add(leaf);
        for (Item item : branch) {
            int level = index(item);
            if (level >= 0) {
                items[level] = item;
            }
        }
        return new Line(Collections.unmodifiableList(Arrays.asList(items)), leaf);
    }

    private int index(Item item) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).id() == item.level()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a section is responsible for one of the items of a line, or has answered for it. */
    private boolean isOf(Line line, long department) {
        return line.items.stream()
                .filter(Objects::nonNull)
                .anyMatch(item -> plan.fields().stream().anyMatch(field -> names(item, field, department)));
    }

    private boolean names(Item item, Field field, long department) {
        List<FiscalYear> years = field.yearly() ? field.years() : Collections.singletonList(null);
        return field.level() == item.level()
                && years.stream()
                        .flatMap(year -> Reposts.shown(plan, item.id(), field.id(), year).stream())
                        .anyMatch(value -> value.department() == department
                                || (field.kind() == Field.Kind.DEPARTMENT && names(value, department)));
    }

    private boolean names(Value value, long department) {
        return Departments.sections(value.text()).stream()
                .flatMap(name -> Departments.named(plan, name, value.year()).stream())
                .anyMatch(unit -> unit.id() == department);
    }
}
