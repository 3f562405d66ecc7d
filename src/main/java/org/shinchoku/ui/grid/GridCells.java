package org.shinchoku.ui.grid;

import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;

/** What stands in a cell, as text to read, text to edit, and the words for it. */
final class GridCells {

    private GridCells() {}

    static Subject subject(GridRow row, GridColumn column) {
        long item = row.at(column.depth());
        if (item == 0) {
            return new Subject.Nothing();
        }
        return switch (column.part()) {
            case BRANCH, TITLE -> new Subject.Label(item);
            case NUMBER -> new Subject.Number(item);
            case FIELD -> new Subject.Answer(item, column.field().id(), column.year());
        };
    }

    /** A cell as it is shown; it is missing where it is empty in a yearly column that others have {@code begun}. */
    static GridCell cell(Plan plan, GridRow row, GridColumn column, boolean begun) {
        Subject subject = subject(row, column);
        String text = read(plan, subject, column);
        if (subject instanceof Subject.Nothing) {
            boolean tells = row.folded() > 0 && column.part() == GridColumn.Part.TITLE;
            return tells
                    ? new GridCell(subject, row.folded() + "件を折りたたんでいます", GridCell.Align.LEFT, GridCell.Mark.FOLDED)
                    : new GridCell(subject, "", GridCell.Align.LEFT, GridCell.Mark.NONE);
        }
        boolean repost = plan.item(subject.item()).repost();
        boolean missing = text.isEmpty() && begun && column.year() != null;
        GridCell.Mark mark = repost ? GridCell.Mark.REPOST : missing ? GridCell.Mark.MISSING : GridCell.Mark.NONE;
        return new GridCell(subject, text, align(column, text), mark);
    }

    private static GridCell.Align align(GridColumn column, String text) {
        return switch (column.part()) {
            case NUMBER -> GridCell.Align.CENTRE;
            case BRANCH, TITLE -> GridCell.Align.LEFT;
            case FIELD -> column.field().kind() == Field.Kind.DEPARTMENT ? GridCell.Align.LEFT : GridCell.align(text);
        };
    }

    /** The text as it is shown: a branch is read with its number. */
    private static String read(Plan plan, Subject subject, GridColumn column) {
        String text = edited(plan, subject);
        if (column.part() == GridColumn.Part.BRANCH && subject instanceof Subject.Label label) {
            String number = plan.item(label.item()).number();
            return number.isEmpty() ? text : number + "　" + text;
        }
        return text;
    }

    /** The text as it is edited and copied. */
    static String edited(Plan plan, Subject subject) {
        if (subject instanceof Subject.Answer answer) {
            return Cells.text(plan, answer.item(), answer.field(), answer.year());
        }
        Item item = plan.item(subject.item());
        if (item == null) {
            return "";
        }
        if (subject instanceof Subject.Number) {
            return item.number();
        }
        return item.label().isEmpty() ? Reposts.source(plan, item).label() : item.label();
    }

    /** The plan with this text in a cell. */
    static Plan write(Plan plan, Subject subject, String text) {
        if (subject instanceof Subject.Nothing || edited(plan, subject).equals(text)) {
            return plan;
        }
        if (subject instanceof Subject.Answer answer) {
            return Cells.write(plan, answer.item(), answer.field(), answer.year(), text);
        }
        Item item = plan.item(subject.item());
        return plan.with(subject instanceof Subject.Number ? item.withNumber(text) : item.withLabel(text));
    }
}
