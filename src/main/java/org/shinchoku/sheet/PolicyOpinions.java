package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reply;
import org.shinchoku.sheet.ItemColumn.Part;
import org.shinchoku.sheet.Row.Flow;

/** 委員会の意見: a line for each item with what the committee says of it, also where it has said nothing yet. */
final class PolicyOpinions {

    private final Plan plan;
    private final PolicyColumns columns;
    private final FormLook look;
    private final List<Item> items;
    /** What each column says of an item, by its heading. */
    private final Map<String, Function<Item, String>> topics = new LinkedHashMap<>();

    PolicyOpinions(Plan plan, PolicyColumns columns, FormLook look, Level level, List<Item> items) {
        this.plan = plan;
        this.columns = columns;
        this.look = look;
        this.items = items;
        for (Field field : Fields.of(plan, level.id())) {
            if (PolicyColumns.isSaid(field)) {
                topics.put(field.name(), item -> text(item, field));
            }
        }
        if (plan.opinions().stream().anyMatch(o -> o.field() == 0)
                || (topics.isEmpty() && plan.committees().size() > 0)) {
            topics.put("意見", item -> said(item, 0));
        }
        if (plan.replies().size() > 0) {
            topics.put("対応", this::answered);
        }
    }

    /** Nothing is added where the plan has no committee. */
    void add(Lining page) {
        if (topics.isEmpty() || items.isEmpty()) {
            return;
        }
        List<Integer> starts = starts();
        int from = page.next();
        List<Cell> title = page.blank(look.plain());
        title.set(0, Cell.of(committee(), look.caption()));
        page.across(0, page.width());
        page.add(Row.of(title));
        row(page, starts, look.heading(), c -> columns.columns().get(c).heading(), List.copyOf(topics.keySet()));
        page.keep(from);
        for (Item item : items) {
            List<String> texts =
                    topics.values().stream().map(t -> t.apply(item)).toList();
            row(page, starts, look.text(), c -> columns.stack(c, item).get(0), texts);
        }
    }

    private String committee() {
        String name = plan.committees().stream().map(Committee::name).collect(Collectors.joining("・"));
        return (name.isEmpty() ? "委員会" : name) + "の意見";
    }

    /** One row: the columns that name the item, then the topics, each over several columns. */
    private void row(
            Lining page, List<Integer> starts, Style style, Function<Integer, String> names, List<String> texts) {
        List<Cell> cells = page.blank(style);
        for (int c = 0; c < starts.get(0); c++) {
            cells.set(c, Cell.of(names.apply(c), columns.isCentred(c) && style == look.text() ? look.mark() : style));
        }
        for (int t = 0; t < texts.size(); t++) {
            int start = starts.get(t);
            int end = t + 1 < starts.size() ? starts.get(t + 1) : page.width();
            cells.set(start, Cell.of(texts.get(t), style));
            page.across(start, end);
        }
        page.add(Row.of(cells).withFlow(Flow.FREE));
    }

    /** The column with which each topic begins; the widths of the topics are about alike. */
    private List<Integer> starts() {
        int count = columns.columns().size();
        int names = 0;
        while (columns.columns().get(names).part() != Part.LABEL) {
            names++;
        }
        int first = Math.max(0, Math.min(names + 1, count - topics.size()));
        double[] widths = columns.widths();
        double room = 0;
        for (int c = first; c < count; c++) {
            room += widths[c];
        }
        List<Integer> starts = new ArrayList<>(List.of(first));
        double used = 0;
        for (int c = first; c < count && starts.size() < topics.size(); c++) {
            used += widths[c];
            int open = topics.size() - starts.size();
            boolean enough = used >= room * starts.size() / topics.size();
            if (enough || count - (c + 1) == open) {
                starts.add(c + 1);
            }
        }
        return starts;
    }

    private String text(Item item, Field field) {
        String written = Cells.text(plan, item.id(), field.id(), field.yearly() ? columns.year() : null);
        return Stream.of(written, said(item, field.id()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String said(Item item, long field) {
        return now(item)
                .filter(o -> o.field() == field)
                .map(o -> o.speaker().isEmpty() ? o.text() : o.text() + "（" + o.speaker() + "）")
                .collect(Collectors.joining("\n"));
    }

    private String answered(Item item) {
        return now(item)
                .flatMap(o -> Opinions.replies(plan, o.id()).stream())
                .map(Reply::text)
                .collect(Collectors.joining("\n"));
    }

    /** What was said of an item when the year reported was looked at. */
    private Stream<Opinion> now(Item item) {
        return Opinions.of(plan, item.id()).stream().filter(o -> {
            Meeting meeting = Opinions.meeting(plan, o.meeting());
            return meeting == null || meeting.year() == null || meeting.year().equals(columns.year());
        });
    }
}
