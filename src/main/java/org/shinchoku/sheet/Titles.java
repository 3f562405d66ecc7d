package org.shinchoku.sheet;

import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.YearText;

/** What is printed above a form. */
final class Titles {

    private Titles() {}

    /** The title that the office chose, else the plan's own. */
    static String of(Plan plan, Form form) {
        return form.header().title().isEmpty()
                ? plan.head().title()
                : form.header().title();
    }

    /** The same with the year that the form reports on, where the title names none by itself. */
    static String of(Plan plan, Form form, FiscalYear year) {
        String title = of(plan, form);
        return year == null || !YearText.find(title).isEmpty()
                ? title
                : title + "　" + year.in(form.manner().spelling());
    }
}
