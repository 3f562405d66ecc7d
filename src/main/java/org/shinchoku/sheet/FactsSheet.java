package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Fact;
import org.shinchoku.plan.Facts;
import org.shinchoku.plan.Plan;

/** The tidy table of a plan as a sheet: a heading and a row for each fact, as the open-data csv has it. */
public final class FactsSheet {

    private static final List<String> HEADING =
            List.of("plan", "path", "number", "title", "repost", "department", "field", "year", "value");

    private FactsSheet() {}

    public static Sheet of(Plan plan) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.texts(HEADING));
        for (Fact fact : Facts.of(plan)) {
            rows.add(Row.texts(List.of(
                    plan.head().title(),
                    fact.path(),
                    fact.number(),
                    fact.title(),
                    fact.repost() ? "1" : "",
                    fact.department(),
                    fact.field(),
                    fact.year() == null ? "" : fact.year().toString(),
                    fact.value())));
        }
        return Sheet.of(plan.head().title(), List.of(), rows, List.of(), PageSetup.PLAIN);
    }
}
