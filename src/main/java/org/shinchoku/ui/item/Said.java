package org.shinchoku.ui.item;

import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spot;

/**
 * An opinion of a committee; one that is not there yet comes to be when it is written.
 *
 * @param opinion its id
 * @param item what it is about
 * @param meeting where it is said, or 0
 * @param speaker whether the one who gave it is meant rather than what was said
 */
record Said(long opinion, long item, long meeting, boolean speaker) implements Slot {

    @Override
    public String read(Plan plan) {
        Opinion now = now(plan);
        return speaker ? now.speaker() : now.text();
    }

    @Override
    public Plan write(Plan plan, String text) {
        if (plan.item(item) == null || text.equals(read(plan))) {
            return plan;
        }
        Opinion now = now(plan);
        return Opinions.say(plan, speaker ? now.withSpeaker(text.strip()) : now.withText(text));
    }

    @Override
    public String step(Plan plan) {
        return speaker ? "意見の発言者の記入" : "意見の記入";
    }

    private Opinion now(Plan plan) {
        Opinion there = Opinions.opinion(plan, opinion);
        return there == null ? Opinions.blank(plan, opinion, item, meeting) : there;
    }

    @Override
    public boolean reads(Spot spot) {
        return spot.field() == opinion && spot.part() == (speaker ? Spot.Part.SPEAKER : Spot.Part.OPINION);
    }

    @Override
    public Slot of(long otherItem) {
        return this;
    }
}
