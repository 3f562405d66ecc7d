package org.shinchoku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shinchoku.sheet.Sheet;

/** What stands in the same cell on the sheets of a book that are of one form, as the labels of a sheet for each project do. */
final class Common {

    static final Common NONE = new Common(List.of());

    /** What is the same on two sheets may be so by chance. */
    private static final int LEAST = 3;
    /** No form is longer. */
    private static final int NEAR = 120;
    /** A label stands on so many of the sheets of its form. */
    private static final double MOST = 0.8;

    private final Map<String, Integer> counts = new HashMap<>();

    /** @param sheets those that are read */
    Common(List<Sheet> sheets) {
        for (Sheet sheet : sheets.size() < LEAST ? List.<Sheet>of() : sheets) {
            int height = Math.min(NEAR, sheet.rows().size());
            for (int r = 0; r < height; r++) {
                int width = sheet.rows().get(r).cells().size();
                for (int c = 0; c < width; c++) {
                    String text = sheet.cell(r, c).text();
                    if (!text.isEmpty() && LabelPlaces.mayBeLabel(text.strip())) {
                        counts.merge(place(r, c, text.strip()), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static String place(int row, int column, String text) {
        return row + " " + column + " " + text;
    }

    /** The texts of a sheet that stand in the same cells on nearly all sheets that have most in common with it. */
    Set<Grid.Block> of(Grid grid) {
        Map<Grid.Block, Integer> here = new HashMap<>();
        for (int r = 0; !counts.isEmpty() && r < Math.min(NEAR, grid.height()); r++) {
            for (Grid.Block block : grid.row(r)) {
                int row = grid.home(block.area()).row();
                int column = grid.home(block.area()).column();
                Integer count = block.area().row() == r ? counts.get(place(row, column, block.text())) : null;
                if (count != null && count >= LEAST) {
                    here.put(block, count);
                }
            }
        }
        Map<Integer, Integer> alike = new TreeMap<>();
        here.values().forEach(n -> alike.merge(n, 1, Integer::sum));
        // so many sheets are of this form: a list of them may by chance have a label in the same cell
        int sheets = alike.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        here.values().removeIf(n -> n < MOST * sheets);
        return new HashSet<>(here.keySet());
    }
}
