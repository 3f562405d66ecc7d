package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the indicators of an item with their targets and actuals from its fields of these kinds: the first indicator goes
 * with the first target, the first actual and the first unit of the level, and so on.
 */
public final class Measures {

    private static final String STEP = "^(?:上段|中段|下段)[　 ]*[:：]?[　 ]*";

    private final Plan plan;
    private final Item item;
    private final FiscalYear year;

    private Measures(Plan plan, Item item, FiscalYear year) {
        this.plan = plan;
        this.item = item;
        this.year = year;
    }

    /** What is measured of an item in a year; an indicator of several lines is several measures. */
    public static List<Measure> of(Plan plan, long item, FiscalYear year) {
        return new Measures(plan, plan.item(item), year).all();
    }

    private List<Measure> all() {
        List<String> indicators = texts(Field.Kind.INDICATOR);
        List<String> units = texts(Field.Kind.UNIT);
        List<String> targets = texts(Field.Kind.TARGET);
        List<String> actuals = texts(Field.Kind.ACTUAL);
        int groups = Math.max(indicators.size(), Math.max(targets.size(), actuals.size()));
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            List<String> names = lines(at(indicators, i));
            int parts = Math.max(1, names.size());
            for (int part = 0; part < parts; part++) {
                Measure measure = new Measure(
                        at(names, part).replaceFirst(STEP, ""),
                        part(at(units, i), part, parts),
                        part(at(targets, i), part, parts),
                        part(at(actuals, i), part, parts));
                if (!measure.equals(new Measure("", "", "", ""))) {
                    measures.add(measure);
                }
            }
        }
        return measures;
    }

    private List<String> texts(Field.Kind kind) {
        return Fields.of(plan, item.level()).stream()
                .filter(f -> f.kind() == kind)
                .map(f -> Cells.text(plan, item.id(), f.id(), f.yearly() ? year : null))
                .toList();
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "";
    }

    /** The line that belongs to one of several parts; the last part takes what is left. */
    private static String part(String text, int part, int parts) {
        if (parts == 1) {
            return text;
        }
        List<String> lines = lines(text);
        if (part >= lines.size()) {
            return "";
        }
        String line = part < parts - 1 ? lines.get(part) : String.join("\n", lines.subList(part, lines.size()));
        return line.replaceFirst(STEP, "");
    }

    /** The lines of a text; one that opens with a bracket goes on with the line before. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            boolean goesOn = !lines.isEmpty() && line.strip().matches("[(（].*");
            if (goesOn) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\n" + line);
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
