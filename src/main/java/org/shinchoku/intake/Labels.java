package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shinchoku.plan.Role;

/** The labels that hold in a row of a table: written in it, merged into it, or carried down from a row above. */
final class Labels {

    private final Layout layout;
    private final Step[] current;
    /** By levels, the columns of their labels and of their numbers. */
    private final List<List<Part>> labels;

    private final List<List<Part>> numbers;

    Labels(Layout layout) {
        this.layout = layout;
        this.current = new Step[layout.levels().size()];
        this.labels = byLevel(layout.parts(Role.LEVEL));
        this.numbers = byLevel(layout.parts(Role.NUMBER));
    }

    private List<List<Part>> byLevel(List<Part> parts) {
        List<List<Part>> all = new ArrayList<>();
        for (int i = 0; i < current.length; i++) {
            all.add(new ArrayList<>(1));
        }
        parts.forEach(p -> all.get(p.level()).add(p));
        return all;
    }

    void clear() {
        Arrays.fill(current, null);
    }

    /** Sets a label that stands alone in its row. */
    void set(int level, String label) {
        put(level, label, "");
    }

    private void put(int level, String label, String number) {
        Step before = current[level];
        boolean again = before != null && number.isEmpty() && Wording.key(label).equals(Wording.key(before.label()));
        Step step = new Step(layout.levels().get(level), label, again ? before.number() : number);
        if (before == null || !before.key().equals(step.key())) {
            current[level] = step;
            for (int i = level + 1; i < current.length; i++) {
                current[i] = null;
            }
        }
    }

    /** Says the number of a label that has a row of its own. */
    void number(int level, String number) {
        if (current[level] != null && !number.isEmpty()) {
            put(level, current[level].label(), number);
        }
    }

    /** Takes the labels of a row; the last level, the items' own, is left out. */
    void read(Table table, int row) {
        for (int i = 0; i < current.length - 1; i++) {
            String written = shown(table, row, labels.get(i));
            String label = Wording.repeats(written) ? "" : Wording.label(written);
            String number = shown(table, row, numbers.get(i));
            Step before = current[i];
            if (!label.isEmpty()) {
                put(i, label, number);
            } else if (!number.isEmpty() && before != null && !before.number().equals(number)) {
                put(i, before.label(), number);
            }
        }
    }

    private static String shown(Table table, int row, List<Part> parts) {
        for (Part part : parts) {
            Integer place = part.column().places().get(table);
            if (place != null) {
                return table.grid().shown(row, place);
            }
        }
        return "";
    }

    /** The title that was last written, carried down to rows that leave it blank; empty below a new label. */
    String title() {
        Step last = current[current.length - 1];
        return last == null ? "" : last.label();
    }

    void title(String label) {
        current[current.length - 1] = new Step("", label, "");
    }

    /** The labels above the items, as far as there are any, up to a level. */
    List<Step> path(int level) {
        List<Step> path = new ArrayList<>();
        for (int i = 0; i <= level && i < current.length - 1; i++) {
            if (current[i] != null) {
                path.add(current[i]);
            }
        }
        return path;
    }
}
