package org.shinchoku.ui.intake;

import java.util.List;
import org.shinchoku.edit.Difference;
import org.shinchoku.plan.Spelling;

/** One difference: a box to tick, where it is, what stands there struck through, and what would stand there. */
final class DifferenceCell extends TickCell<Difference> {

    private final TargetViewModel target;

    DifferenceCell(TargetViewModel target) {
        super("doubt-place", "difference-before", "difference-after", "difference-doubt");
        this.target = target;
    }

    @Override
    void tick(Difference difference, boolean on) {
        target.take(difference, on);
    }

    @Override
    boolean isTicked(Difference difference) {
        return target.isTaken(difference);
    }

    @Override
    List<String> texts(Difference difference) {
        return List.of(place(difference), difference.before(), difference.after(), difference.doubt());
    }

    @Override
    String spoken(Difference difference, boolean ticked) {
        return (ticked ? "取り込む " : "取り込まない ") + difference.sentence();
    }

    private static String place(Difference d) {
        String name = (d.number() + " " + d.title()).strip().replace('\n', ' ');
        String year = d.year() == null ? "" : "（" + d.year().in(Spelling.ERA) + "）";
        String field = d.field().isEmpty() ? "" : "「" + d.field() + "」" + year;
        return d.what().word + "　" + (name.isEmpty() ? d.path() : name) + "　" + field;
    }
}
