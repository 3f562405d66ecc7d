package org.shinchoku.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 指標・目標・実績: one thing that is measured in one year, as written.
 *
 * @param indicator what is measured
 * @param unit in what it is counted, or empty where the texts themselves say so
 * @param target what was aimed at, or empty
 * @param actual what was reached, or empty
 */
public record Measure(String indicator, String unit, String target, String actual) {

    /** Actual by target (1 = 100 %), where both are one number of one unit and the target is more than nothing. */
    public Optional<BigDecimal> ratio() {
        Optional<Figure> aim = figure(target);
        Optional<Figure> reached = figure(actual);
        if (aim.isEmpty() || reached.isEmpty() || aim.get().number().signum() <= 0) {
            return Optional.empty();
        }
        String aimed = aim.get().unit();
        String counted = reached.get().unit();
        boolean comparable = aimed.isEmpty() || counted.isEmpty() || aimed.equals(counted);
        return comparable ? Optional.of(reached.get().dividedBy(aim.get().number())) : Optional.empty();
    }

    /** The target as a number, where it is one. */
    public Optional<BigDecimal> aimedAt() {
        return figure(target).map(Figure::number);
    }

    /** The actual as a number, where it is one. */
    public Optional<BigDecimal> reached() {
        return figure(actual).map(Figure::number);
    }

    /** Whether a target is written that is a number. */
    public boolean hasTarget() {
        return figure(target).isPresent();
    }

    private static Optional<Figure> figure(String text) {
        List<Figure> outer = Figures.in(text).stream().filter(f -> !f.inner()).toList();
        return outer.size() == 1 ? Optional.of(outer.get(0)) : Optional.empty();
    }
}
