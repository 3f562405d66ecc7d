package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds rows whose cells seem to stand beside their columns, as in a table that was copied out of a printed page.
 *
 * <p>Columns of sections, figures, marks or pages sound alike from row to row. Where a row would fit them clearly better
 * if it were moved to the side, it is doubted; nothing is moved, as only who has the page can tell.
 */
final class Shifts {

    /** What the texts of a column sound like. */
    private enum Sound {
        SECTION("(?s).{0,30}(?:課|室|係|局|部|署|館|園|センター|事務局)[)）]?"),
        FIGURE("[-−△▲]?[0-9０-９][0-9０-９,，.．]*\\s*[%％]?"),
        PAGE("[PpＰ][.．]?\\s*[0-9０-９].{0,8}"),
        MARK("[◎○〇●△▲×✕A-Da-dＡ-Ｄ]");

        /** What is longer tells of something. */
        private static final int LONGEST = 40;

        private final Pattern pattern;

        Sound(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        boolean of(String text) {
            return text.length() <= LONGEST && pattern.matcher(text).matches();
        }
    }

    private static final double MOST = 0.6;
    private static final int ROWS = 5;
    private static final int REACH = 3;
    private static final int GAIN = 2;
    private static final String BESIDE = "この行は、セルが横にずれているおそれがあります。元の表と見比べてください。";

    private final Grid grid;
    private final Table table;
    private final Map<Integer, Sound> sounds = new TreeMap<>();
    private final int width;

    private Shifts(Table table) {
        this.table = table;
        this.grid = table.grid();
        this.width = grid.width();
        table.headings().forEach(h -> sound(h.column()));
    }

    /** The doubts about a table's rows; none where cells are merged, as there they stand where somebody drew them. */
    static List<Doubt> of(Table table) {
        boolean drawn =
                !table.grid().sheet().spans().isEmpty() || !table.grid().laid().isEmpty();
        return drawn || table.body().size() < ROWS ? List.of() : new Shifts(table).doubts();
    }

    private void sound(int column) {
        List<String> texts = table.body().stream()
                .map(l -> text(l.row(), column))
                .filter(t -> !t.isEmpty())
                .toList();
        for (Sound sound : Sound.values()) {
            if (texts.size() >= ROWS && texts.stream().filter(sound::of).count() >= MOST * texts.size()) {
                sounds.putIfAbsent(column, sound);
            }
        }
    }

    private String text(int row, int column) {
        return column < 0 || column >= width ? "" : grid.text(row, column).strip();
    }

    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (Line line : table.body()) {
            int first = line.blocks().get(0).column();
            if (isBeside(line.row())) {
                String quote = Leftovers.quote(grid.shown(line.row(), first));
                doubts.add(new Doubt(grid.name(), grid.address(line.row(), first), quote, BESIDE));
            }
        }
        return doubts;
    }

    /** Whether the columns from one on would fit by {@value #GAIN} cells more, were the row moved from there on. */
    private boolean isBeside(int row) {
        boolean[] here = fits(row, 0);
        int fitting = count(here);
        return fitting + GAIN <= here.length
                && IntStream.rangeClosed(-REACH, REACH).anyMatch(by -> gains(here, fits(row, by)));
    }

    /** Whether somewhere the columns from there on fit so much better moved than where they stand. */
    private static boolean gains(boolean[] here, boolean[] moved) {
        int gain = 0;
        for (int i = here.length - 1; i >= 0; i--) {
            gain += (moved[i] ? 1 : 0) - (here[i] ? 1 : 0);
            if (gain >= GAIN) {
                return true;
            }
        }
        return false;
    }

    private static int count(boolean[] fits) {
        int count = 0;
        for (boolean fit : fits) {
            count += fit ? 1 : 0;
        }
        return count;
    }

    /** Which columns sound as they do in a row that is moved. */
    private boolean[] fits(int row, int by) {
        boolean[] fits = new boolean[sounds.size()];
        int i = 0;
        for (Map.Entry<Integer, Sound> sound : sounds.entrySet()) {
            fits[i++] = sound.getValue().of(text(row, sound.getKey() + by));
        }
        return fits;
    }
}
