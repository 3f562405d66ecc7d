package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of each slip by their labels. */
final class SlipTexts {

    private static final String ROW = "\n";

    private final Grid grid;
    private final List<Map<String, SlipPair>> slips = new ArrayList<>();
    /** Among others, the texts of one slip that were joined though each has a label of its own. */
    private final List<Doubt> doubts;

    SlipTexts(Grid grid, SlipRuns read) {
        this.grid = grid;
        this.doubts = new ArrayList<>(read.doubts());
        SlipDates dates = new SlipDates(read.runs());
        for (List<SlipPair> run : read.runs()) {
            Map<String, SlipPair> slip = new LinkedHashMap<>(slips.isEmpty() ? Map.of() : slips.get(0));
            List<SlipPair> said = SlipContacts.without(grid, run, doubts);
            SlipGroups.named(dates.dated(said)).forEach(p -> slip.merge(key(p, p.row()), p, this::both));
            slips.add(slip);
        }
        if (slips.size() > 1) {
            slips.remove(0);
        }
    }

    List<Map<String, SlipPair>> slips() {
        return slips;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** What all slips have a text for. */
    static String key(SlipPair pair) {
        return Wording.key(pair.label());
    }

    private static String key(SlipPair pair, int row) {
        return key(key(pair), row);
    }

    /** Under which a further row of a slip has a text of its own. */
    static String key(String label, int row) {
        return row == 0 ? label : label + ROW + row;
    }

    /**
     * A label that is merged over several rows has all the texts beside it, each in a line. Where the label itself stands there
     * twice, the texts may be those of two items, so that they are never joined in silence.
     */
    private SlipPair both(SlipPair above, SlipPair below) {
        String first = above.text().text();
        String second = below.text().text();
        boolean same = second.isEmpty() || first.equals(second);
        if (!same
                && !first.isEmpty()
                && !above.head().area().equals(below.head().area())) {
            String sentence = "1つの項目に「" + below.label() + "」がもう一度あります。別の項目の文でないか、ご確認ください。前の文に続けて取り込みました。";
            doubts.add(Doubt.of(grid, below.text(), sentence, Sureness.DOUBTFUL));
        }
        Grid.Block text = new Grid.Block(
                first.isEmpty() ? below.text().area() : above.text().area(),
                same ? first : (first + "\n" + second).strip());
        return new SlipPair(above.label(), above.head(), text).inRow(above.row());
    }
}
