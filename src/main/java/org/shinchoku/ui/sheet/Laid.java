package org.shinchoku.ui.sheet;

import java.util.List;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pages;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.Sheet;

/**
 * A plan laid out in a form.
 *
 * @param filled the sheets, and what has no place on them
 * @param pages the same on paper; none where there is no sheet
 * @param whole whether these are all pages; else the first, until all have been laid out
 */
record Laid(Form form, Filled filled, Pages pages, boolean whole) {

    /** @param before the plan as it was when the form was handed out, or null where nothing is to be marked */
    static Laid of(Plan plan, Form form, Plan before, Fonts fonts) {
        Filled filled = Forms.lay(plan, form, before);
        return new Laid(form, filled, pages(plan, filled, fonts), true);
    }

    /** The first pages of a large plan alone. */
    static Laid beginning(Plan first, Plan plan, Form form, Fonts fonts) {
        Filled filled = Forms.begin(first, plan, form);
        return new Laid(form, filled, pages(plan, filled, fonts), false);
    }

    private static Pages pages(Plan plan, Filled filled, Fonts fonts) {
        return filled.sheets().isEmpty() ? Pages.none(plan.head().title()) : Pages.of(filled, fonts);
    }

    /** What is written to a file that has no pages: all sheets, of a set with its contents. */
    List<Sheet> sheets() {
        return filled.front() == null ? filled.sheets() : pages.sheets();
    }

    /** What has no place on the sheets; that there is nothing at all is said when everything has been looked at. */
    List<String> told() {
        if (!whole || !pages.pages().isEmpty()) {
            return filled.missing();
        }
        return List.of(
                form.base() == Form.Base.SET ? "載せる資料がありません。「資料の並び」に様式を加えてください。" : "この様式に載せる項目がありません。年度や担当を確かめてください。");
    }

    /** The item that a row shows, or 0. */
    long item(int page, int row) {
        Sheet sheet = pages.sheets().get(pages.pages().get(page).sheet());
        return row < 0 ? 0 : sheet.rows().get(row).item();
    }
}
