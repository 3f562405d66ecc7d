package org.shinchoku.ui.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Measure;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Scale;

/**
 * 調書: what is known of one item, as its page shows it; the texts themselves are read through their slots, so that the
 * page stays the same while one is written.
 *
 * @param item whose page it is
 * @param level what items of its level are called
 * @param path the items above, the root's first
 * @param original the item it shows as 再掲, or null
 * @param reposts items elsewhere that show this one
 * @param children what hangs on it
 * @param years the fiscal years shown beside each other, ascending; the last is the one that is worked on
 */
record Card(
        Item item,
        String level,
        List<Item> path,
        Item original,
        List<Item> reposts,
        List<Item> children,
        List<FiscalYear> years,
        List<Line> lines,
        List<Gauge> gauges,
        List<Verdict> verdicts,
        List<Statement> statements) {

    /**
     * One place to write.
     *
     * @param head whose it is, where several answer, or empty
     */
    record Box(Slot slot, String head) {}

    /**
     * What stands in one field in one year.
     *
     * @param year the fiscal year, or null in a field that is not yearly
     * @param boxes one for each section that has answered; none where the field has no column for the year
     * @param drifted whether a copy stands here that differs from the original
     */
    record Cell(FiscalYear year, List<Box> boxes, boolean drifted) {}

    /** One field over the years shown; a field that is not yearly has one cell. */
    record Line(Field field, List<Cell> cells) {

        /** Whether the committee fills it in, or the office answers the committee there. */
        boolean isCommittees() {
            return field.filler() == Layer.COMMITTEE || field.kind() == Field.Kind.REPLY;
        }

        boolean isText() {
            return !isCommittees() && !isFigure();
        }

        boolean isFigure() {
            return switch (field.kind()) {
                case INDICATOR, TARGET, ACTUAL, UNIT -> true;
                default -> false;
            };
        }
    }

    /**
     * A year's figures of a measure.
     *
     * @param ratio actual by target, where it can be said
     * @param earned the marks that the ratio earns by the scales of figures and their translations, best known first
     */
    record Point(FiscalYear year, Measure measure, Optional<BigDecimal> ratio, List<String> earned) {}

    /** One indicator over all years of the plan, ascending. */
    record Gauge(String name, String unit, List<Point> points) {}

    /** What one layer says in a rating field. */
    record Opined(Layer layer, Slot mark, Slot reason) {}

    /**
     * A rating field in one year.
     *
     * @param marks what may be chosen; empty where the field has no scale
     * @param counts the mark that counts in the end, and whose it is
     * @param computed the mark that follows from the figures
     */
    record Verdict(
            Field field,
            FiscalYear year,
            List<Scale.Step> marks,
            List<Opined> layers,
            Optional<Judgement> counts,
            Optional<String> computed) {

        /** Whether another mark counts than the one that follows from the figures. */
        boolean isException() {
            return counts.isPresent()
                    && computed.isPresent()
                    && !counts.get().mark().equals(computed.get());
        }
    }

    /** An answer to an opinion with its place to write; without its text. */
    record Response(Reply reply, Slot text) {}

    /**
     * An opinion, without its texts, and its answers; the last of each is still to be written.
     *
     * @param meeting where it was said, in words
     * @param written whether it is there already
     */
    record Statement(
            Opinion opinion, String meeting, boolean written, Slot speaker, Slot text, List<Response> responses) {}
}
