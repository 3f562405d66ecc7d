package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.sheet.Area;

/** All that was noted of one sheet, laid up by rows and cells, so that asking for a cell does not walk through the sheet. */
final class Sightings {

    /** A value that was read, and for which item. */
    record Read(Node node, Node.Entry entry) {}

    private final Map<Integer, LineKind> kinds = new HashMap<>();
    private final Map<Area, List<Read>> reads = new HashMap<>();
    private final Map<Area, Use> uses;
    private final Map<String, List<Doubt>> doubts;

    Sightings(Page page, Trace trace, Node root) {
        page.lines().forEach(l -> kinds.putIfAbsent(l.row(), l.kind().told()));
        uses = trace.uses(page.grid());
        doubts = trace.doubts().stream()
                .filter(d -> d.sheet().equals(page.grid().name()))
                .collect(Collectors.groupingBy(Doubt::address));
        collect(page.grid(), root);
    }

    private void collect(Grid grid, Node node) {
        for (Node.Entry entry : node.entries()) {
            if (entry.spot().grid() == grid) {
                reads.computeIfAbsent(grid.area(entry.spot().row(), entry.spot().column()), a -> new ArrayList<>(1))
                        .add(new Read(node, entry));
            }
        }
        node.children().forEach(c -> collect(grid, c));
    }

    /** What a row was taken for, or null where it is empty. */
    LineKind kind(int row) {
        return kinds.get(row);
    }

    Map<Area, Use> uses() {
        return uses;
    }

    /** What an area of the sheet itself was taken for, or null. */
    Use use(Area home) {
        return uses.get(home);
    }

    /** What is not sure of an area of the sheet itself. */
    List<Doubt> doubts(Area home) {
        return doubts.getOrDefault(Area.address(home.row(), home.column()), List.of());
    }

    /** The values that were read in an area of the sheet as it is read. */
    List<Read> reads(Area area) {
        return reads.getOrDefault(area, List.of());
    }
}
