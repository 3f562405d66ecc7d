package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the brief texts of a sheet stand, among which those that come again may be labels. */
final class LabelPlaces {

    private static final int LONGEST = 24;
    /** The one label without letters. */
    private static final String NO = "№";

    private LabelPlaces() {}

    /** The rows in which each brief text stands, by its column. */
    static Map<String, List<Integer>> of(Grid grid, int height) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int r = 0; r < height; r++) {
            for (Grid.Block block : grid.row(r)) {
                if (block.area().row() == r && mayBeLabel(block.text())) {
                    places.computeIfAbsent(at(block), p -> new ArrayList<>(2)).add(r);
                }
            }
        }
        return places;
    }

    static String at(Grid.Block block) {
        return block.column() + "\n" + block.text();
    }

    /** Brief, and more than a figure or a mark. */
    static boolean mayBeLabel(String text) {
        return text.length() <= LONGEST
                && !Ticks.beginsWithBox(text)
                && text.indexOf('。') < 0
                && (text.equals(NO) || text.codePoints().anyMatch(Character::isLetter));
    }

    static String text(String place) {
        return place.substring(place.indexOf('\n') + 1);
    }

    static int column(String place) {
        return Integer.parseInt(place.substring(0, place.indexOf('\n')));
    }
}
