package org.shinchoku.ui.grid;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.StepName;

/** Cells and what is done to them, in the clerk's words. */
final class Words {

    private Words() {}

    /** The step of writing into a cell, as it is listed in the journal. */
    static String writing(Plan plan, Subject subject) {
        if (subject instanceof Subject.Answer answer) {
            return StepName.writing(plan.field(answer.field()), answer.year());
        }
        if (subject instanceof Subject.Section section) {
            String name = "「" + plan.field(section.field()).name() + "」";
            return name + year(section.year()) + "の" + section(plan, section.department()) + "の記入";
        }
        return subject instanceof Subject.Number ? "番号の変更" : "名称の変更";
    }

    static String section(Plan plan, long department) {
        Department section = plan.department(department);
        return section == null ? "各課共通" : section.name();
    }

    static String several(String what, int cells) {
        return cells == 1 ? what : what + "（" + cells + "個の欄）";
    }

    static String year(FiscalYear year) {
        return year == null ? "" : "（" + year.in(Spelling.ERA) + "）";
    }

    /** A cell with its row and column, to be read aloud. */
    static String cell(GridModel model, Place place) {
        GridColumn column = model.columns().get(place.column());
        GridCell cell = model.cell(place);
        GridRow row = model.rows().get(place.row());
        String where = model.plan().item(row.item()).label();
        String year = column.year() == null ? "" : column.year().in(Spelling.ERA) + " ";
        String text = cell.text().isEmpty() ? "空欄" : cell.text();
        String group = column.group().isEmpty() ? "" : column.group() + " ";
        String state = switch (cell.mark()) {
            case MISSING -> "未記入";
            case REPOST -> "再掲 " + text;
            case DRIFTED -> "再掲、再掲元と異なる内容 " + text;
            case OVERRULED -> text + "、" + cell.note() + "による評価";
            case NONE, FOLDED, BEFORE -> text;
        };
        String misfit = model.misfits(place) ? "、" + Misfits.words(column.field()) : "";
        return where + "、" + year + group + column.heading().replace('\n', ' ') + "、" + state + misfit;
    }

    /** What the clerk should know of texts that change as well, and may be out of sight. */
    static String elsewhere(Plan plan, Collection<Subject> changing) {
        Set<Long> sources = new HashSet<>();
        for (Subject subject : changing) {
            if (!elsewhere(plan, subject).isEmpty()) {
                sources.add(Reposts.source(plan, plan.item(subject.item())).id());
            }
        }
        changing.forEach(subject -> sources.remove(subject.item()));
        return sources.isEmpty() ? "" : "再掲元" + sources.size() + "件の内容も変わりました。";
    }

    /** What the clerk should know who has written on a repost. */
    static String elsewhere(Plan plan, Subject subject) {
        Item item = plan.item(subject.item());
        boolean answer = subject instanceof Subject.Answer || subject instanceof Subject.Section;
        boolean repost = answer && item != null && Reposts.source(plan, item).id() != item.id();
        return repost ? "再掲元にも同じ内容を記入しました。" : "";
    }
}
