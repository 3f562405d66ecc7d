package org.shinchoku.intake;

import java.util.EnumSet;
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

    /** What may stand in place of another such text, as 中止 of a sentence. */
    private static final Set<Sound> WORDS = EnumSet.of(Sound.WORDS, Sound.COUNTED, Sound.PROSE);

    private static final int SOUNDS = Sound.values().length;

    private final double[] counts = new double[SOUNDS];
    private final double[] fits = new double[SOUNDS];
    private final boolean[] strange = new boolean[SOUNDS];
    private final boolean[] odd = new boolean[SOUNDS];

    private Profile(Heading heading, int rows) {
        Set<Sound> promised = Promise.of(heading);
        boolean ratio = Wording.flat(heading.name()).matches(".*(?:%.*|率)");
        odd[Sound.WORDS.ordinal()] = ratio;
        odd[Sound.PROSE.ordinal()] = ratio;
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
        double spoken = WORDS.stream().mapToDouble(s -> counts[s.ordinal()]).sum();
        for (int i = 0; i < SOUNDS; i++) {
            fits[i] = Math.log((counts[i] * counts[i] + RARE) / (squares + RARE * SOUNDS));
            strange[i] = filled >= ENOUGH && most >= ALIKE * filled && counts[i] <= Math.max(1, filled / 20);
            Sound sound = Sound.values()[i];
            boolean may =
                    sound == Sound.BLANK || sound == Sound.STATE || WORDS.contains(sound) && spoken >= ALIKE * filled;
            odd[i] |= filled >= ENOUGH && most >= ALIKE * filled && counts[i] <= filled / 4 && !may;
        }
    }

    /** The logarithm of how well a text that sounds so stands here; what most of them sound like weighs most. */
    double fit(Sound sound) {
        return fits[sound.ordinal()];
    }

    /** Whether most texts here sound alike, and less than a quarter of them so; or whether the heading is that of a ratio. */
    boolean isOdd(Sound sound) {
        return odd[sound.ordinal()];
    }

    /** Whether the texts here sound alike, and hardly one of them so. */
    boolean isStrange(Sound sound) {
        return strange[sound.ordinal()];
    }
}
