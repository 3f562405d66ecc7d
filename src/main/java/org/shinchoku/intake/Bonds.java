package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Slot.By;
import org.shinchoku.plan.Slot.Part;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.FormLearner.Bound;
import org.shinchoku.sheet.FormLearner.Held;

/** Keeps for each cell what of the plan stands or would stand in it, blank cells too: from this the form is learnt. */
final class Bonds {

    private record Bond(Node node, Part part, Sort sort, FiscalYear year, By by, String option, int section) {

        Bond(Node node, Part part, Sort sort, FiscalYear year, By by, String option) {
            this(node, part, sort, year, by, option, 0);
        }

        /** A value that came to be one of several answers. */
        Bond own() {
            boolean apart = part == Part.VALUE && node.isApart(sort, year);
            return apart ? new Bond(node, Part.ANSWER, sort, year, by, option, section) : this;
        }
    }

    private final Map<Grid, ByCell<Bond>> bonds = new HashMap<>();
    private final Map<Grid, Map<Area, List<Step>>> paths = new HashMap<>();

    /** A label of what stands at the end of a path, if anything hangs on it. */
    void label(Grid grid, int row, int column, List<Step> path) {
        paths.computeIfAbsent(grid, g -> new HashMap<>()).put(Area.cell(row, column), List.copyOf(path));
    }

    /** The labels, numbers and marks in the rows of an item. */
    void labels(Layout layout, Table table, List<Integer> card, Node item) {
        Map<String, Node> above = new HashMap<>();
        for (Node at = item.parent(); at != null; at = at.parent()) {
            above.putIfAbsent(at.step().level(), at);
        }
        for (org.shinchoku.intake.Part part : layout.parts()) {
            Integer column = part.column().places().get(table);
            boolean own = part.level() == layout.levels().size() - 1 || part.role() == Role.REPOST;
            Node owner = own ? item : above.get(layout.levels().get(part.level()));
            Part as = as(part.role());
            for (int row : column == null || owner == null || as == null ? List.<Integer>of() : card) {
                String text = table.grid().text(row, column);
                boolean says = row == card.get(0)
                        || text.isEmpty()
                        || Wording.label(text).equals(owner.step().label())
                        || text.equals(owner.step().number());
                if (says) {
                    put(table.grid(), row, column, new Bond(owner, as, null, null, By.NOTHING, ""));
                }
            }
        }
    }

    private static Part as(Role role) {
        return switch (role) {
            case LEVEL -> Part.LABEL;
            case NUMBER -> Part.NUMBER;
            case REPOST -> Part.REPOST;
            default -> null;
        };
    }

    /** The number of an item. */
    void number(Grid grid, int row, int column, Node owner) {
        put(grid, row, column, new Bond(owner, Part.NUMBER, null, null, By.NOTHING, ""));
    }

    /** A cell for the value of a field. */
    void value(Grid grid, int row, int column, Node owner, Sort sort, FiscalYear year, By by) {
        put(grid, row, column, new Bond(owner, Part.VALUE, sort, year, by, "", owner.turn()));
    }

    /** A cell for what one of the item's sections answers, counted from 0. */
    void answer(Grid grid, int row, int column, Node owner, Sort sort, FiscalYear year, By by, int section) {
        put(grid, row, column, new Bond(owner, Part.ANSWER, sort, year, by, "", section));
    }

    /** A cell with options behind boxes, or for a mark that chooses an option. */
    void choice(Grid grid, int row, int column, Node owner, Sort sort, FiscalYear year, By by, String option) {
        Part part = option.isEmpty() ? Part.BOXES : Part.MARK;
        put(grid, row, column, new Bond(owner, part, sort, year, by, option));
    }

    private void put(Grid grid, int row, int column, Bond bond) {
        bonds.computeIfAbsent(grid, g -> new ByCell<>()).put(row, column, bond);
    }

    /** What stands in the cells of a sheet, by their places on the sheet itself. */
    List<Held> of(Grid grid, Plan plan, Node root) {
        List<Held> all = new ArrayList<>();
        Map<Node, Item> items = new HashMap<>();
        Map<Sort, Boolean> fields = new HashMap<>();
        paths.getOrDefault(grid, Map.of()).forEach((cell, path) -> {
            Node node = root.find(path);
            Item item = node == null ? null : plan.item(node.id());
            if (item != null) {
                home(grid, cell, all, new Bound(item.id(), Slot.label(item.level())));
            }
        });
        Map<Slot, Slot> once = new HashMap<>();
        Map<Sort, Slot> last = new HashMap<>();
        bonds.getOrDefault(grid, new ByCell<>()).forEach((row, column, bond) -> {
            Item item = items.computeIfAbsent(bond.node, n -> plan.item(n.id()));
            boolean known = bond.sort == null || fields.computeIfAbsent(bond.sort, s -> plan.field(s.id()) != null);
            if (item != null && known) {
                Bond own = bond.own();
                home(grid, Area.cell(row, column), all, new Bound(item.id(), slot(own, item.level(), last, once)));
            }
        });
        return all;
    }

    /** The slot of a cell: equal ones, as those of a column mostly are, are one. */
    private static Slot slot(Bond bond, long level, Map<Sort, Slot> last, Map<Slot, Slot> once) {
        Slot before = bond.part == Part.VALUE ? last.get(bond.sort) : null;
        boolean same = before != null
                && before.level() == level
                && before.by() == bond.by
                && Objects.equals(before.year(), bond.year);
        Slot slot = same ? before : once.computeIfAbsent(slot(bond, level), s -> s);
        if (bond.part == Part.VALUE) {
            last.put(bond.sort, slot);
        }
        return slot;
    }

    private static Slot slot(Bond bond, long level) {
        return switch (bond.part) {
            case LABEL -> Slot.label(level);
            case NUMBER -> Slot.number(level);
            case REPOST -> Slot.repost(level, "");
            case VALUE -> Slot.value(level, bond.sort.id(), bond.year, bond.by);
            case ANSWER -> Slot.value(level, bond.sort.id(), bond.year, bond.by).answering(bond.section);
            case BOXES, MARK, NAME, GROUP ->
                Slot.value(level, bond.sort.id(), bond.year, bond.by).choosing(bond.part, bond.option);
        };
    }

    /** The text of a label that stands alone would stand to its right. */
    private static void home(Grid grid, Area cell, List<Held> all, Bound bound) {
        Area home = grid.home(cell);
        boolean heading = grid.laid().uses().get(home) == Use.HEADING;
        all.add(new Held(home.row(), heading ? home.lastColumn() + 1 : home.column(), bound));
    }
}
