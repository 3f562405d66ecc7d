package org.shinchoku.intake;

import java.util.List;
import java.util.Set;

/** How often the texts of a column sound like what: how well a text would stand in it. */
final class Profile {

    /** What was never seen in a column is not impossible. */
    private static final double RARE = 0.2;
    /** What a heading promises counts as much as this share of the rows. */
    private static final double PROMISED = 0.3;

    private static final double ENOUGH = 5;
    private static final double ALIKE = 0.6;

    private static final int SOUNDS = Sound.values().length;

    private final double[] counts = new double[SOUNDS];
    private final double[] fits = new double[SOUNDS];
    private final boolean[] strange = new boolean[SOUNDS];

    private Profile(Heading heading, int rows) {
        Set<Sound> promised = Promise.of(heading);
        promised.forEach(s -> counts[s.ordinal()] += PROMISED * rows / promised.size());
    }

    /** @param texts what is seen in the column, blanks too */
    static Profile of(Heading heading, List<Sound> texts) {
        Profile profile = new Profile(heading, texts.size());
        texts.forEach(s -> profile.counts[s.ordinal()]++);
        profile.weigh();
        return profile;
    }

    private void weigh() {
        double squares = 0;
        double filled = 0;
        double most = 0;
        for (int i = 0; i < SOUNDS; i++) {
            squares += counts[i] * counts[i];
            boolean blank = i == Sound.BLANK.ordinal();
            filled += blank ? 0 : counts[i];
            most = blank ? most : Math.max(most, counts[i]);
        }
        for (int i = 0; i < SOUNDS; i++) {
            fits[i] = Math.log((counts[i] * counts[i] + RARE) / (squares + RARE * SOUNDS));
            strange[i] = filled >= ENOUGH && most >= ALIKE * filled && counts[i] <= Math.max(1, filled / 20);
        }
    }

    /** The logarithm of how well a text that sounds so stands here; what most of them sound like weighs most. */
    double fit(Sound sound) {
        return fits[sound.ordinal()];
    }

    /** Whether the texts here sound alike, and hardly one of them so. */
    boolean isStrange(Sound sound) {
        return strange[sound.ordinal()];
    }
}
