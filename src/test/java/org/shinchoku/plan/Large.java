package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Plans as large as wanted, for benchmarks: three levels, and at the last 4 fixed fields and 5 × 4 for the years. */
public final class Large {

    public static final FiscalYear FIRST = new FiscalYear(2019);

    private static final int YEARS = 5;
    private static final int PER_WORK = 20;
    private static final String TEXT = "市民センターで講座を3回開き、延べ120人が参加した。アンケートでは満足という答えが多かった。";

    private Large() {}

    /** A plan of this many items, each with 24 texts. */
    public static Plan plan(int items) {
        return Plan.of(rows(items));
    }

    public static List<Row> rows(int items) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Head(1, "大きな計画", "", FIRST, FIRST.plus(YEARS - 1)));
        IntStream.range(0, 3).forEach(depth -> rows.add(new Level(2L + depth, depth, "階層" + depth)));
        List<FiscalYear> years = IntStream.range(0, YEARS).mapToObj(FIRST::plus).toList();
        for (int f = 0; f < 8; f++) {
            rows.add(
                    f < 4
                            ? Field.fixed(10L + f, 4, f, "欄" + f, f == 0 ? Field.Kind.DEPARTMENT : Field.Kind.TEXT)
                            : Field.yearly(10L + f, 4, f, "欄" + f, Field.Kind.TEXT, years));
        }
        for (int i = 0; i < items; i++) {
            long policy = 1_000_000L + i / (PER_WORK * 10);
            long work = 2_000_000L + i / PER_WORK;
            if (i % (PER_WORK * 10) == 0) {
                rows.add(new Item(policy, 0, 2, i, "", "基本目標" + policy, false, 0));
            }
            if (i % PER_WORK == 0) {
                rows.add(new Item(work, policy, 3, i, "", "施策" + work, false, 0));
            }
            rows.add(new Item(item(i), work, 4, i, Integer.toString(i + 1), "事業" + i, false, 0));
            for (int f = 0; f < 4; f++) {
                rows.add(new Value(item(i), 10L + f, null, 0, f == 0 ? "課" + i % 40 : TEXT + i, ""));
            }
            for (FiscalYear year : years) {
                for (int f = 4; f < 8; f++) {
                    rows.add(new Value(item(i), 10L + f, year, 0, TEXT + i, ""));
                }
            }
        }
        return rows;
    }

    /** The id of the i-th item of the last level. */
    public static long item(int i) {
        return 3_000_000L + i;
    }

    /** A yearly field. */
    public static long field() {
        return 14;
    }
}
