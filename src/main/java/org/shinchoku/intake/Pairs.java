package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines 基本方針 | (1)… above tables: which of their headings are levels, in which order; the others are fields of the
 * level above them.
 */
final class Pairs {

    private static final int LONGEST_LABEL = 80;

    private final List<String> levels = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();

    /** Reads the headings of all pairs of a book together, so that one long text makes a field of all. */
    Pairs(List<Page> pages) {
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (line.kind() == Line.Kind.PAIR) {
                    learn(line);
                }
            }
        }
        levels.removeAll(fields);
    }

    private void learn(Line line) {
        Heading heading = heading(line);
        String text = line.blocks().get(1).text();
        boolean label = heading.is(Word.LEVEL) && text.length() <= LONGEST_LABEL && !text.contains("\n");
        if (!label) {
            fields.add(heading.key());
        } else if (!levels.contains(heading.key())) {
            levels.add(heading.key());
        }
    }

    static Heading heading(Line line) {
        Grid.Block first = line.blocks().get(0);
        return Heading.of(first.column(), List.of(first.text()));
    }

    /** The depth of a pair among those that are levels, or -1 where it is a field. */
    int depth(Heading heading) {
        return levels.indexOf(heading.key());
    }
}
