package org.shinchoku.ui.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shinchoku.plan.Called;
import org.shinchoku.plan.Consultation;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** Puts together what the card of an item says. */
final class CardReader {

    private final Plan plan;
    private final Outline outline;
    private final Drafts drafts;
    private final Called called;

    CardReader(Plan plan, Outline outline, Drafts drafts) {
        this.plan = plan;
        this.outline = outline;
        this.drafts = drafts;
        this.called = Called.of(plan);
    }

    /**
     * @param years the fiscal years to show, ascending
     * @param meeting where an opinion that is written next is given, or 0
     */
    Card read(long id, List<FiscalYear> years, long meeting) {
        Item item = plan.item(id);
        Item source = Reposts.source(plan, item);
        Level level = plan.level(item.level());
        List<Field> fields = Fields.of(plan, item.level());
        List<Item> reposts = plan.items().stream()
                .filter(i ->
                        i.id() != id && i.repost() && Reposts.source(plan, i).id() == source.id())
                .toList();
        return new Card(
                item,
                level == null ? "項目" : level.name(),
                outline.ancestors(id),
                source.id() == id ? null : source,
                reposts,
                outline.children(id),
                years,
                lines(item, fields, years),
                Gauges.of(plan, id),
                verdicts(item, fields, years),
                statements(item, meeting));
    }

    private List<Card.Line> lines(Item item, List<Field> fields, List<FiscalYear> years) {
        List<Card.Line> lines = new ArrayList<>(fields.stream()
                .filter(f -> f.kind() != Field.Kind.RATING)
                .filter(f -> !f.yearly() || f.years().stream().anyMatch(years::contains))
                .map(f -> new Card.Line(f, cells(item, f, years)))
                .toList());
        for (Consultation consultation : Consultation.of(plan, item.level())) {
            if (consultation.reply() == null) {
                answer(item, consultation, lines, years);
            }
        }
        return lines;
    }

    /** Opinions that have no column of answers can be answered all the same, where there are any. */
    private void answer(Item item, Consultation consultation, List<Card.Line> lines, List<FiscalYear> years) {
        List<FiscalYear> said = new ArrayList<>(years);
        said.add(null);
        said.removeIf(y -> consultation.opinions().stream()
                .allMatch(o -> Reposts.shown(plan, item.id(), o.id(), y).isEmpty()));
        for (int i = lines.size() - 1; !said.isEmpty() && i >= 0; i--) {
            if (consultation.opinions().contains(lines.get(i).field())) {
                Field column = drafts.column(plan, consultation);
                List<Card.Cell> cells = (column.yearly() ? years : Collections.<FiscalYear>singletonList(null))
                        .stream().map(y -> counter(item, column, y, said)).toList();
                lines.add(i + 1, new Card.Line(column, cells));
                return;
            }
        }
    }

    private static Card.Cell counter(Item item, Field column, FiscalYear year, List<FiscalYear> said) {
        List<Card.Box> boxes =
                said.contains(year) ? List.of(new Card.Box(new Countered(item.id(), column, year), "")) : List.of();
        return new Card.Cell(year, boxes, false);
    }

    private List<Card.Cell> cells(Item item, Field field, List<FiscalYear> years) {
        if (!field.yearly()) {
            return List.of(cell(item, field, null, years));
        }
        return years.stream()
                .map(y -> field.years().contains(y) ? cell(item, field, y, years) : new Card.Cell(y, List.of(), false))
                .toList();
    }

    private Card.Cell cell(Item item, Field field, FiscalYear year, List<FiscalYear> years) {
        List<Value> shown = Reposts.shown(plan, item.id(), field.id(), year);
        List<Card.Box> boxes = new ArrayList<>();
        Set<Long> sections = new TreeSet<>(drafts.answers(item.id(), field.id(), year));
        shown.forEach(value -> sections.add(value.department()));
        if (shown.isEmpty()) {
            sections.add(0L);
        }
        for (long section : sections) {
            String head = section == 0 && sections.size() > 1 ? "全体" : Sections.name(plan, section, year);
            boolean counters = field.kind() == Field.Kind.REPLY && section == 0;
            Slot slot = counters
                    ? new Countered(item.id(), field, year)
                    : new Answered(item.id(), field.id(), year, section);
            boxes.add(new Card.Box(slot, head.isEmpty() ? called(field, year, years, shown) : head));
        }
        return new Card.Cell(year, boxes, drifted(item, field, year));
    }

    /** What the sections that are named here are called in the years shown, where that is not what is written. */
    private String called(Field field, FiscalYear year, List<FiscalYear> years, List<Value> shown) {
        String written = field.kind() == Field.Kind.DEPARTMENT && shown.size() == 1
                ? shown.get(0).text()
                : "";
        String name = called.in(year == null ? years : List.of(year), written);
        return name.equals(written) ? "" : "年度の名称：" + name;
    }

    private boolean drifted(Item item, Field field, FiscalYear year) {
        Item source = Reposts.source(plan, item);
        return source.id() != item.id()
                && !plan.answers(item.id(), field.id(), year).isEmpty()
                && !texts(item, field, year).equals(texts(source, field, year));
    }

    private Set<String> texts(Item item, Field field, FiscalYear year) {
        return plan.answers(item.id(), field.id(), year).stream()
                .map(v -> v.department() + v.text())
                .collect(Collectors.toSet());
    }

    private List<Card.Verdict> verdicts(Item item, List<Field> fields, List<FiscalYear> years) {
        List<Card.Verdict> verdicts = new ArrayList<>();
        for (Field field : fields) {
            if (field.kind() == Field.Kind.RATING && !field.yearly()) {
                verdicts.add(verdict(item, field, null, years));
            } else if (field.kind() == Field.Kind.RATING) {
                years.stream()
                        .filter(field.years()::contains)
                        .forEach(y -> verdicts.add(verdict(item, field, y, years)));
            }
        }
        return verdicts;
    }

    private Card.Verdict verdict(Item item, Field field, FiscalYear year, List<FiscalYear> years) {
        Scale scale = plan.scale(field.scale());
        FiscalYear measured = year == null && !years.isEmpty() ? years.get(years.size() - 1) : year;
        List<Card.Opined> layers = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            layers.add(new Card.Opined(
                    layer,
                    new Marked(item.id(), field.id(), year, layer, false),
                    new Marked(item.id(), field.id(), year, layer, true)));
        }
        return new Card.Verdict(
                field,
                year,
                scale == null ? List.of() : scale.steps(),
                layers,
                Ratings.effective(plan, item.id(), field, year),
                Ratings.proposed(plan, item.id(), field, measured));
    }

    private List<Card.Statement> statements(Item item, long meeting) {
        List<Card.Statement> statements = new ArrayList<>();
        for (Opinion opinion : Opinions.of(plan, item.id())) {
            statements.add(statement(opinion, true));
        }
        long source = Reposts.source(plan, item).id();
        statements.add(statement(drafts.opinion(plan, source, meeting), false));
        return statements;
    }

    private Card.Statement statement(Opinion opinion, boolean written) {
        List<Card.Response> responses = new ArrayList<>();
        if (written) {
            Opinions.replies(plan, opinion.id()).forEach(reply -> responses.add(response(reply)));
            responses.add(response(drafts.reply(plan, opinion.id())));
        }
        long id = opinion.id();
        Meeting meeting = Opinions.meeting(plan, opinion.meeting());
        return new Card.Statement(
                opinion.withSpeaker("").withText(""),
                meeting == null ? "" : Words.of(plan, meeting),
                written,
                new Said(id, opinion.item(), opinion.meeting(), true),
                new Said(id, opinion.item(), opinion.meeting(), false),
                responses);
    }

    private static Card.Response response(Reply reply) {
        return new Card.Response(reply.withText(""), new Replied(reply.id(), reply.opinion(), reply.day()));
    }
}
