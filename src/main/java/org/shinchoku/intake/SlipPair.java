package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/**
 * A label and its text, which may be blank; label and text are blocks of the sheet.
 *
 * @param said the label
 * @param group what is merged over the label and others, or empty
 * @param row in which of the rows of its item it stands, from 0: each of several sections has a row of its own
 */
record SlipPair(Sense said, Grid.Block head, Grid.Block text, String group, int row) {

    SlipPair(String label, Grid.Block head, Grid.Block text, String group) {
        this(label.equals(head.text()) ? head.sense() : new Sense(label), head, text, group, 0);
    }

    SlipPair(String label, Grid.Block head, Grid.Block text) {
        this(label, head, text, "");
    }

    /** Labels and texts that take turns. */
    static List<SlipPair> of(List<Grid.Block> row) {
        List<SlipPair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < row.size(); i += 2) {
            pairs.add(new SlipPair(row.get(i).text(), row.get(i), row.get(i + 1)));
        }
        return pairs;
    }

    /** The same text under a label that names its year. */
    SlipPair of(FiscalYear year) {
        return called(Years.inWords(List.of(year), Spelling.ERA) + label());
    }

    String label() {
        return said.text();
    }

    /** What its label may mean. */
    Set<Word> words() {
        return said.words();
    }

    /** The same text under another label. */
    SlipPair called(String other) {
        return new SlipPair(new Sense(other), head, text, group, row);
    }

    /** The same text in another row of its item. */
    SlipPair inRow(int other) {
        return new SlipPair(said, head, text, group, other);
    }

    /** Whether its label is none of the sheet's, as that of a band which names an item. */
    boolean isUnlabelled() {
        return head.area().equals(text.area()) && !text.text().isEmpty();
    }
}
