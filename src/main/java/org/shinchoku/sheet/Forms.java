package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/** 様式: a plan laid out as a form says. */
public final class Forms {

    private Forms() {}

    /**
     * The sheets of a form with marks where they say something else than when it was handed out, and with what has gone since;
     * what is for everybody has none.
     *
     * @param before the plan as it was then, or null where nothing is to be marked
     */
    public static Filled lay(Plan plan, Form form, Plan before) {
        Marking marking = form.manner().marking();
        if (before == null || marking == Marking.NONE || form.base() == Form.Base.PUBLIC) {
            return lay(plan, form);
        }
        if (form.base() == Form.Base.SET) {
            return HandoutSet.of(plan, form, before);
        }
        Filled now = lay(plan, form);
        List<Sheet> then = lay(before, form).sheets();
        List<Sheet> marked =
                new ArrayList<>(Changes.mark(Outline.of(plan), now.sheets(), then, marking == Marking.OLD_AND_NEW));
        List<String> missing = new ArrayList<>(now.missing());
        List<Item> gone = Removed.of(plan, before, then);
        if (!gone.isEmpty() && (form.base() == Form.Base.AS_IMPORTED || marked.isEmpty())) {
            missing.add(Removed.told(gone));
        } else if (!gone.isEmpty()) {
            int last = marked.size() - 1;
            FormLook look = new FormLook(form.paper().size());
            marked.set(last, Removed.below(marked.get(last), gone, look));
        }
        return new Filled(now.title(), marked, missing);
    }

    /** The sheets of a form, in their order, and what has no place on them. */
    public static Filled lay(Plan plan, Form form) {
        return switch (form.base()) {
            case MATRIX -> known(plan, Matrix.of(plan, form));
            case EVALUATION -> known(plan, Evaluation.of(plan, form));
            case POLICY -> known(plan, Titles.of(plan, form, ReportYear.of(plan, form)), Policy.of(plan, form));
            case CONFIRMATION -> known(plan, Confirmation.of(plan, form));
            case AS_IMPORTED -> AsImported.of(plan, form);
            case TOTALS -> known(plan, Totals.of(plan, form));
            case SET -> HandoutSet.of(plan, form, null);
            case PUBLIC -> alone(Public.of(plan, form));
        };
    }

    /**
     * The beginning of a form of a large plan; what is counted is counted in all of it.
     *
     * @param first the plan with the first items alone
     */
    public static Filled begin(Plan first, Plan plan, Form form) {
        return form.base() == Form.Base.SET ? HandoutSet.begin(first, plan, form) : lay(first, form);
    }

    /** The items that have lines of their own in a table, in its order. */
    public static Stream<Item> lines(Plan plan, Form form) {
        return new ItemLines(plan).stream(form).map(ItemLines.Line::leaf);
    }

    /** A sheet is called what stands above it. */
    private static Filled alone(Sheet sheet) {
        return new Filled(sheet.name(), List.of(sheet), List.of());
    }

    private static Filled known(Plan plan, Sheet sheet) {
        return alone(sheet.withBasis(new Basis(plan)));
    }

    /** Sheets that a workbook can be read back by. */
    private static Filled known(Plan plan, String title, List<Sheet> sheets) {
        Basis basis = new Basis(plan);
        return new Filled(title, sheets.stream().map(s -> s.withBasis(basis)).toList(), List.of());
    }
}
