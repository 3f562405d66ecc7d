package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Collection;
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
import org.shinchoku.sheet.ItemColumn.Part;
import org.shinchoku.sheet.ItemLines.Line;

/**
 * The columns that a form shows in an {@link ItemTable}: level by level what holds for good, then year by year.
 *
 * <p>Leading levels without columns of their own can stand as rows across, as long as two levels remain beside each other.
 */
final class ItemColumns {

    private final Form form;
    private final List<Level> levels;
    private final List<Line> lines;
    private final ChosenFields fields;
    private final LevelStands stands;
    private final OpinionColumns opinions;

    ItemColumns(Plan plan, Form form, ItemLines lines) {
        this.form = form;
        this.levels = lines.levels();
        this.lines = lines.lines(form);
        this.stands = new LevelStands(form, levels);
        this.fields = ChosenFields.of(plan, form);
        this.opinions = new OpinionColumns(plan, form, this.lines);
    }

    int levels() {
        return levels.size();
    }

    Level level(int index) {
        return levels.get(index);
    }

    /** How many of the leading levels stand as rows across: those without columns of their own, unless chosen otherwise. */
    int sections() {
        int sections = 0;
        while (levels.size() - sections > 2 && fields(sections).isEmpty()) {
            sections++;
        }
        return stands.across(sections);
    }

    /** How many stand across in a table that has none by itself. */
    int chosenSections() {
        return stands.across(0);
    }

    /** What is told below the rows across: the fields of each level, year by year. */
    List<List<ItemColumn>> told(int sections, Collection<FiscalYear> years) {
        List<List<ItemColumn>> told = new ArrayList<>();
        for (int level = 0; level < sections; level++) {
            List<ItemColumn> own = new ArrayList<>();
            fixed(level, own);
            for (FiscalYear year : years) {
                List<ItemColumn> of = new ArrayList<>();
                yearly(level, year, of);
                String spelled = "（" + year.in(form.manner().spelling()) + "）";
                spoken(level, year, of);
                of.forEach(c -> own.add(c.headed(c.heading() + spelled)));
            }
            told.add(own);
        }
        return told;
    }

    /** A table in which the upper levels' numbers stand before their labels. */
    List<ItemColumn> beside(int firstLevel) {
        return columns(firstLevel, years(), false);
    }

    /**
     * A table in which every level's numbers have a column, unless the last level only repeats its parent's.
     *
     * @param years the years whose columns are shown
     */
    List<ItemColumn> apart(int firstLevel, Collection<FiscalYear> years) {
        return columns(firstLevel, years, true);
    }

    /** The blank columns at the end. */
    List<ItemColumn> notes() {
        return notes(form, Math.max(0, levels.size() - 1));
    }

    static List<ItemColumn> notes(Form form, int level) {
        return form.shown().notes().stream()
                .map(n -> ItemColumn.of(Part.NOTE, level, n.heading()).wide(FormPage.points(n.width())))
                .toList();
    }

    private List<ItemColumn> columns(int firstLevel, Collection<FiscalYear> years, boolean apart) {
        List<ItemColumn> columns = new ArrayList<>();
        for (int level = firstLevel; level < levels.size(); level++) {
            boolean last = level == levels.size() - 1;
            boolean numbered = last ? !(apart && repeatsNumbers()) : apart;
            if (numbered && any(level, item -> !item.number().isEmpty())) {
                columns.add(ItemColumn.of(Part.NUMBER, level, "番号"));
            }
            boolean labels = any(level, item -> !item.label().isEmpty());
            if (labels || !last) {
                columns.add(ItemColumn.of(Part.LABEL, level, levels.get(level).name()));
            }
            fixed(level, columns);
            if (last && any(level, item -> item.repost())) {
                columns.add(ItemColumn.of(Part.REPOST, level, "再掲"));
            }
        }
        for (FiscalYear year : years) {
            for (int level = firstLevel; level < levels.size(); level++) {
                yearly(level, year, columns);
            }
            for (int level = firstLevel; level < levels.size(); level++) {
                spoken(level, year, columns);
            }
        }
        for (int level = firstLevel; level < levels.size() && years.isEmpty(); level++) {
            spoken(level, null, columns);
        }
        return columns;
    }

    private void fixed(int level, List<ItemColumn> to) {
        fields(level).stream().filter(f -> !f.yearly()).forEach(f -> to.add(column(level, f, null)));
    }

    private void yearly(int level, FiscalYear year, List<ItemColumn> to) {
        fields(level).stream().filter(f -> f.years().contains(year)).forEach(f -> to.add(column(level, f, year)));
    }

    private void spoken(int level, FiscalYear year, List<ItemColumn> to) {
        String about = level == levels.size() - 1 ? "" : levels.get(level).name() + "への";
        to.addAll(opinions.of(level, year, about));
    }

    /** Whether the items of the last level carry no numbers but those of the items above them. */
    private boolean repeatsNumbers() {
        int last = levels.size() - 1;
        return last > 0
                && lines.stream()
                        .filter(l -> l.at(last) != null && l.at(last - 1) != null)
                        .allMatch(l -> l.at(last).number().equals(l.at(last - 1).number()));
    }

    private List<Field> fields(int level) {
        return fields.of(levels.get(level));
    }

    private boolean any(int level, Predicate<Item> test) {
        return lines.stream().map(l -> l.at(level)).filter(Objects::nonNull).anyMatch(test);
    }

    /** The years of the fields shown, ascending. */
    List<FiscalYear> years() {
        TreeSet<FiscalYear> years = new TreeSet<>();
        fields.fields().forEach(f -> years.addAll(f.years()));
        if (!form.shown().years().isEmpty()) {
            years.retainAll(form.shown().years());
        }
        return List.copyOf(years);
    }

    private ItemColumn column(int level, Field field, FiscalYear year) {
        return ItemColumn.of(level, field, year).wide(fields.width(field));
    }
}
