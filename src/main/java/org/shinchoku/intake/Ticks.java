package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options with boxes before them, of which the ticked ones count: ☑ 順調 □ 遅れ.
 *
 * @param options the texts behind the boxes, in the order of the sheet
 * @param ticked those whose box is ticked
 */
record Ticks(List<String> options, List<String> ticked) {

    private static final String ON = "☑☒■✓✔✅🗹";
    private static final String OFF = "□☐▢◻";
    private static final Pattern BOX = Pattern.compile("\\s*([" + ON + OFF + "])[\\s\\u3000]*(.*)$", Pattern.DOTALL);
    private static final Pattern BEFORE_BOX = Pattern.compile("(?<!^)(?=[" + ON + OFF + "])");

    static boolean isBox(String text) {
        return beginsWithBox(text) && !isBareBox(text);
    }

    /** Whether a text is a box whose option stands elsewhere. */
    static boolean isBareBox(String text) {
        return beginsWithBox(text) && text.strip().codePoints().count() == 1;
    }

    static boolean beginsWithBox(String text) {
        String bare = text.strip();
        return !bare.isEmpty() && (ON + OFF).indexOf(bare.codePointAt(0)) >= 0;
    }

    /** Reads cells, each with one or several boxes. */
    static Ticks of(List<String> cells) {
        List<String> options = new ArrayList<>();
        List<String> ticked = new ArrayList<>();
        for (String cell : cells) {
            for (String part : BEFORE_BOX.split(cell)) {
                Matcher box = BOX.matcher(part);
                if (box.lookingAt()) {
                    String option = box.group(2).strip();
                    options.add(option);
                    if (ON.contains(box.group(1))) {
                        ticked.add(option);
                    }
                } else {
                    ticked.add(part.strip());
                }
            }
        }
        return new Ticks(options, ticked);
    }

    /** The ticked options in lines; empty where none is. */
    String text() {
        return String.join("\n", ticked);
    }
}
