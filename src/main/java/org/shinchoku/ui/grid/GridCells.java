package org.shinchoku.ui.grid;

import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Called;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Filled;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Schedules;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.LayerName;

/** What is read in the cells of a plan, and what sets them apart. */
record GridCells(Plan plan, Filled filled, Called called, List<FiscalYear> years, Misfits misfits) {

    /** @param years that are shown, ascending */
    static GridCells of(Plan plan, List<FiscalYear> years) {
        return new GridCells(plan, Filled.of(plan), Called.of(plan), years, new Misfits(plan));
    }

    /** The cells after an edit that touched no section. */
    GridCells at(Plan next, Touched touched) {
        Filled now = filled.after(touched.added(), touched.removed());
        return new GridCells(next, touched.tree() ? now.among(next.items()) : now, called, years, new Misfits(next));
    }

    /** The same cells where other years are shown. */
    GridCells in(List<FiscalYear> shown) {
        return new GridCells(plan, filled, called, shown, misfits);
    }

    static Subject subject(GridRow row, GridColumn column) {
        long item = row.at(column.depth());
        if (item == 0) {
            return new Subject.Nothing();
        }
        return switch (column.part()) {
            case BRANCH, TITLE -> new Subject.Label(item);
            case NUMBER -> new Subject.Number(item);
            case FIELD -> new Subject.Answer(item, column.field().id(), column.year());
            case BEFORE -> new Subject.Before(item, column.field().id(), column.told());
        };
    }

    GridCell cell(GridRow row, GridColumn column) {
        Subject subject = subject(row, column);
        if (subject instanceof Subject.Nothing) {
            boolean tells = row.folded() > 0 && column.part() == Part.TITLE;
            return tells ? new GridCell(subject, row.folded() + "件を折りたたんでいます", Mark.FOLDED) : GridCell.nothing();
        }
        Item item = plan.item(subject.item());
        return column.field() == null ? titled(item, subject, column) : answered(item, subject, column);
    }

    /** A branch is read with its number. */
    private GridCell titled(Item item, Subject subject, GridColumn column) {
        String text = Texts.of(plan, subject);
        boolean numbered = column.part() == Part.BRANCH && !item.number().isEmpty();
        return new GridCell(
                subject,
                numbered ? item.number() + "　" + text : text,
                item.repost() ? Mark.REPOST : Mark.NONE,
                item.repost() && column.part() != Part.NUMBER ? "再掲" : "");
    }

    private GridCell answered(Item item, Subject subject, GridColumn column) {
        if (column.part() == Part.BEFORE) {
            return new GridCell(subject, Texts.of(plan, subject), Mark.BEFORE);
        }
        Optional<Judgement> later = overruling(item, column);
        String text = later.map(Judgement::mark).orElseGet(() -> read(subject, column));
        if (item.repost() && drifted(item, column)) {
            return new GridCell(subject, text, Mark.DRIFTED, "再掲元と相違");
        }
        if (later.isPresent()) {
            return new GridCell(
                    subject, text, Mark.OVERRULED, LayerName.of(later.get().layer()));
        }
        boolean missing = text.isEmpty()
                && !item.repost()
                && filled.expects(column.field(), column.year())
                && Schedules.asks(plan, item.id(), column.year());
        return new GridCell(subject, text, item.repost() ? Mark.REPOST : missing ? Mark.MISSING : Mark.NONE);
    }

    /** Sections are read under the names that they bear in the years shown. */
    private String read(Subject subject, GridColumn column) {
        String text = Texts.of(plan, subject);
        return column.field().kind() == Field.Kind.DEPARTMENT
                ? called.in(column.year() == null ? years : List.of(column.year()), text)
                : text;
    }

    /** What a later layer says in place of the section. */
    private Optional<Judgement> overruling(Item item, GridColumn column) {
        if (plan.ratings().isEmpty() || column.field().kind() != Field.Kind.RATING) {
            return Optional.empty();
        }
        return Ratings.effective(plan, item.id(), column.field(), column.year())
                .filter(j -> j.layer() != Layer.DEPARTMENT);
    }

    private boolean drifted(Item item, GridColumn column) {
        List<Value> own = plan.answers(item.id(), column.field().id(), column.year());
        long source = Reposts.source(plan, item).id();
        return !own.isEmpty()
                && source != item.id()
                && !texts(own).equals(texts(plan.answers(source, column.field().id(), column.year())));
    }

    private static List<String> texts(List<Value> values) {
        return values.stream().map(Value::text).toList();
    }
}
