package org.shinchoku.intake;

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
 */
record SlipPair(Sense said, Grid.Block head, Grid.Block text, String group) {

    SlipPair(String label, Grid.Block head, Grid.Block text, String group) {
        this(label.equals(head.text()) ? head.sense() : new Sense(label), head, text, group);
    }

    SlipPair(String label, Grid.Block head, Grid.Block text) {
        this(label, head, text, "");
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
        return new SlipPair(other, head, text, group);
    }
}
