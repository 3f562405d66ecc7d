package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** 照合の記録: what was compared, as a table with a line for each cell. */
public final class Report {

    private static final List<String> HEADING =
            List.of("file", "department", "number", "title", "field", "year", "old", "new", "outcome");

    private static final List<String> FINDINGS =
            List.of("file", "department", "number", "title", "field", "year", "new", "finding");

    private Report() {}

    /** @param unreadable names of files that could not be read at all */
    public static Sheet of(Plan plan, List<Answered> compared, List<String> unreadable) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.texts(HEADING));
        compared.forEach(a -> rows.add(Row.texts(List.of(
                a.file(),
                Acceptance.name(plan, a.section()),
                a.number(),
                a.title(),
                a.field().name(),
                a.year().toString(),
                a.now(),
                a.text(),
                a.outcome().code))));
        unreadable.forEach(
                file -> rows.add(Row.texts(List.of(file, "", "", "", "", "", "", "", Outcome.UNREADABLE.code))));
        return Sheet.of("照合", List.of(), rows, List.of(), PageSetup.PLAIN);
    }

    /** 点検: a line for each thing that is found of an answer. */
    public static Sheet findings(Plan plan, List<Answered> compared, Broken broken) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.texts(FINDINGS));
        compared.forEach(a -> broken.of(a)
                .forEach(found -> rows.add(Row.texts(List.of(
                        a.file(),
                        Acceptance.name(plan, a.section()),
                        a.number(),
                        a.title(),
                        a.field().name(),
                        a.year().toString(),
                        a.text(),
                        found)))));
        return Sheet.of("点検", List.of(), rows, List.of(), PageSetup.PLAIN);
    }
}
