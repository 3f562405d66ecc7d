package org.shinchoku.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number within a cell's text, as 92.5 % in ①92.5% or 22 of 655 in 22/655.
 *
 * @param label what stands before it on its line, as ① or 配布部数; or empty
 * @param number the number itself, 万 and 億 multiplied out
 * @param whole what it is a part of, as 655 in 22/655, or null
 * @param unit what is counted, as 人 or %; or empty
 * @param inner whether it is contained in the one before, as 内障害者21
 * @param start index of its first character in the text
 * @param end index behind its last character, the unit included
 */
public record Figure(
        String label, BigDecimal number, BigDecimal whole, String unit, boolean inner, int start, int end) {

    /** The number as a ratio (1 = 100 %), where it is a percentage or has a whole. */
    public Optional<BigDecimal> ratio() {
        if (unit.equals("%")) {
            return Optional.of(number.movePointLeft(2));
        }
        return Optional.ofNullable(whole).filter(w -> w.signum() != 0).map(this::dividedBy);
    }

    BigDecimal dividedBy(BigDecimal other) {
        return number.divide(other, MathContext.DECIMAL64);
    }
}
