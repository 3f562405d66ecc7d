package org.shinchoku.check;

import java.util.List;
import java.util.function.Consumer;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;

/** 指標の行数: indicators of several lines beside figures or units of another number of lines. */
final class LineCounts implements Check {

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        for (Item item : subject.items()) {
            if (!item.repost()) {
                look(subject, item, found);
            }
        }
    }

    private static void look(Subject subject, Item item, Consumer<Finding> found) {
        List<Field> indicators = of(subject, item, Field.Kind.INDICATOR);
        if (indicators.size() != 1) {
            return;
        }
        for (Field figures : of(subject, item, Field.Kind.ACTUAL)) {
            for (FiscalYear year : Subject.years(figures)) {
                long names = lines(
                        subject.text(item, indicators.get(0), indicators.get(0).yearly() ? year : null));
                long counted = lines(subject.text(item, figures, year));
                if (names > 1 && counted > 0 && names != counted) {
                    found.accept(new Finding(
                            Severity.NOTE,
                            "line_count",
                            item,
                            figures,
                            year,
                            "指標は" + names + "行ですが、記入は" + counted + "行です。"));
                }
            }
        }
    }

    private static List<Field> of(Subject subject, Item item, Field.Kind kind) {
        return subject.fields(item).stream().filter(f -> f.kind() == kind).toList();
    }

    /** A line that opens with a bracket goes on with the line before. */
    private static long lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.strip().matches("[(（].*"))
                .count();
    }
}
