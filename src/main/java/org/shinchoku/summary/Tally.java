package org.shinchoku.summary;

import java.util.List;
import java.util.stream.IntStream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;

/**
 * 集計表: how often each mark was given in a rating field, line by line, and to which items.
 *
 * @param topic what its lines are
 * @param heading what stands above their names
 * @param year of which year it counts, or null where each line is a year or the field has none
 * @param marks from best to worst, then others as they came; at the end {@link #OPEN} and {@link #REST} where something was
 *     not rated
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

    /** Stands for what was not rated though it was asked for. */
    public static final String OPEN = "未記入";

    /** Stands for what was not rated as it had ended or rested in the year. */
    public static final String REST = "対象外";

    /** What is said where an item counts in several lines. */
    public static final String SHARED = "※複数の課が担当する項目は、それぞれの課に数えています。";

    private static final String NOBODY = "（担当の記入なし）";
    private static final String ALL = "全体";

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

    /** What is counted, how, and of which year. */
    public String caption(Spelling spelling) {
        String by = switch (topic) {
            case YEAR -> lines.size() > 1 ? "の推移" : "の件数";
            case POLICY, DEPARTMENT -> "（" + heading + "別" + (year == null ? "" : "、" + year.in(spelling)) + "）";
        };
        return field.name().replace('\n', ' ') + by;
    }

    /** What stands before a line's figures. */
    public String name(Line line) {
        return !line.name().isEmpty() ? line.name() : topic == Topic.DEPARTMENT ? NOBODY : ALL;
    }
}
