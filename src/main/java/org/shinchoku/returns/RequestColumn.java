package org.shinchoku.returns;

import java.util.List;
import java.util.function.Function;
import org.shinchoku.sheet.Cell;

/**
 * One column of a request.
 *
 * @param group the upper heading; neighbours of one group share it
 * @param heading the lower heading, or empty where the upper one is all
 * @param width in points
 * @param key of what is asked in it, or empty where it is only shown
 * @param choices the marks that may be chosen in it, or none
 * @param cell what stands in it in a row
 */
record RequestColumn(
        String group, String heading, double width, String key, List<String> choices, Function<Ask, Cell> cell) {

    boolean isAsked() {
        return !key.isEmpty();
    }
}
