package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemColumn.Part;
import org.shinchoku.sheet.ItemLines.Line;

/** The columns of the form 施策: those of the last level, some with several texts below each other for each item. */
final class PolicyColumns {

    private final Plan plan;
    private final Form form;
    private final FiscalYear year;
    private final List<FiscalYear> years;
    private final ChosenFields chosen;
    private final List<Field> fields;
    private final List<ItemColumn> columns = new ArrayList<>();
    private final boolean[] centred;
    private final ItemTexts texts;
    private final Pointers pointers;
    private final double[] widths;

    PolicyColumns(Plan plan, Form form, List<Level> levels, List<Line> lines) {
        this.plan = plan;
        this.form = form;
        this.year = ReportYear.of(plan, form);
        int last = levels.size() - 1;
        this.chosen = ChosenFields.of(plan, form);
        this.fields = last < 0 ? List.of() : chosen.of(levels.get(last));
        this.years = years();
        if (last >= 0) {
            compose(levels.get(last), last, lines);
        }
        this.texts = new ItemTexts(plan, form, levels, lines, columns);
        this.pointers = new Pointers(plan, form, lines);
        this.centred = new boolean[columns.size()];
        List<Item> items = items(lines, last);
        for (int c = 0; c < centred.length; c++) {
            centred[c] = centres(c, items);
        }
        this.widths = new ItemWidths(form, columns, texts).share();
    }

    private static List<Item> items(List<Line> lines, int level) {
        return lines.stream()
                .map(l -> level < 0 ? null : l.at(level))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<FiscalYear> years() {
        return fields.stream()
                .filter(PolicyColumns::isFigure)
                .flatMap(f -> f.years().stream())
                .filter(y ->
                        form.shown().years().isEmpty() || form.shown().years().contains(y))
                .distinct()
                .sorted()
                .toList();
    }

    private void compose(Level level, int at, List<Line> lines) {
        PolicyWidths sizes = new PolicyWidths(plan, form, years);
        List<Item> items = items(lines, at);
        if (items.stream().anyMatch(i -> !i.number().isEmpty())) {
            columns.add(ItemColumn.of(Part.NUMBER, at, "番号"));
        }
        columns.add(ItemColumn.of(Part.LABEL, at, level.name()));
        boolean opened = false;
        for (Field field : fields) {
            if (isSaid(field)) {
                continue;
            }
            if (isFigure(field) && !years.isEmpty() && !opened) {
                columns.add(ItemColumn.of(Part.YEARS, at, "年度").wide(sizes.yearColumn()));
                opened = true;
            }
            FiscalYear own = field.yearly() ? year(field) : null;
            if (!field.yearly() || own != null) {
                double usual = TickBoxes.fit(plan, field)
                        ? sizes.ticks(field)
                        : isFigure(field) ? sizes.figures(field, items) : 0;
                double wished = chosen.width(field);
                columns.add(ItemColumn.of(at, field, own).wide(wished > 0 ? wished : usual));
            }
        }
        columns.addAll(ItemColumns.notes(form, at));
    }

    /** The year of which a yearly field is shown, or for figures one of those shown; null where there is none. */
    private FiscalYear year(Field field) {
        if (isFigure(field)) {
            return field.years().stream()
                    .filter(years::contains)
                    .reduce((a, b) -> b)
                    .orElse(null);
        }
        return field.years().contains(year) ? year : null;
    }

    /** Whether a committee speaks there or is answered, in the table at the end. */
    static boolean isSaid(Field field) {
        return field.kind() == Field.Kind.OPINION || field.kind() == Field.Kind.REPLY;
    }

    private static boolean isFigure(Field field) {
        return field.yearly()
                && switch (field.kind()) {
                    case NUMBER, PERCENT, TARGET, ACTUAL, UNIT -> true;
                    default -> false;
                };
    }

    List<ItemColumn> columns() {
        return columns;
    }

    double[] widths() {
        return widths;
    }

    /** The fields of a level that are shown. */
    List<Field> fields(Level level) {
        return chosen.of(level);
    }

    FiscalYear year() {
        return year;
    }

    /** Whether a column holds boxes to tick, which stand below each other at the left. */
    boolean isTicked(int column) {
        Field field = columns.get(column).field();
        return field != null && TickBoxes.fit(plan, field);
    }

    boolean isCentred(int column) {
        return centred[column];
    }

    private boolean centres(int column, List<Item> items) {
        ItemColumn own = columns.get(column);
        if (own.part() == Part.FIELD && isFigure(own.field())) {
            double typical = new PolicyWidths(plan, form, years).typical(own.field(), items);
            return texts.isCentred(column) || (typical > 0 && typical <= PolicyWidths.LONGEST_FIGURE);
        }
        return own.part() == Part.YEARS || texts.isCentred(column);
    }

    /** Where the original of an item stands, or empty where the item's own texts are shown. */
    String pointer(Item item) {
        return pointers.of(item);
    }

    /** The mark that counts in a column of ratings. */
    String mark(int column, Item item) {
        return texts.text(columns.get(column), item);
    }

    ValueTexts values() {
        return texts.values();
    }

    /** What stands in a column of an item, from top to bottom; at least one text. */
    List<Spoken> stack(int at, Item item) {
        ItemColumn column = columns.get(at);
        return switch (column.part()) {
            case NUMBER -> List.of(new Spoken(item.number(), Said.of(Said.Part.NUMBER, item)));
            case LABEL ->
                List.of(new Spoken(
                        item.label() + (item.repost() ? Said.REPOSTS.get(1) : ""), Said.of(Said.Part.LABEL, item)));
            case REPOST, NOTE -> List.of(Spoken.of(""));
            case SAID, ANSWERED, EARLIER -> List.of(texts.spoken(column, item));
            case YEARS ->
                years.stream()
                        .map(y -> Spoken.of(y.in(form.manner().spelling())))
                        .toList();
            case FIELD ->
                TickBoxes.fit(plan, column.field())
                        ? new TickBoxes(plan.scale(column.field().scale())).of(texts.spoken(column, item))
                        : isFigure(column.field())
                                ? years.stream()
                                        .map(y -> texts.values().spoken(item, column.field(), y))
                                        .toList()
                                : List.of(texts.spoken(column, item));
        };
    }
}
