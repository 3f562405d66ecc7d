package org.shinchoku.ui.item;

import java.time.LocalDate;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Spot;

/**
 * The office's answer to an opinion; one that is not there yet comes to be when it is written.
 *
 * @param reply its id
 * @param day when it is given, or null
 */
record Replied(long reply, long opinion, LocalDate day) implements Slot {

    @Override
    public String read(Plan plan) {
        return now(plan).text();
    }

    @Override
    public Plan write(Plan plan, String text) {
        boolean answers = Opinions.opinion(plan, opinion) != null && !text.equals(read(plan));
        return answers ? Opinions.answer(plan, now(plan).withText(text)) : plan;
    }

    @Override
    public String step(Plan plan) {
        return "市の対応の記入";
    }

    private Reply now(Plan plan) {
        Reply blank = new Reply(reply, opinion, 0, day, "");
        return plan.row(blank.key()) instanceof Reply there ? there : blank;
    }

    @Override
    public boolean reads(Spot spot) {
        return spot.part() == Spot.Part.REPLY && spot.by() == reply;
    }

    @Override
    public Slot of(long otherItem) {
        return this;
    }
}
