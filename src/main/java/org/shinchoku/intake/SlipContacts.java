package org.shinchoku.intake;

import java.util.List;
import org.shinchoku.plan.Answers;

/** 担当者 and 内線 beside a label of a slip say whom to ask, and nothing of an item. */
final class SlipContacts {

    private SlipContacts() {}

    /** The pairs without those, each of which is told. */
    static List<SlipPair> without(Grid grid, List<SlipPair> pairs, List<Doubt> doubts) {
        pairs.stream()
                .filter(p -> isContact(p) && !p.text().text().isEmpty())
                .forEach(p -> doubts.add(Doubt.of(grid, p.text(), "担当者や連絡先とみて、取り込んでいません。", Sureness.LIKELY)));
        return pairs.stream().filter(p -> !isContact(p)).toList();
    }

    private static boolean isContact(SlipPair pair) {
        return PairRows.isContact(pair.head())
                && !Answers.soundsLikeSection(pair.text().text());
    }
}
