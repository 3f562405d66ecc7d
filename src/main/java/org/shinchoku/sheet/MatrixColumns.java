package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.MatrixColumn.Part;
import org.shinchoku.sheet.MatrixLines.Line;

/**
 * The columns of the {@link Matrix}: level by level what holds for good, then year by year.
 *
 * <p>Leading levels without columns of their own become section rows, as long as two levels remain beside each other.
 */
final class MatrixColumns {

    private final Form form;
    private final List<Level> levels;
    private final List<Line> lines;
    private final List<Field> fields;

    MatrixColumns(Plan plan, Form form, List<Level> levels, List<Line> lines) {
        this.form = form;
        this.levels = levels;
        this.lines = lines;
        this.fields = form.columns().isEmpty() ? all(plan) : chosen(plan);
    }

    private static List<Field> all(Plan plan) {
        return plan.fields().stream()
                .sorted(Comparator.comparingLong(Field::order).thenComparingLong(Field::id))
                .toList();
    }

    private List<Field> chosen(Plan plan) {
        return form.columns().stream()
                .map(c -> plan.field(c.field()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many of the leading levels are section rows. */
    int sections() {
        int sections = 0;
        while (levels.size() - sections > 2 && fields(sections).isEmpty()) {
            sections++;
        }
        return sections;
    }

    List<MatrixColumn> columns() {
        List<MatrixColumn> columns = new ArrayList<>();
        for (int level = sections(); level < levels.size(); level++) {
            int here = level;
            boolean last = level == levels.size() - 1;
            if (last && any(level, item -> !item.number().isEmpty())) {
                columns.add(MatrixColumn.of(Part.NUMBER, level, "番号"));
            }
            boolean labels = any(level, item -> !item.label().isEmpty());
            if (labels || !last) {
                columns.add(MatrixColumn.of(Part.LABEL, level, levels.get(level).name()));
            }
            fields(level).stream().filter(f -> !f.yearly()).forEach(f -> columns.add(column(here, f, null)));
            if (last && any(level, item -> item.repost())) {
                columns.add(MatrixColumn.of(Part.REPOST, level, "再掲"));
            }
        }
        for (FiscalYear year : years()) {
            for (int level = sections(); level < levels.size(); level++) {
                int here = level;
                fields(level).stream()
                        .filter(f -> f.years().contains(year))
                        .forEach(f -> columns.add(column(here, f, year)));
            }
        }
        return columns;
    }

    private List<Field> fields(int level) {
        return fields.stream().filter(f -> f.level() == levels.get(level).id()).toList();
    }

    private boolean any(int level, Predicate<Item> test) {
        return lines.stream().map(l -> l.at(level)).filter(Objects::nonNull).anyMatch(test);
    }

    private TreeSet<FiscalYear> years() {
        TreeSet<FiscalYear> years = new TreeSet<>();
        fields.forEach(f -> years.addAll(f.years()));
        if (!form.years().isEmpty()) {
            years.retainAll(form.years());
        }
        return years;
    }

    private MatrixColumn column(int level, Field field, FiscalYear year) {
        double width = form.columns().stream()
                .filter(c -> c.field() == field.id())
                .mapToDouble(Form.Column::width)
                .findFirst()
                .orElse(0);
        return new MatrixColumn(Part.FIELD, level, field.name(), field, year, width);
    }
}
