package org.shinchoku.summary;

import java.util.List;
import java.util.stream.IntStream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;

/**
 * 集計表: how often each mark was given in a rating field, line by line, and to which items.
 *
 * @param topic what its lines are
 * @param heading what stands above their names
 * @param year of which year it counts, or null where each line is a year or the field has none
 * @param marks from best to worst, then others as they came; at the end {@link #OPEN} where something was not rated
 * @param shared whether some item counts in several lines
 */
public record Tally(
        Topic topic,
        String heading,
        Field field,
        FiscalYear year,
        List<String> marks,
        List<Line> lines,
        boolean shared) {

    /** What is counted apart. */
    public enum Topic {
        YEAR,
        POLICY,
        DEPARTMENT
    }

    /** Stands for what was not rated. */
    public static final String OPEN = "未記入";

    /**
     * One line.
     *
     * @param name of a year, a policy or a section; empty where no section is named
     * @param year of which year it counts, or null
     * @param items those to which each mark was given, in the order of the marks
     */
    public record Line(String name, FiscalYear year, List<List<Long>> items) {

        public Line {
            items = items.stream().map(List::copyOf).toList();
        }

        public int count(int mark) {
            return items.get(mark).size();
        }

        public int total() {
            return items.stream().mapToInt(List::size).sum();
        }
    }

    public Tally {
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
    }

    /** How often a mark was given in all lines. */
    public int count(int mark) {
        return lines.stream().mapToInt(line -> line.count(mark)).sum();
    }

    public int total() {
        return IntStream.range(0, marks.size()).map(this::count).sum();
    }
}
