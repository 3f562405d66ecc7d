package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormShown;

/**
 * A field that a form may show.
 *
 * @param width in points, or 0 for as wide as its texts need
 */
record ColumnChoice(Field field, boolean shown, double width) {

    /** All fields: first those that the form shows, in its order, then the others. */
    static List<ColumnChoice> of(Form form, List<Field> fields) {
        if (form.shown().columns().isEmpty()) {
            boolean all = form.base() != Base.PUBLIC;
            return fields.stream().map(f -> new ColumnChoice(f, all, 0)).toList();
        }
        List<ColumnChoice> choices = new ArrayList<>();
        for (FormShown.Column c : form.shown().columns()) {
            fields.stream()
                    .filter(f -> f.id() == c.field())
                    .forEach(f -> choices.add(new ColumnChoice(f, true, c.width())));
        }
        List<Long> known = choices.stream().map(c -> c.field().id()).toList();
        fields.stream().filter(f -> !known.contains(f.id())).forEach(f -> choices.add(new ColumnChoice(f, false, 0)));
        return choices;
    }

    /**
     * What a form has to say where these are chosen: nothing, where all stand in their own order; for everybody each column is
     * said, so that none joins them unasked.
     */
    static List<FormShown.Column> columns(Form form, List<ColumnChoice> choices, List<Field> fields) {
        boolean usual = form.base() != Base.PUBLIC
                && choices.stream().allMatch(c -> c.shown() && c.width() == 0)
                && choices.stream().map(ColumnChoice::field).toList().equals(fields);
        return usual
                ? List.of()
                : choices.stream()
                        .filter(ColumnChoice::shown)
                        .map(c -> new FormShown.Column(c.field().id(), c.width()))
                        .toList();
    }

    /** Whether a form says just what these choices do: what is left out then stays where it is in them. */
    static boolean says(Form form, List<ColumnChoice> choices, List<Field> fields) {
        return Set.copyOf(choices.stream().map(ColumnChoice::field).toList()).equals(Set.copyOf(fields))
                && columns(form, choices, fields).equals(form.shown().columns());
    }

    ColumnChoice withShown(boolean on) {
        return new ColumnChoice(field, on, width);
    }

    ColumnChoice withWidth(double points) {
        return new ColumnChoice(field, shown, points);
    }

    /** The choices with one of them a step further up (-1) or down (1), where there is room. */
    static List<ColumnChoice> step(List<ColumnChoice> choices, int at, int by) {
        List<ColumnChoice> other = new ArrayList<>(choices);
        if (at + by >= 0 && at + by < other.size()) {
            Collections.swap(other, at, at + by);
        }
        return other;
    }
}
