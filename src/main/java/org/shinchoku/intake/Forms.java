package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Forms that follow each other on a sheet, one for each item: what comes again in each of them, in the same column and order,
 * is a label, whatever it says; what differs is its text.
 */
final class Forms {

    /** Where nothing comes again in so many rows, there are no forms. */
    private static final int NEAR = 120;

    private static final int LEAST_LABELS = 3;
    /** Two forms may have as much in common by chance. */
    private static final int LEAST_OF_TWO = 4;

    private static final int LEAST_ROWS = 3;
    /** A table has one row of headings, or several right below each other. */
    private static final int LEAST_BANDS = 2;

    private static final int MOST_BAND = 3;

    private final Grid grid;
    private final Predicate<String> known;
    private final Set<String> labels = new HashSet<>();
    private final List<Integer> starts = new ArrayList<>();
    /** How labels are emphasised, where most are. */
    private final Set<List<Object>> looks = new HashSet<>();

    private Forms(Grid grid, Predicate<String> known) {
        this.grid = grid;
        this.known = known;
    }

    /**
     * The forms of a sheet, or null where it has none.
     *
     * @param known whether a text is a label by what it says
     */
    static Forms of(Grid grid, Predicate<String> known) {
        if (!comesAgain(LabelPlaces.of(grid, Math.min(NEAR, grid.height())))) {
            return null;
        }
        Forms forms = new Forms(grid, known);
        return forms.find(LabelPlaces.of(grid, grid.height())) ? forms : null;
    }

    /** The form that a sheet has in common with others of its book, or null where it has none. */
    static Forms common(Grid grid, Predicate<String> known) {
        Set<Grid.Block> common = grid.senses().common().of(grid);
        if (common.size() < LEAST_LABELS) {
            return null;
        }
        Forms forms = new Forms(grid, known);
        Map<String, List<Integer>> again = new LinkedHashMap<>();
        for (int r = 0; r < grid.height(); r++) {
            for (Grid.Block block : grid.row(r)) {
                if (block.area().row() == r && common.contains(block)) {
                    again.computeIfAbsent(LabelPlaces.at(block), p -> new ArrayList<>(1))
                            .add(r);
                }
            }
        }
        forms.label(again);
        int start = IntStream.range(0, grid.height())
                .filter(r -> grid.row(r).size() > 1 && grid.row(r).stream().anyMatch(forms::isLabel))
                .findFirst()
                .orElse(-1);
        forms.starts.add(start);
        return start >= 0 && forms.isForm() ? forms : null;
    }

    private static boolean comesAgain(Map<String, List<Integer>> places) {
        return places.values().stream().filter(r -> r.size() > 1).count() >= LEAST_LABELS;
    }

    private boolean find(Map<String, List<Integer>> places) {
        Map<Integer, Map<String, List<Integer>>> byCount = new HashMap<>();
        places.forEach((place, rows) -> {
            if (rows.size() > 1) {
                byCount.computeIfAbsent(rows.size(), n -> new LinkedHashMap<>()).put(place, rows);
            }
        });
        Map<String, List<Integer>> again = byCount.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(Map.of());
        if (again.size() < LEAST_LABELS) {
            return false;
        }
        List<Integer> first = again.values().iterator().next();
        again.values().removeIf(rows -> !takesTurns(first, rows));
        places.forEach((place, rows) -> {
            if (rows.size() > first.size() && takesTurns(first, rows)) {
                again.put(place, rows);
            }
        });
        label(again);
        starts.addAll(first);
        if (labels.contains(again.keySet().iterator().next()) && !hasTitles(again)) {
            takeBands();
        }
        return isForm();
    }

    private void label(Map<String, List<Integer>> again) {
        look(again);
        again.forEach((place, rows) -> {
            if (isLabel(place, rows.get(0), again.keySet())) {
                labels.add(place);
            }
        });
    }

    /** Looks how the labels that are known by what they say are told from texts. */
    private void look(Map<String, List<Integer>> again) {
        List<String> said = again.keySet().stream()
                .filter(p -> known.test(LabelPlaces.text(p)))
                .toList();
        List<String> marked = said.stream()
                .filter(p -> !grid.isPlain(again.get(p).get(0), LabelPlaces.column(p)))
                .toList();
        if (marked.size() * 2 > said.size()) {
            marked.forEach(p -> looks.add(grid.look(again.get(p).get(0), LabelPlaces.column(p))));
        }
    }

    /** Whether one comes equally often behind each of the others, before the next. */
    private static boolean takesTurns(List<Integer> first, List<Integer> rows) {
        int times = rows.size() / first.size();
        return rows.size() == times * first.size()
                && IntStream.range(0, rows.size())
                        .allMatch(i -> rows.get(i) >= first.get(i / times)
                                && (i / times + 1 == first.size() || rows.get(i) < first.get(i / times + 1)));
    }

    /** By what it says, unless labels are emphasised and it is not, or by looking as labels do; where all looks alike, by standing where no label calls for a text. */
    private boolean isLabel(String place, int row, Set<String> again) {
        if (known.test(LabelPlaces.text(place))) {
            return mayLookSo(row, LabelPlaces.column(place));
        }
        if (Marks.isOption(LabelPlaces.text(place))) {
            return false;
        }
        if (!looks.isEmpty()) {
            return looks.contains(grid.look(row, LabelPlaces.column(place)))
                    || Grid.isFilled(grid.look(row, LabelPlaces.column(place)))
                            && looks.stream().anyMatch(Grid::isFilled);
        }
        List<Grid.Block> blocks = grid.row(row);
        int at = 0;
        while (blocks.get(at).column() != LabelPlaces.column(place)) {
            at++;
        }
        boolean beside = at > 0 && known.test(blocks.get(at - 1).text()) && !isHeads(row, again);
        boolean below =
                row > 0 && known.test(grid.shown(row - 1, LabelPlaces.column(place))) && isHeads(row - 1, again);
        return !beside && !below;
    }

    private boolean mayLookSo(int row, int column) {
        return looks.isEmpty() || !grid.isPlain(row, column);
    }

    /** Whether all that stands in a row comes again, and most of it is known. */
    private boolean isHeads(int row, Set<String> again) {
        List<Grid.Block> blocks = grid.row(row);
        return blocks.stream().allMatch(b -> again.contains(LabelPlaces.at(b)))
                && blocks.stream().filter(b -> known.test(b.text())).count() * 2 > blocks.size();
    }

    /** Whether a label of the forms names their items, so that no band above them does; one beside years names what they are of. */
    private boolean hasTitles(Map<String, List<Integer>> again) {
        return again.entrySet().stream()
                .filter(e -> labels.contains(e.getKey())
                        && !SlipYears.isHead(grid.row(e.getValue().get(0))))
                .map(e -> LabelPlaces.text(e.getKey()))
                .anyMatch(l -> Titles.isDone(l) || grid.senses().of(l).words().equals(Set.of(Word.LEVEL)));
    }

    /** What stands right above the first label of each form, and differs, names its item. */
    private void takeBands() {
        int rows = 0;
        while (rows < MOST_BAND && haveBands()) {
            starts.replaceAll(s -> s - 1);
            rows++;
        }
    }

    private boolean haveBands() {
        Set<String> bands = new HashSet<>();
        for (int start : starts) {
            List<Grid.Block> above = start == 0 ? List.of() : grid.row(start - 1);
            boolean band = !above.isEmpty()
                    && !SlipYears.isYear(above.get(0))
                    && above.size() <= MOST_BAND
                    && above.stream().noneMatch(this::isLabel)
                    && above.get(0).text().indexOf('。') < 0
                    && bands.add(
                            above.get(0).text() + above.get(above.size() - 1).text());
            if (!band) {
                return false;
            }
        }
        return true;
    }

    /** Whether labels and texts take turns, rather than heading the columns of one table, and none does above the first. */
    private boolean isForm() {
        boolean headed = IntStream.range(0, starts.get(0))
                .mapToObj(grid::row)
                .anyMatch(row -> row.size() >= 3
                        && row.stream().filter(b -> known.test(b.text())).count() >= 3);
        int end = starts.size() > 1 ? starts.get(1) : grid.height();
        int turns = 0;
        int bands = 0;
        boolean heads = false;
        for (int r = starts.get(0); r < end; r++) {
            int at = r;
            List<Grid.Block> row =
                    grid.row(r).stream().filter(b -> b.area().row() == at).toList();
            boolean all = !row.isEmpty() && row.stream().allMatch(this::isLabel);
            boolean any = row.stream().anyMatch(this::isLabel);
            turns += any && !(all && heads) ? 1 : 0;
            bands += all && !heads && row.size() > 1 ? 1 : 0;
            heads = all;
        }
        boolean years =
                starts.stream().allMatch(s -> s > 0 && grid.row(s - 1).stream().anyMatch(SlipYears::isYear));
        int least = starts.size() == 2 ? LEAST_OF_TWO : LEAST_LABELS;
        return !headed && !years && labels.size() >= least && (turns >= LEAST_ROWS || bands >= LEAST_BANDS);
    }

    /** Whether a text is a label of its form: one that comes again, or that is one by what it says and looks as they do. */
    boolean isLabel(Grid.Block block) {
        return labels.contains(LabelPlaces.at(block))
                || known.test(block.text())
                        && looks.contains(grid.look(block.area().row(), block.column()));
    }

    /** Whether a text sounds like a label, and looks as one may. */
    boolean sounds(Grid.Block block) {
        return known.test(block.text()) && mayLookSo(block.area().row(), block.column());
    }

    /** Whether a text is a label by what it says. */
    boolean isSaid(String text) {
        return known.test(text);
    }

    /** The rows in which they begin. */
    List<Integer> starts() {
        return starts;
    }
}
