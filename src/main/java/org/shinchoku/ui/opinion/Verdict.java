package org.shinchoku.ui.opinion;

import org.shinchoku.plan.Field;

/**
 * 評価の改め: a mark that the committee may give in place of the one that counts.
 *
 * @param field the rating
 */
record Verdict(Field field, String mark) {

    String words() {
        return field.name().replace('\n', ' ') + "を「" + mark + "」とする";
    }
}
