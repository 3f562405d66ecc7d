package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.YearText;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.text.Fold;

/**
 * The columns of a sheet that hold answers: those that bear a key or, where the keys are gone, those headed by the name of a
 * field that was asked.
 *
 * @param columns from left to right
 * @param first the first row that may hold answers
 */
record AnswerColumns(List<AnswerColumn> columns, int first) {

    /** Headings are looked for in so many rows from the top. */
    private static final int DEEPEST = 60;
    /** So many rows above each other may head a column. */
    private static final int STACK = 4;

    private static final Pattern BESIDES =
            Pattern.compile("[（(〔【\\[](?:記入|回答|今年度|本年度|記入欄|回答欄)[）)〕】\\]]|^(?:今年度|本年度)の?|^の|^[（(][）)]|[（(][）)]$");

    static AnswerColumns of(Sheet sheet, Plan plan, List<Field> asked) {
        return keyed(sheet, plan).orElseGet(() -> headed(sheet, asked));
    }

    private static Optional<AnswerColumns> keyed(Sheet sheet, Plan plan) {
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<AnswerColumn> columns = new ArrayList<>();
            for (int c = 0; c < sheet.rows().get(r).cells().size(); c++) {
                int column = c;
                Keys.COLUMN.parse(sheet.cell(r, c).text()).ifPresent(key -> {
                    Field field = plan.field(key[0]);
                    if (field != null) {
                        columns.add(new AnswerColumn(column, field, new FiscalYear((int) key[1])));
                    }
                });
            }
            if (!columns.isEmpty()) {
                return Optional.of(new AnswerColumns(columns, r + 1));
            }
        }
        return Optional.empty();
    }

    private static AnswerColumns headed(Sheet sheet, List<Field> asked) {
        AnswerColumns best = new AnswerColumns(List.of(), 0);
        long most = 0;
        Headings headings = new Headings(sheet);
        for (int r = 0; r < Math.min(DEEPEST, sheet.rows().size()); r++) {
            List<AnswerColumn> columns = headings.columns(r, asked);
            long clear = clear(columns);
            if (clear > most) {
                most = clear;
                best = new AnswerColumns(columns, r + 1);
            }
        }
        return best;
    }

    /** How many fields and years have one column alone. */
    private static long clear(List<AnswerColumn> columns) {
        return columns.stream()
                .collect(Collectors.groupingBy(
                        c -> List.of(c.field().id(), Optional.ofNullable(c.year())), Collectors.counting()))
                .values()
                .stream()
                .filter(n -> n == 1)
                .count();
    }

    /** The columns of a year; where a field has one of that year, those of other years only show what was. */
    AnswerColumns answering(FiscalYear year) {
        Set<Long> answered = columns.stream()
                .filter(c -> year.equals(c.year()))
                .map(c -> c.field().id())
                .collect(Collectors.toSet());
        return new AnswerColumns(
                columns.stream()
                        .filter(c -> year.equals(c.year())
                                || !answered.contains(c.field().id()))
                        .toList(),
                first);
    }

    /** What stands above a column, row by row, also in cells that reach over several. */
    private static final class Headings {

        private final Sheet sheet;
        private final int width;
        private final Map<Long, Area> spans = new HashMap<>();

        Headings(Sheet sheet) {
            this.sheet = sheet;
            this.width = sheet.width();
            for (Area span : sheet.spans()) {
                for (int r = span.row(); r <= Math.min(span.lastRow(), DEEPEST); r++) {
                    for (int c = span.column(); c <= Math.min(span.lastColumn(), width); c++) {
                        spans.put(place(r, c), span);
                    }
                }
            }
        }

        private static long place(int row, int column) {
            return (long) row << 32 | column;
        }

        private String text(int row, int column) {
            Area span = spans.get(place(row, column));
            return span == null
                    ? sheet.cell(row, column).text()
                    : sheet.cell(span.row(), span.column()).text();
        }

        List<AnswerColumn> columns(int bottom, List<Field> asked) {
            List<AnswerColumn> columns = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                Set<String> stack = new LinkedHashSet<>();
                for (int r = Math.max(0, bottom - STACK + 1); r <= bottom; r++) {
                    stack.add(text(r, c));
                }
                int column = c;
                field(stack, asked).ifPresent(f -> columns.add(new AnswerColumn(column, f, year(stack))));
            }
            return columns;
        }

        /** The field that one of the texts, or all of them together, is the name of, years and remarks aside. */
        private static Optional<Field> field(Set<String> stack, List<Field> asked) {
            Set<String> names = stack.stream().map(Headings::name).collect(Collectors.toCollection(LinkedHashSet::new));
            names.add(String.join("", names));
            return asked.stream()
                    .filter(f -> names.contains(Fold.key(f.name())))
                    .max(Comparator.comparingInt(f -> f.name().length()));
        }

        private static String name(String heading) {
            StringBuilder rest = new StringBuilder(heading);
            List<YearText.Found> years = YearText.find(heading);
            for (int i = years.size() - 1; i >= 0; i--) {
                rest.delete(years.get(i).start(), years.get(i).end());
            }
            return Fold.key(
                    BESIDES.matcher(rest.toString().strip()).replaceAll("").strip());
        }

        private static FiscalYear year(Set<String> stack) {
            List<FiscalYear> years = stack.stream()
                    .flatMap(text -> YearText.find(text).stream())
                    .map(YearText.Found::year)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return years.isEmpty() ? null : years.get(years.size() - 1);
        }
    }
}
