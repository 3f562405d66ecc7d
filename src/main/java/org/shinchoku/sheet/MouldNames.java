package org.shinchoku.sheet;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Slot.Part;

/** Finds the cells that say what the plan, a field or a level is called: titles, headings above columns and beside cells. */
final class MouldNames {

    /** A title that is shorter may stand anywhere. */
    private static final int SHORTEST_TITLE = 4;

    /**
     * A name in a cell.
     *
     * @param slot whose it is
     * @param called as it stands there, but for its breaks
     */
    record Name(Slot slot, String called) {}

    private final Plan plan;
    private final MouldTexts texts;
    private final Sheet sheet;
    private final MouldBinding binding;
    private final Map<Integer, Set<Slot>> byColumn = new TreeMap<>();

    MouldNames(Plan plan, Sheet sheet, MouldBinding binding) {
        this.plan = plan;
        this.texts = new MouldTexts(plan);
        this.sheet = sheet;
        this.binding = binding;
        for (int r = 0; r < binding.rows(); r++) {
            for (int c = 0; c < sheet.width(); c++) {
                Slot slot = binding.slot(r, c);
                if (slot != null) {
                    byColumn.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(named(slot));
                }
            }
        }
    }

    /** By what a cell is headed that shows this: by the name of its field, else of its level. */
    private static Slot named(Slot slot) {
        return slot.field() != 0 ? Slot.name(0, slot.field()) : Slot.name(slot.level(), 0);
    }

    /**
     * The name that stands in a cell which shows nothing of the items, or null.
     *
     * @param wide how many columns the cell has
     */
    Name at(int row, int column, int wide) {
        String text = sheet.cell(row, column).text();
        Name best = null;
        for (Slot slot : headed(row, column, wide)) {
            String name = texts.of(slot, 0, 0);
            boolean longer = best == null || name.length() > best.called().length();
            if (!name.isBlank() && longer && MouldRenaming.contains(text, name)) {
                best = new Name(slot, name);
            }
        }
        String title = plan.head().title();
        boolean titled = best == null && binding.item(row) == 0 && title.length() >= SHORTEST_TITLE;
        return titled && MouldRenaming.contains(text, title) ? new Name(Slot.name(0, 0), title) : best;
    }

    /** What a heading can speak of: the cells below it or, in an item's row, the cell beside it. */
    private Set<Slot> headed(int row, int column, int wide) {
        if (binding.item(row) == 0) {
            return byColumn.getOrDefault(column, Set.of());
        }
        Slot beside = column + wide < sheet.width() ? binding.slot(row, column + wide) : null;
        return beside == null || beside.part() == Part.NUMBER ? Set.of() : Set.of(named(beside));
    }
}
