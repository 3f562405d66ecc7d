package org.shinchoku.ui.intake;

import java.util.List;
import org.shinchoku.edit.Difference;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.TickRow;

/** One difference: a box to tick, where it is, what stands there struck through, and what would stand there. */
final class DifferenceCell extends TickRow<Difference> {

    private final TargetViewModel target;

    DifferenceCell(TargetViewModel target) {
        super("tick-place", "difference-before", "difference-after", "difference-doubt");
        this.target = target;
    }

    @Override
    protected void tick(Difference difference, boolean on) {
        target.take(difference, on);
    }

    @Override
    protected boolean isTicked(Difference difference) {
        return target.isTaken(difference);
    }

    @Override
    protected List<String> texts(Difference difference) {
        return List.of(place(difference), difference.before(), difference.after(), difference.doubt());
    }

    @Override
    protected String spoken(Difference difference, boolean ticked) {
        return (ticked ? "取り込む " : "取り込まない ") + difference.sentence();
    }

    private static String place(Difference d) {
        String name = Item.name(d.number(), d.title()).replace('\n', ' ');
        String year = d.year() == null ? "" : "（" + d.year().in(Spelling.ERA) + "）";
        String field = d.field().isEmpty() ? "" : "「" + d.field() + "」" + year;
        return d.what().word + "　" + (name.isEmpty() ? d.path() : name) + "　" + field;
    }
}
