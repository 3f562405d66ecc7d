package org.shinchoku.sheet;

import java.util.List;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Colouring;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;

/**
 * 評価の色: from blue for the best mark of a scale over yellow to red for the worst, pale enough to be read and copied in grey.
 *
 * @param plan whose scales they are
 */
record MarkColours(Plan plan, Form form) {

    private static final int[] STOPS = {0xC9E4F5, 0xDFF0D8, 0xFFF4C2, 0xFCDDB8, 0xF7C6C0};

    /** A cell's style where a mark stands in it. */
    Style dress(Style style, ItemColumn column, String mark) {
        Scale scale = form.manner().colours() == Colouring.BY_MARK && column.isRating()
                ? plan.scale(column.field().scale())
                : null;
        List<String> marks = scale == null ? List.of() : scale.marks();
        int at = marks.indexOf(mark);
        return at < 0 ? style : style.withFill(between(marks.size() == 1 ? 0 : (double) at / (marks.size() - 1)));
    }

    private static int between(double part) {
        double at = part * (STOPS.length - 1);
        int from = (int) Math.min(at, STOPS.length - 2);
        return channel(from, at - from, 16) | channel(from, at - from, 8) | channel(from, at - from, 0);
    }

    private static int channel(int from, double part, int shift) {
        int one = STOPS[from] >> shift & 0xFF;
        int other = STOPS[from + 1] >> shift & 0xFF;
        return (int) Math.round(one + part * (other - one)) << shift;
    }
}
