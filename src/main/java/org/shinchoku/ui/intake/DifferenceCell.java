package org.shinchoku.ui.intake;

import javafx.scene.control.Label;
import org.shinchoku.edit.Difference;
import org.shinchoku.plan.Spelling;

/** One difference: a box to tick, where it is, what stands there struck through, and what would stand there. */
final class DifferenceCell extends TickCell<Difference> {

    private final TargetViewModel target;
    private final Label place;
    private final Label before;
    private final Label after;
    private final Label doubt;

    DifferenceCell(TargetViewModel target) {
        this(
                target,
                label("doubt-place"),
                label("difference-before"),
                label("difference-after"),
                label("difference-doubt"));
    }

    private DifferenceCell(TargetViewModel target, Label place, Label before, Label after, Label doubt) {
        super(place, before, after, doubt);
        this.target = target;
        this.place = place;
        this.before = before;
        this.after = after;
        this.doubt = doubt;
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
    void show(Difference difference) {
        place.setText(place(difference));
        before.setText(difference.before());
        after.setText(difference.after());
        doubt.setText(difference.doubt());
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
