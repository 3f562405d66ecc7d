package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.FormLines.Text;
import org.shinchoku.plan.FormSheet;
import org.shinchoku.plan.FormSheet.Show;
import org.shinchoku.plan.FormSheet.Spot;
import org.shinchoku.plan.Look;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;
import org.shinchoku.sheet.FormLearner.Seen;

/** A sheet while it is learnt, cell by cell; becomes kinds of cells and kinds of rows. */
final class MouldDraft {

    /** So many rows are kept together. */
    private static final int STRETCH = 200;

    private static final int MOST_TEXT = 200_000;

    private final MouldNest nest;
    private final Seen seen;
    private final String title;
    private final Sheet sheet;
    private final int width;
    private final long id = Plan.newId();
    private final Slot[][] slots;
    private final boolean[][] up;
    private final boolean[][] left;
    private final Show[][] shows;
    /** What is called by a name that stands in a cell which shows nothing else. */
    private final Slot[][] names;

    private final MouldBinding binding;
    private final List<Map<Integer, Text>> texts = new ArrayList<>();
    private final Numbering<Slot> slotNumbers = new Numbering<>();
    private final Numbering<Look> looks = new Numbering<>();
    private final Numbering<Spot> spots = new Numbering<>();
    /** Styles and slots are shared between cells, so that each is looked at once. */
    private final Map<Style, Integer> styles = new IdentityHashMap<>();

    private final Map<Slot, Integer> shown = new IdentityHashMap<>();
    /** The kinds of cells of each row; null where they are to be found out. */
    private final FormLines.Band[] bands;

    /** @param ranks where the items of the plan stand in its order */
    MouldDraft(Map<Long, Integer> ranks, Plan plan, Seen seen, MouldBinding binding) {
        this.nest = new MouldNest(ranks, plan, binding);
        this.seen = seen;
        this.title = plan.head().title();
        this.sheet = seen.sheet();
        this.binding = binding;
        int height = sheet.rows().size();
        this.width = sheet.width();
        this.slots = new Slot[height][width];
        this.up = new boolean[height][width];
        this.left = new boolean[height][width];
        this.shows = new Show[height][width];
        this.names = new Slot[height][width];
        this.bands = new FormLines.Band[height];
        sheet.spans().forEach(this::join);
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                slots[r][c] = binding.slot(r, c);
                boolean blank =
                        sheet.cell(r, c).isEmpty() && sheet.cell(r, c).note().isEmpty();
                shows[r][c] = blank && binding.isCarried(r, c) ? Show.FIRST : Show.ALWAYS;
            }
        }
        MouldNames known = new MouldNames(plan, sheet, slots);
        for (int r = 0; r < height; r++) {
            texts.add(new TreeMap<>());
            for (int c = 0; c < width; c++) {
                Cell cell = sheet.cell(r, c);
                boolean says = !cell.isEmpty() || !cell.note().isEmpty();
                if (slots[r][c] == null && says && !up[r][c] && !left[r][c]) {
                    MouldName name = cell.isEmpty() ? null : known.at(r, c, wide(r, c), binding.item(r) != 0);
                    names[r][c] = name == null ? null : name.slot();
                    texts.get(r).put(c, text(c, cell, name == null ? "" : name.called()));
                }
            }
        }
    }

    private void join(Area span) {
        for (int r = span.row(); r <= Math.min(span.lastRow(), up.length - 1); r++) {
            for (int c = span.column(); c <= Math.min(span.lastColumn(), width - 1); c++) {
                up[r][c] = r > span.row();
                left[r][c] = c > span.column();
            }
        }
    }

    private int wide(int r, int c) {
        int wide = 1;
        while (c + wide < width && left[r][c + wide]) {
            wide++;
        }
        return wide;
    }

    private static Text text(int column, Cell cell, String said) {
        boolean number = cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.DATE;
        return new Text(column, cell.text(), said, number ? (Double) cell.number() : null, cell.note());
    }

    /**
     * Compares what was written with the sheet, and keeps what differs.
     *
     * @param again whether blank cells that came out filled are to stay blank whatever stands above them
     * @return whether nothing differed
     */
    boolean prove(MouldProof proof, boolean again) {
        boolean same = true;
        for (int r = 0; r < slots.length; r++) {
            for (int c = 0; c < width; c++) {
                if (slots[r][c] != null && !up[r][c] && !left[r][c]) {
                    Cell is = sheet.cell(r, c);
                    Cell out = proof.cell(r, c);
                    if (!isSame(is, out)) {
                        same = false;
                        differ(r, c, is, proof.says(r, c), again);
                    }
                }
            }
        }
        return same;
    }

    private static boolean isSame(Cell is, Cell out) {
        return is.text().equals(out.text())
                && is.note().equals(out.note())
                && Double.compare(is.number(), out.number()) == 0
                && (is.kind() != Cell.Kind.NUMBER
                        || is.style().format().equals(out.style().format()));
    }

    private void differ(int r, int c, Cell is, String says, boolean again) {
        if (is.text().isEmpty() && is.note().isEmpty() && !says.isEmpty()) {
            shows[r][c] = again ? Show.NEVER : Show.FIRST;
            bands[r] = null;
        } else {
            texts.get(r).put(c, text(c, is, says));
        }
    }

    FormSheet sheet(long form, int order) {
        looks.of(MouldLook.look(Style.PLAIN));
        for (int r = 0; r < slots.length; r++) {
            bands[r] = bands[r] == null ? band(r) : bands[r];
        }
        return new FormSheet(
                id,
                form,
                order,
                sheet.name(),
                sheet.hidden(),
                seen.year(),
                sheet.columns().stream()
                        .map(c -> new FormSheet.Column(c.width(), c.hidden()))
                        .toList(),
                slotNumbers.all(),
                looks.all(),
                spots.all(),
                sheet.choices().stream()
                        .map(c -> new FormSheet.Choice(
                                c.area().row(),
                                c.area().column(),
                                c.area().rows(),
                                c.area().columns(),
                                c.texts()))
                        .toList(),
                MouldPrint.print(sheet.page(), title));
    }

    private int look(Style style) {
        return styles.computeIfAbsent(style, s -> looks.of(MouldLook.look(s)));
    }

    private FormLines.Band band(int r) {
        List<Integer> band = new ArrayList<>();
        int cells = sheet.rows().get(r).cells().size();
        for (int c = 0; c < width; c++) {
            boolean bare = c >= cells && !up[r][c] && !left[r][c] && slots[r][c] == null;
            if (bare && isBareFrom(r, c)) {
                break;
            }
            Cell cell = sheet.cell(r, c);
            Slot slot = slots[r][c] == null ? names[r][c] : slots[r][c];
            boolean figure = slots[r][c] != null && cell.kind() == Cell.Kind.NUMBER;
            band.add(spots.of(new Spot(
                    look(cell.style()),
                    slot == null ? -1 : shown.computeIfAbsent(slot, slotNumbers::of),
                    up[r][c],
                    left[r][c],
                    shows[r][c],
                    figure)));
        }
        return new FormLines.Band(band);
    }

    private boolean isBareFrom(int r, int from) {
        for (int c = from; c < width; c++) {
            if (up[r][c] || left[r][c] || slots[r][c] != null) {
                return false;
            }
        }
        return true;
    }

    List<FormLines> lines(long sheetId) {
        List<List<Integer>> stretches = stretches();
        List<FormLines> all = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Numbering<FormLines.Band> kinds = new Numbering<>();
            List<FormLines.Line> lines = new ArrayList<>();
            for (int r : stretches.get(i)) {
                Row row = sheet.rows().get(r);
                lines.add(new FormLines.Line(
                        kinds.of(bands[r]),
                        binding.item(r),
                        row.height(),
                        row.hidden(),
                        row.flow() == Row.Flow.BREAK_BEFORE,
                        List.copyOf(texts.get(r).values())));
            }
            all.add(new FormLines(Plan.newId(), sheetId, i, kinds.all(), lines, nest.part(i, stretches.size())));
        }
        return all;
    }

    private List<List<Integer>> stretches() {
        List<List<Integer>> stretches = new ArrayList<>();
        int size = 0;
        for (int r = 0; r < slots.length; r++) {
            int more = texts.get(r).values().stream()
                    .mapToInt(t ->
                            t.written().length() + t.said().length() + t.note().length())
                    .sum();
            if (stretches.isEmpty()
                    || stretches.get(stretches.size() - 1).size() >= STRETCH
                    || size + more > MOST_TEXT) {
                stretches.add(new ArrayList<>());
                size = 0;
            }
            stretches.get(stretches.size() - 1).add(r);
            size += more;
        }
        return stretches;
    }
}
