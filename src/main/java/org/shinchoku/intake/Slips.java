package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/**
 * 個票: lays a sheet whose labels stand beside their texts out as a table, labels on top and a row for each project, so that
 * it is understood as any other; every cell keeps the place it came from.
 */
final class Slips {

    private static final int LONGEST = 24;

    private final Sheet sheet;
    private final Grid grid;
    private final SlipRuns read;
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> spans = new ArrayList<>();
    private final Map<Area, Area> homes = new LinkedHashMap<>();

    private Slips(Sheet sheet, Grid grid, SlipRuns read) {
        this.sheet = sheet;
        this.grid = grid;
        this.read = read;
    }

    /** The sheet as a grid: laid out anew where it holds slips, else as it is; of several readings that which leaves least over. */
    static Grid grid(Sheet sheet, Senses senses) {
        Grid grid = Upright.of(new Grid(sheet, senses));
        Grid beside = LabelAbove.beside(grid);
        Grid best = beside;
        SlipRuns read = null;
        for (Grid way : ways(grid, beside)) {
            SlipRuns other = read(way);
            if (other != null
                    && (read == null || other.loose().size() < read.loose().size())) {
                read = other;
                best = way;
            }
        }
        return read == null ? beside : new Slips(best.sheet(), best, SlipBands.in(FirstYear.in(read))).table();
    }

    private static Set<Grid> ways(Grid grid, Grid beside) {
        Set<Grid> ways = new LinkedHashSet<>(List.of(grid));
        ways.add(beside);
        Grid halves = Halves.below(grid);
        ways.add(halves == grid ? beside : LabelAbove.beside(halves));
        return ways;
    }

    private static SlipRuns read(Grid grid) {
        LabelWords known = new LabelWords(LONGEST, false, grid.senses());
        Forms forms = Forms.of(grid, known);
        SlipRuns read = forms == null ? null : FormReader.read(grid, forms);
        if (read != null) {
            return read;
        }
        SlipPairs pairs = SlipPairs.of(grid);
        if (pairs.isSlip()) {
            return SlipRuns.of(pairs);
        }
        Forms common = Forms.common(grid, known);
        return common == null ? null : FormReader.read(grid, common);
    }

    private Grid table() {
        SlipTexts texts = new SlipTexts(grid, read);
        List<Map<String, SlipPair>> slips = texts.slips();
        Map<String, SlipPair> written = new LinkedHashMap<>();
        slips.forEach(s -> s.forEach((k, p) -> written.putIfAbsent(SlipTexts.key(p), p)));
        Map<String, SlipPair> heads = SlipOrder.levelsFirst(written, slips);
        int first = read.pairs().get(0).head().area().row();
        SlipSections sections = new SlipSections(grid, read.loose(), read.starts());
        List<Grid.Block> loose = new ArrayList<>(read.loose());
        loose.removeAll(sections.all());
        LoneYears years = LoneYears.of(grid, read.pairs(), loose, first);
        loose.removeAll(years.all());
        texts.doubts().addAll(years.doubts());
        Stream.concat(loose.stream().filter(b -> b.area().row() < first), years.sheet().stream())
                .forEach(b -> line(new TreeMap<>(Map.of(0, b))));
        int head = rows.size();
        line(heads(heads));
        for (int i = 0; i < slips.size(); i++) {
            sections.before(i).forEach(b -> section(b, heads.size()));
            slip(new ArrayList<>(heads.keySet()), slips.get(i));
        }
        loose.stream()
                .filter(b -> b.area().row() >= first && !SlipRest.isUnit(b))
                .forEach(b -> aside(b, heads.size()));
        Sheet laid = Sheet.of(sheet.name(), List.of(), rows, spans, PageSetup.PLAIN);
        return new Grid(laid, new Laid(homes, laid(), texts.doubts(), head), grid.senses());
    }

    /** A slip has one row, or one for each of the sections that answer in it, beside which all else is merged. */
    private void slip(List<String> heads, Map<String, SlipPair> slip) {
        int from = rows.size();
        int depth = 1 + slip.values().stream().mapToInt(SlipPair::row).max().orElse(0);
        for (int row = 0; row < depth; row++) {
            TreeMap<Integer, Grid.Block> line = new TreeMap<>();
            for (int c = 0; c < heads.size(); c++) {
                SlipPair pair = slip.get(SlipTexts.key(heads.get(c), row));
                if (pair != null) {
                    line.put(c, pair.text());
                }
            }
            line(line);
        }
        for (int c = 0; depth > 1 && c < heads.size(); c++) {
            if (!slip.containsKey(SlipTexts.key(heads.get(c), 1))) {
                Area over = new Area(from, c, depth, 1);
                spans.add(over);
                Area home = homes.get(Area.cell(from, c));
                for (int row = 0; home != null && row < depth; row++) {
                    homes.put(Area.cell(from + row, c), home);
                }
                homes.computeIfAbsent(over, a -> home);
            }
        }
    }

    /** What stands beside no label belongs to no column: it lies over two. */
    private void aside(Grid.Block block, int column) {
        Area over = new Area(rows.size(), column, 1, 2);
        spans.add(over);
        homes.put(over, grid.home(block.area()));
        line(new TreeMap<>(Map.of(column, block)));
    }

    /** What heads the slips below it reaches over the whole table. */
    private void section(Grid.Block block, int width) {
        Area over = new Area(rows.size(), 0, 1, width);
        spans.add(over);
        homes.put(over, grid.home(block.area()));
        line(new TreeMap<>(Map.of(0, block)));
    }

    /** Labels and years are headings wherever they come again; so are the groups of labels. */
    private Map<Area, Use> laid() {
        Map<Area, Use> laid = new HashMap<>(grid.laid().uses());
        for (int r = 0; r < grid.height(); r++) {
            grid.row(r).forEach(b -> laid.put(grid.home(b.area()), Use.HEADING));
        }
        read.pairs().forEach(p -> laid.put(grid.home(p.text().area()), Use.VALUE));
        read.pairs().stream()
                .filter(p -> !p.isUnlabelled())
                .forEach(p -> laid.put(grid.home(p.head().area()), Use.HEADING));
        return laid;
    }

    private static TreeMap<Integer, Grid.Block> heads(Map<String, SlipPair> pairs) {
        TreeMap<Integer, Grid.Block> line = new TreeMap<>();
        pairs.values()
                .forEach(p -> line.put(line.size(), new Grid.Block(p.head().area(), p.label())));
        return line;
    }

    private void line(TreeMap<Integer, Grid.Block> blocks) {
        List<Cell> cells = new ArrayList<>();
        blocks.forEach((column, block) -> {
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            Area area = block.area();
            cells.add(
                    Cell.of(block.text(), sheet.cell(area.row(), area.column()).style()));
            homes.put(Area.cell(rows.size(), column), grid.home(area));
        });
        rows.add(Row.of(cells));
    }
}
