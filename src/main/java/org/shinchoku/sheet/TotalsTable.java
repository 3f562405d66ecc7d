package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.shinchoku.plan.Spelling;
import org.shinchoku.summary.Tally;
import org.shinchoku.summary.Tally.Topic;

/** One table of counts after the other: a row for each line, its figures, and its bar. */
final class TotalsTable {

    private static final String SUM = "計";
    private static final String BARS = "内訳";
    /** Height of a line, and how much wider letters may be than thought, as parts; white at the sides, in points. */
    private static final double LINE = 1.3;

    private static final double RESERVE = 1.1;
    private static final double SIDES = 6;

    private final Lining page;
    private final FormLook look;
    private final Spelling spelling;
    private final double[] widths;

    TotalsTable(Lining page, FormLook look, Spelling spelling, double[] widths) {
        this.page = page;
        this.look = look;
        this.spelling = spelling;
        this.widths = widths;
    }

    void add(Tally tally) {
        page.add(Row.EMPTY.withHeight(look.text().size()));
        int top = page.next();
        line(tally.caption(spelling), look.caption());
        page.keep(top);
        row(tally.heading(), look.heading(), heads(tally), BARS, headingHeight(tally));
        page.head(top + 1);
        int first = page.next();
        Style style = look.mark();
        for (Tally.Line line : tally.lines()) {
            row(tally.name(line), look.tick(), counts(tally, line::count, line.total(), style), "", Row.AS_TEXT);
        }
        int bars = tally.marks().size() + 2;
        page.draw(new Chart(
                new Area(first, bars, tally.lines().size(), page.width() - bars),
                tally.caption(spelling),
                0,
                IntStream.range(1, bars - 1).boxed().toList()));
        if (tally.shared()) {
            line(Tally.SHARED, look.plain());
        } else if (tally.topic() != Topic.YEAR) {
            page.keep(page.next() - 1);
            row(SUM, look.count(), counts(tally, tally::count, tally.total(), style.withBold(true)), "", Row.AS_TEXT);
        }
    }

    private List<Cell> heads(Tally tally) {
        List<Cell> cells = new ArrayList<>();
        tally.marks().forEach(mark -> cells.add(Cell.of(mark, look.heading())));
        cells.add(Cell.of(SUM, look.heading()));
        return cells;
    }

    /** In points, as the marks need it, above their figures and beside the swatches of the bars. */
    private double headingHeight(Tally tally) {
        double size = look.text().size();
        double bars = IntStream.range(tally.marks().size() + 2, widths.length)
                .mapToDouble(c -> widths[c])
                .sum();
        double swatches =
                tally.marks().stream().mapToDouble(m -> (Em.of(m) + 2) * size).sum();
        long lines = tally.marks().stream()
                .mapToLong(m -> (long) Math.ceil(Em.of(m) * size * RESERVE / (widths[1] - SIDES)))
                .max()
                .orElse(1);
        return Math.max(lines, Math.ceil(swatches * RESERVE / (bars - 2 * SIDES))) * size * LINE + SIDES;
    }

    private static List<Cell> counts(Tally tally, IntUnaryOperator count, int total, Style style) {
        List<Cell> cells = new ArrayList<>();
        IntStream.range(0, tally.marks().size())
                .map(count)
                .forEach(n -> cells.add(Cell.of(n, Integer.toString(n), style.withFormat("0"))));
        cells.add(Cell.of(total, Integer.toString(total), style.withFormat("0")));
        return cells;
    }

    /** A name, figures, and what stands over the columns behind them. */
    private void row(String name, Style style, List<Cell> figures, String last, double height) {
        List<Cell> cells = page.blank(style);
        cells.set(0, Cell.of(name, style));
        for (int i = 0; i < figures.size(); i++) {
            cells.set(i + 1, figures.get(i));
        }
        cells.set(figures.size() + 1, Cell.of(last, style));
        page.across(figures.size() + 1, page.width());
        page.add(Row.of(cells).withHeight(height));
    }

    /** A text across the page. */
    void line(String text, Style style) {
        List<Cell> cells = page.blank(look.plain());
        cells.set(0, Cell.of(text, style));
        page.across(0, page.width());
        page.add(Row.of(cells));
    }
}
