package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Spelling;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Em;
import org.shinchoku.sheet.Style;

/** The columns of a request: what the item is, what was said of it, and what is asked, last year's answer beside this year's. */
final class RequestColumns {

    private static final double LEAST = 40;
    private static final double LEVEL = 80;
    private static final double TITLE = 120;
    private static final double LAST = 140;
    private static final double PROSE = 190;
    private static final double MARK = 66;
    private static final double SIDES = 8;

    private final Plan plan;
    private final Asked asked;
    private final Addressee to;
    private final Marks marks;
    private final List<Level> levels;

    RequestColumns(Asked asked, Addressee to, Marks marks) {
        this.plan = asked.plan();
        this.asked = asked;
        this.to = to;
        this.marks = marks;
        int deepest = to.asks().stream()
                .mapToInt(a -> plan.level(a.item().level()).depth())
                .max()
                .orElse(0);
        this.levels = plan.levels().stream()
                .filter(l -> l.depth() <= deepest)
                .sorted((one, other) -> one.depth() - other.depth())
                .toList();
    }

    List<RequestColumn> all() {
        List<RequestColumn> columns = new ArrayList<>();
        if (to.section() == null) {
            columns.add(shown("回答する課", "", LEVEL, a -> known(a.section().name())));
        }
        Level last = levels.get(levels.size() - 1);
        for (Level level : levels) {
            if (level.equals(last)) {
                columns.add(shown("番号", "", LEVEL, a -> mark(a.item().number())));
            }
            columns.add(shown(level.name(), "", level.equals(last) ? TITLE : LEVEL, a -> known(on(level, a))));
        }
        if (to.section() != null && to.asks().stream().anyMatch(this::isShared)) {
            columns.add(shown("ほかに回答する課", "", LEVEL, a -> known(others(a))));
        }
        Fields.inOrder(plan).stream()
                .filter(f -> !f.yearly() && f.kind() != Field.Kind.DEPARTMENT && isSaid(f, null))
                .forEach(f -> columns.add(shown(f, f.name(), "", null)));
        Fields.inOrder(plan).stream()
                .filter(f -> f.kind() == Field.Kind.TARGET && !asked.fields().contains(f) && isSaid(f, asked.year()))
                .forEach(f -> columns.add(shown(f, f.name(), year(asked.year()), asked.year())));
        if (!marks.isEmpty()) {
            columns.add(shown("確認のお願い", "", PROSE, this::remarks));
        }
        asked.fields().stream().filter(f -> concerns(f)).forEach(f -> {
            FiscalYear before = asked.year().plus(-1);
            if (f.years().contains(before) && isSaid(f, before)) {
                columns.add(shown(f, f.name(), year(before), before));
            }
            columns.add(asked(f));
        });
        columns.removeIf(c -> !c.isAsked()
                && to.asks().stream().allMatch(a -> c.cell().apply(a).isEmpty()));
        return columns;
    }

    /** What is to be corrected of an item. */
    private Cell remarks(Ask ask) {
        String text = asked.places(ask).stream()
                .filter(place -> !marks.remark(place).isEmpty())
                .map(place -> "「" + plan.field(place.field()).name() + "」" + marks.remark(place))
                .collect(Collectors.joining("\n"));
        return Cell.of(text, text.isEmpty() ? RequestLook.CONTEXT : RequestLook.REMARK);
    }

    private boolean concerns(Field field) {
        return to.asks().stream().anyMatch(a -> a.item().level() == field.level());
    }

    private boolean isSaid(Field field, FiscalYear year) {
        return to.asks().stream()
                .anyMatch(
                        a -> !Cells.text(plan, a.item().id(), field.id(), year).isEmpty());
    }

    private boolean isShared(Ask ask) {
        return asked.sections(ask.item().id()).size() > 1;
    }

    private String others(Ask ask) {
        return asked.sections(ask.item().id()).stream()
                .filter(unit -> !unit.equals(ask.section()))
                .map(Department::name)
                .collect(Collectors.joining("、"));
    }

    private String on(Level level, Ask ask) {
        return Stream.concat(asked.ancestors(ask.item()).stream(), Stream.of(ask.item()))
                .filter(i -> i.level() == level.id())
                .map(i -> i.equals(ask.item()) ? title(i) : i.name())
                .findFirst()
                .orElse("");
    }

    /** The number of an item that does not stand on the last level is told with its label. */
    private String title(Item item) {
        boolean last = item.level() == levels.get(levels.size() - 1).id();
        return last ? item.label() : item.name();
    }

    private RequestColumn shown(Field field, String group, String heading, FiscalYear year) {
        return shown(
                group,
                heading,
                LAST,
                a -> field.level() == a.item().level()
                        ? cell(
                                field,
                                Cells.text(plan, a.item().id(), field.id(), year),
                                RequestLook.CONTEXT,
                                RequestLook.CONTEXT_MARK)
                        : known(""));
    }

    /** A column that is only shown, as wide as what stands in it as far as that may be. */
    private RequestColumn shown(String group, String heading, double most, Function<Ask, Cell> cell) {
        double need = Stream.concat(
                        Stream.of(heading.isEmpty() ? group : heading),
                        to.asks().stream().map(a -> cell.apply(a).text()))
                .mapToDouble(Em::widest)
                .max()
                .orElse(0);
        double width = Math.min(most, Math.max(LEAST, need * RequestLook.SIZE + SIDES));
        return new RequestColumn(group, heading, width, "", List.of(), cell);
    }

    private RequestColumn asked(Field field) {
        Scale scale = plan.scale(field.scale());
        return new RequestColumn(
                field.name(),
                year(asked.year()) + "（記入）",
                field.kind().isProse() ? PROSE : MARK,
                Keys.COLUMN.of(field.id(), asked.year().year()),
                scale == null ? List.of() : scale.marks(),
                a -> field.level() == a.item().level() ? answer(field, a) : known(""));
    }

    private Cell answer(Field field, Ask ask) {
        Place place = asked.place(ask.item(), field, ask.section());
        String text = marks.text(plan, place);
        String remark = marks.remark(place);
        return remark.isEmpty()
                ? cell(field, text, RequestLook.ANSWER, RequestLook.ANSWER_MARK)
                : cell(field, text, RequestLook.MARKED, RequestLook.MARKED_MARK).withNote(remark);
    }

    private static Cell cell(Field field, String text, Style prose, Style mark) {
        return Cell.of(text, field.kind().isProse() ? prose : mark);
    }

    private static Cell known(String text) {
        return Cell.of(text, RequestLook.CONTEXT);
    }

    private static Cell mark(String text) {
        return Cell.of(text, RequestLook.CONTEXT_MARK);
    }

    private static String year(FiscalYear year) {
        return Objects.requireNonNull(year).in(Spelling.ERA);
    }
}
