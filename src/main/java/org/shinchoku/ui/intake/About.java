package org.shinchoku.ui.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.sheet.Area;

/**
 * What is to be known of the cell that is looked at, or of the rows that are chosen.
 *
 * @param spot where it is
 * @param place the same in words
 * @param text what stands in it
 * @param meaning what it was taken for
 * @param sentence what becomes of it and why
 * @param made the items and values that come of it
 * @param tools what can be said of it
 * @param naming the field or level whose name can be said, or null
 * @param reset takes back what was said of it, or null where nothing was
 */
record About(
        Spot spot,
        String place,
        String text,
        Meaning meaning,
        String sentence,
        Made made,
        List<Tool> tools,
        Naming naming,
        Runnable reset) {

    /** Of whole rows. */
    static About rows(Spot spot, Area rows, List<Tool> tools, Runnable reset) {
        int from = rows.row() + 1;
        int to = rows.lastRow() + 1;
        String place = from == to ? from + "行目" : from + "～" + to + "行目";
        String sentence =
                "選んだ行が何の行かを、「" + tools.stream().map(Tool::name).findFirst().orElse("この行") + "」で指定できます。";
        return new About(
                spot, place, "", Meaning.NONE, tools.isEmpty() ? "" : sentence, Made.NOTHING, tools, null, reset);
    }

    /** As a screen reader says it. */
    String spoken() {
        return Stream.of(place, text.strip(), meaning == Meaning.NONE ? "" : meaning.word, sentence)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("　"));
    }
}
