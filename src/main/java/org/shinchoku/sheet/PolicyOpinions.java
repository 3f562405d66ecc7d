package org.shinchoku.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemColumn.Part;

/**
 * 委員会の意見: a line for each item with what the committee says of it, also where it has said nothing yet, and for those above of
 * which it has spoken.
 */
final class PolicyOpinions {

    private final Plan plan;
    private final PolicyColumns columns;
    private final FormLook look;
    private final List<Item> items;
    /** What each column says of an item, by its heading. */
    private final Map<String, Function<Item, Spoken>> topics;

    PolicyOpinions(Plan plan, Form form, PolicyColumns columns, FormLook look, Level level, List<Item> items) {
        this.plan = plan;
        this.columns = columns;
        this.look = look;
        this.topics = new OpinionTopics(plan, form, columns.year(), columns.values()).of(level);
        this.items = items.stream()
                .filter(item -> item.level() == level.id() || isSpokenOf(item))
                .toList();
    }

    private boolean isSpokenOf(Item item) {
        return topics.values().stream()
                .anyMatch(topic -> !topic.apply(item).text().isEmpty());
    }

    /** Nothing is added where the plan has no committee. */
    void add(Lining page) {
        if (topics.isEmpty() || items.isEmpty()) {
            return;
        }
        int from = page.next();
        List<Cell> title = page.blank(look.plain());
        title.set(0, Cell.of(committee(), look.caption()));
        page.across(0, page.width());
        page.add(Row.of(title));
        page.keep(from);
        if (topics.size() > page.width()) {
            items.forEach(item -> below(page, item));
            return;
        }
        List<Integer> starts = starts();
        row(
                page,
                0,
                starts,
                look.heading(),
                c -> Spoken.of(columns.columns().get(c).heading()),
                topics.keySet().stream().map(Spoken::of).toList());
        page.head(from + 1);
        for (Item item : items) {
            List<Spoken> texts =
                    topics.values().stream().map(t -> t.apply(item)).toList();
            row(
                    page,
                    item.id(),
                    starts,
                    look.text(),
                    c -> columns.stack(c, item).get(0),
                    texts);
        }
    }

    /** Where a table has not a column for each topic: one topic below the other. */
    private void below(Lining page, Item item) {
        topics.forEach((topic, said) -> page.add(
                page.named(item.label() + "　" + topic, look.name(), said.apply(item), look.text(), page.width() - 1)
                        .withItem(item.id())));
    }

    /** Behind the items' numbers and labels, as far as that leaves a column for each topic. */
    private List<Integer> starts() {
        int names = 0;
        while (columns.columns().get(names).part() != Part.LABEL) {
            names++;
        }
        int last = columns.columns().size() - topics.size();
        return EvenParts.starts(columns.widths(), Math.min(names + 1, last), topics.size());
    }

    private String committee() {
        String name = plan.committees().stream().map(Committee::name).collect(Collectors.joining("・"));
        return (name.isEmpty() ? "委員会" : name) + "の意見";
    }

    /** One row: the columns that name the item, then the topics, each over several columns. */
    private void row(
            Lining page,
            long item,
            List<Integer> starts,
            Style style,
            Function<Integer, Spoken> names,
            List<Spoken> texts) {
        List<Cell> cells = page.blank(style);
        for (int c = 0; c < starts.get(0); c++) {
            cells.set(c, names.apply(c).cell(columns.isCentred(c) && style == look.text() ? look.mark() : style));
        }
        for (int t = 0; t < texts.size(); t++) {
            int start = starts.get(t);
            int end = t + 1 < starts.size() ? starts.get(t + 1) : page.width();
            cells.set(start, texts.get(t).cell(style));
            page.across(start, end);
        }
        page.add(Row.of(cells).withItem(item));
    }
}
