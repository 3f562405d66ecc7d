package org.shinchoku.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormPaper;

/**
 * Shares the width of the paper among columns.
 *
 * <p>Short columns get what they need. Of the others, those that make rows tall grow at the cost of those that do not,
 * step by step, until the table is about as low as it can be.
 */
final class ItemWidths {

    private static final int STEPS = 60;
    private static final double PACE = 0.12;
    /** By so many steps less is given, until columns fill their pages and begin no further one. */
    private static final int PARTS = 10;

    /** So many rows tell enough. */
    private static final int SAMPLE = 400;
    /** Room left and right of a text together, in points. */
    private static final double SIDES = 6;
    /** Fonts are a little wider on some PCs. */
    private static final double RESERVE = 1.05;
    /** Widths in ems: of a short column at most, of one with sentences at least. */
    private static final double LONGEST_SHORT = 7;

    private static final double LONGEST_FIGURE = 9;
    private static final double NARROWEST_TEXT = 5;
    private static final double NARROWEST_LINE = 4;
    /** A heading may stand in so many lines. */
    private static final int HEADING_LINES = 4;

    private final Form form;
    private final List<ItemColumn> columns;
    private final ItemTexts texts;
    private final double size;
    private final boolean[] free;
    /** How much the columns have to say in some of the lines. */
    private final double[][] loads;

    ItemWidths(Form form, List<ItemColumn> columns, ItemTexts texts) {
        this.form = form;
        this.columns = columns;
        this.texts = texts;
        this.size = form.paper().size();
        this.free = new boolean[columns.size()];
        for (int c = 0; c < free.length; c++) {
            free[c] = columns.get(c).width() == 0 && !texts.isShort(c);
        }
        int step = 1 + texts.lines() / SAMPLE;
        this.loads = IntStream.iterate(0, line -> line < texts.lines(), line -> line + step)
                .mapToObj(line -> IntStream.range(0, free.length)
                        .mapToDouble(c -> texts.load(line, c))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Widths in points; together they are the room, or more where the columns cannot be made narrower. */
    double[] share() {
        double room = FormPage.room(form);
        double[] least =
                IntStream.range(0, free.length).mapToDouble(this::least).toArray();
        double left = room - Arrays.stream(least).sum();
        if (left <= 0) {
            return pressed(least, room);
        }
        if (none(free)) {
            return Arrays.stream(least).map(w -> w * room / (room - left)).toArray();
        }
        return spread(least, left, free);
    }

    /** Where there is no room for what columns should have, all but those of marks share what there is. */
    private double[] pressed(double[] wished, double room) {
        boolean[] gives = new boolean[free.length];
        double[] least = new double[free.length];
        for (int c = 0; c < gives.length; c++) {
            gives[c] = columns.get(c).width() == 0 && !columns.get(c).isShort();
            least[c] = gives[c] ? Math.min(wished[c], points(Math.max(NARROWEST_LINE, figure(c)))) : wished[c];
        }
        double left = room - Arrays.stream(least).sum();
        return left <= 0 || none(gives) ? beside(wished, room) : spread(least, left, gives);
    }

    /** Columns that go on upon pages beside the first fill all of these, as far as no further page begins. */
    private double[] beside(double[] wished, double room) {
        PageSetup named = ItemColumn.naming(PageSetup.PLAIN, columns);
        Beside paper = new Beside(room, named.namesFrom(), named.namesFrom() + named.names());
        int pages = paper.pages(wished);
        double left = paper.shared(wished, pages) - Arrays.stream(wished).sum();
        boolean spreads = form.paper().fitting() == FormPaper.Fitting.SPREAD && !none(free);
        for (int part = PARTS; spreads && left > 0 && part > 0; part--) {
            double[] widths = spread(wished, left * part / PARTS, free);
            if (paper.pages(widths) <= pages) {
                return widths;
            }
        }
        return wished;
    }

    private static boolean none(boolean[] some) {
        return IntStream.range(0, some.length).noneMatch(c -> some[c]);
    }

    /** Gives what is left to those that make rows tall. */
    private double[] spread(double[] least, double left, boolean[] to) {
        long shares = IntStream.range(0, to.length).filter(c -> to[c]).count();
        double[] widths = least.clone();
        for (int c = 0; c < to.length; c++) {
            widths[c] += to[c] ? left / shares : 0;
        }
        for (int i = 0; i < STEPS; i++) {
            double[] blame = blame(widths, to);
            for (int c = 0; c < to.length; c++) {
                widths[c] += PACE * (least[c] + left * blame[c] - widths[c]);
            }
        }
        return widths;
    }

    private double least(int c) {
        ItemColumn column = columns.get(c);
        if (column.width() > 0) {
            return column.width();
        }
        double heading = Math.max(2, Math.ceil(Em.of(column.heading()) / HEADING_LINES));
        double body = free[c] ? NARROWEST_TEXT : Math.min(texts.typicalWidth(c), LONGEST_SHORT);
        return points(Math.max(heading, Math.max(body, figure(c))));
    }

    /** Room for the figures of a column, which are not broken, in ems. */
    private double figure(int c) {
        return Math.min(texts.figure(c), LONGEST_FIGURE);
    }

    private double points(double ems) {
        return ems * size * RESERVE + SIDES;
    }

    /** Each free column's part in the height of the table: a row is as tall as its tallest cell. */
    private double[] blame(double[] widths, boolean[] to) {
        double[] blame = new double[widths.length];
        double total = 0;
        for (double[] load : loads) {
            int tallest = -1;
            double height = 0;
            for (int c = 0; c < widths.length; c++) {
                double here = to[c] ? load[c] * size / (widths[c] - SIDES) : 0;
                if (here > height) {
                    height = here;
                    tallest = c;
                }
            }
            if (tallest >= 0) {
                blame[tallest] += height;
                total += height;
            }
        }
        if (total > 0) {
            for (int c = 0; c < blame.length; c++) {
                blame[c] /= total;
            }
        }
        return blame;
    }
}
