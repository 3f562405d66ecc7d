package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** Keeps for every cell what it was taken for, so that nothing on a sheet is passed over in silence. */
final class Trace {

    private final String file;
    private final Map<Grid, ByCell<Use>> uses = new HashMap<>();
    private final Map<Grid, Map<Area, List<Node>>> made = new HashMap<>();
    private final Map<Grid, Map<Area, List<Step>>> paths = new HashMap<>();
    private final Bonds bonds = new Bonds();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<Grid, Leftovers> left = new HashMap<>();
    private final Set<Reason> reasons = new LinkedHashSet<>();

    Trace(String file) {
        this.file = file;
    }

    void use(Grid grid, int row, int column, Use use) {
        Area area = grid.area(row, column);
        used(grid).put(area.row(), area.column(), use);
    }

    /** What the cells of a grid were taken for, by the first cells of their areas. */
    private ByCell<Use> used(Grid grid) {
        return uses.computeIfAbsent(grid, g -> new ByCell<>());
    }

    void use(Grid grid, Line line, Use use) {
        line.blocks().forEach(b -> use(grid, b.area().row(), b.column(), use));
    }

    /** Notes which item of the plan was made of a cell. */
    void made(Grid grid, int row, int column, Node node) {
        List<Node> nodes = made.computeIfAbsent(grid, g -> new HashMap<>())
                .computeIfAbsent(grid.area(row, column), a -> new ArrayList<>(1));
        if (nodes.isEmpty() || nodes.get(nodes.size() - 1) != node) {
            nodes.add(node);
        }
    }

    /** Notes the place in the tree of what is written in a cell; there is an item only if something hangs on it. */
    void made(Grid grid, int row, int column, List<Step> path) {
        paths.computeIfAbsent(grid, g -> new HashMap<>()).put(grid.area(row, column), path);
    }

    /** The items that were made of an area. */
    List<Node> made(Grid grid, Area area, Node root) {
        List<Step> path = paths.getOrDefault(grid, Map.of()).get(area);
        Node node = path == null ? null : root.find(path);
        return node == null
                ? made.getOrDefault(grid, Map.of()).getOrDefault(area, List.of()).stream()
                        .distinct()
                        .toList()
                : List.of(node);
    }

    /** Says that something is not sure that stands in no cell. */
    void doubt(String sentence) {
        doubts.add(new Doubt("", "", sentence));
    }

    /** Says something of a whole sheet. */
    void doubt(Sheet sheet, String sentence) {
        doubts.add(new Doubt(sheet.name(), Area.address(0, 0), sentence));
    }

    /** Says something of a cell that was understood nevertheless. */
    void add(Doubt doubt) {
        doubts.add(doubt);
    }

    /** Says that a cell was not understood, or not for sure. */
    void doubt(Grid grid, int row, int column, String sentence) {
        Area area = grid.area(row, column);
        used(grid).putIfAbsent(area.row(), area.column(), Use.DOUBT);
        doubts.add(told(grid, row, column, sentence, Sureness.DOUBTFUL));
    }

    private static Doubt told(Grid grid, int row, int column, String sentence, Sureness sureness) {
        return Doubt.of(grid, new Grid.Block(grid.area(row, column), grid.shown(row, column)), sentence, sureness);
    }

    /** Says how a cell was understood that nothing on the sheet explains, though hardly anything else can be meant. */
    void guess(Grid grid, int row, int column, String sentence) {
        Area area = grid.area(row, column);
        used(grid).putIfAbsent(area.row(), area.column(), Use.DOUBT);
        doubts.add(told(grid, row, column, sentence, Sureness.LIKELY));
    }

    /** Says how a whole sheet was understood. */
    void guess(Sheet sheet, String sentence) {
        doubts.add(new Doubt(sheet.name(), Area.address(0, 0), sentence).likely());
    }

    /** Leaves a whole row aside; rows beside each other that are left for one reason are told in one sentence. */
    void leave(Grid grid, Line line, String sentence) {
        leave(grid, unused(grid, line), sentence, Sureness.DOUBTFUL);
    }

    /** The same for a row that is known for one without items, as a note or a total. */
    void pass(Grid grid, Line line, String sentence) {
        leave(grid, unused(grid, line), sentence, Sureness.LIKELY);
    }

    private List<Grid.Block> unused(Grid grid, Line line) {
        ByCell<Use> used = used(grid);
        return line.blocks().stream()
                .filter(b -> used.putIfAbsent(b.area().row(), b.column(), Use.DOUBT))
                .toList();
    }

    private void leave(Grid grid, List<Grid.Block> blocks, String sentence, Sureness sureness) {
        if (!blocks.isEmpty()) {
            left.computeIfAbsent(grid, g -> new Leftovers()).add(grid, blocks, sentence, sureness);
        }
    }

    /** Leaves a row aside that had seemed to be more. */
    void withdraw(Grid grid, Line line, String sentence) {
        use(grid, line, Use.DOUBT);
        leave(grid, line.blocks(), sentence, Sureness.DOUBTFUL);
    }

    void reason(String what, String sentence) {
        reasons.add(new Reason(what, sentence));
    }

    /** Leaves aside each text of a sheet that was taken for nothing, and tells of all that was left aside on it. */
    void cover(Grid grid) {
        ByCell<Use> used = used(grid);
        for (int r = 0; r < grid.height(); r++) {
            for (Grid.Block block : grid.row(r)) {
                if (block.area().row() == r && used.putIfAbsent(r, block.column(), Use.DOUBT)) {
                    leave(grid, List.of(block), "どの項目のどの欄か分からなかったため、取り込んでいません。", Sureness.DOUBTFUL);
                }
            }
        }
        if (left.containsKey(grid)) {
            doubts.addAll(left.get(grid).doubts(grid.name()));
        }
    }

    /** Where a value comes from: file!sheet!cell. */
    String origin(Spot spot) {
        return file + "!" + spot.grid().name() + "!" + spot.grid().address(spot.row(), spot.column());
    }

    /** What of the plan stands in the cells. */
    Bonds bonds() {
        return bonds;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    /** What the cells of a sheet were taken for. */
    Map<Area, Use> uses(Grid grid) {
        Map<Area, Use> own = new HashMap<>(grid.laid().uses());
        used(grid).forEach((row, column, use) -> own.put(grid.home(grid.area(row, column)), use));
        return own;
    }
}
