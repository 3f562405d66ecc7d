package org.shinchoku.plan;

import java.util.List;
import java.util.Optional;
import org.shinchoku.text.Clean;
import org.shinchoku.text.Rewording;
import org.shinchoku.text.Sought;

/**
 * 置換の一か所: other words in place of some in one text.
 *
 * @param marks what is gone from the text as it is, and what is added in the new one
 * @param refusal why it cannot be, or null
 */
public record Rewrite(Spot spot, String before, String after, Rewording marks, Refusal refusal) {

    /** Why words cannot be put in the place of others. */
    public enum Refusal {
        /** The field takes only marks, and this would be none. */
        UNLISTED,
        /** An item would be left without a title. */
        NAMELESS
    }

    /** What becomes of these places; those in which nothing would change are left out. */
    public static List<Rewrite> of(Plan plan, List<Spot> spots, Sought sought, String others) {
        Usual usual = new Usual(plan);
        String clean = Clean.of(others).text();
        return spots.stream()
                .map(spot -> of(plan, spot, sought, clean, usual))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Rewrite> of(Plan plan, Spot spot, Sought sought, String others, Usual usual) {
        String before = spot.text(plan);
        Sought.Replaced replaced = sought.replace(before, others);
        String after = replaced.text();
        boolean value = spot.part() == Spot.Part.VALUE;
        Refusal refusal =
                value && !after.isBlank() && usual.fit(spot.field(), after).isEmpty()
                        ? Refusal.UNLISTED
                        : spot.part() == Spot.Part.LABEL && after.isBlank() ? Refusal.NAMELESS : null;
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Rewrite(spot, before, after, replaced.marks(), refusal));
    }

    /** The plan with the new text; the plan itself where the old one no longer stands there. */
    public Plan into(Plan plan) {
        return refusal == null && spot.text(plan).equals(before) ? spot.write(plan, after) : plan;
    }
}
