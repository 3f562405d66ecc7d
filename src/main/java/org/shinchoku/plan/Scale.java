package org.shinchoku.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 評価基準: the marks that may be given and, where they follow from figures, from which.
 *
 * <p>A scale follows from the ratio of actual to target where its steps have thresholds, from another scale's marks where
 * {@code basis} names one, and from judgement alone otherwise.
 *
 * @param basis the scale whose marks this one translates, or 0
 * @param steps the marks, best first
 */
public record Scale(long id, String name, long basis, List<Step> steps) implements Row {

    /**
     * One mark.
     *
     * @param mark as printed, as "5" or "◎"
     * @param meaning what it stands for, as "順調に進んだ", or empty
     * @param from the least ratio of actual to target that earns it (1 = 100 %), or null where the mark does not follow
     *     from a ratio
     * @param above whether the ratio must exceed {@code from} rather than reach it
     * @param marks the marks of the basis that are translated into this one
     */
    public record Step(String mark, String meaning, BigDecimal from, boolean above, List<String> marks) {

        public Step {
            marks = List.copyOf(marks);
        }

        /** A mark that is given by judgement. */
        public static Step of(String mark, String meaning) {
            return new Step(mark, meaning, null, false, List.of());
        }

        /** A mark that a ratio of at least {@code from} earns. */
        public static Step from(String mark, String ratio) {
            return new Step(mark, "", new BigDecimal(ratio), false, List.of());
        }

        /** A mark that a ratio above {@code from} earns. */
        public static Step above(String mark, String ratio) {
            return new Step(mark, "", new BigDecimal(ratio), true, List.of());
        }

        /** A mark that translates marks of the scale it is based on. */
        public static Step translating(String mark, String... marks) {
            return new Step(mark, "", null, false, List.of(marks));
        }

        private boolean earnedBy(BigDecimal ratio) {
            int compared = from == null ? -1 : ratio.compareTo(from);
            return above ? compared > 0 : compared >= 0;
        }
    }

    public Scale {
        steps = List.copyOf(steps);
    }

    /** The mark that a ratio of actual to target earns: the first step whose threshold it meets. */
    public Optional<String> rate(BigDecimal ratio) {
        return steps.stream().filter(s -> s.earnedBy(ratio)).findFirst().map(Step::mark);
    }

    /** The mark that translates a mark of the scale this one is based on. */
    public Optional<String> translate(String mark) {
        return steps.stream().filter(s -> s.marks.contains(mark)).findFirst().map(Step::mark);
    }

    public List<String> marks() {
        return steps.stream().map(Step::mark).toList();
    }

    @Override
    public Key key() {
        return Key.of(Kind.SCALE, id);
    }
}
