package org.shinchoku.sheet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Slot.Part;

/** Finds the cells that say what the plan, a field or a level is called: titles, headings above columns and beside cells. */
final class MouldNames {

    /** A title that is shorter may stand anywhere. */
    private static final int SHORTEST_TITLE = 4;

    private final String title;
    private final MouldTexts texts;
    private final Sheet sheet;
    private final Slot[][] slots;
    private final Map<Integer, Set<Slot>> byColumn = new HashMap<>();

    /** @param slots what of the items the cells show, or null */
    MouldNames(Plan plan, Sheet sheet, Slot[][] slots) {
        this.title = plan.head().title();
        this.texts = MouldTexts.written(plan);
        this.sheet = sheet;
        this.slots = slots;
        Slot[] above = new Slot[slots.length == 0 ? 0 : slots[0].length];
        for (Slot[] row : slots) {
            for (int c = 0; c < row.length; c++) {
                if (row[c] != null && row[c] != above[c]) {
                    above[c] = row[c];
                    Set<Slot> names = byColumn.computeIfAbsent(c, k -> new LinkedHashSet<>());
                    if (row[c].field() != 0) {
                        names.add(Slot.group(row[c].field())); // before its own name, which may be the same
                    }
                    names.add(named(row[c]));
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
     * @param within whether its row is about an item: then it speaks of the cell beside it, else of those below
     */
    MouldName at(int row, int column, int wide, boolean within) {
        String text = sheet.cell(row, column).text();
        MouldName best = null;
        for (Slot slot : within ? beside(row, column + wide) : byColumn.getOrDefault(column, Set.of())) {
            String name = texts.of(slot, 0, 0);
            boolean longer = best == null || name.length() > best.called().length();
            if (longer && MouldRenaming.contains(text, name)) {
                best = new MouldName(slot, name);
            }
        }
        boolean titled = best == null && !within && isTitled(text, title);
        return titled ? new MouldName(Slot.name(0, 0), title) : best;
    }

    /** Whether a text names the plan. */
    static boolean isTitled(String text, String title) {
        return title.length() >= SHORTEST_TITLE && MouldRenaming.contains(text, title);
    }

    private Set<Slot> beside(int row, int column) {
        Slot slot = column < slots[row].length ? slots[row][column] : null;
        return slot == null || slot.part() == Part.NUMBER ? Set.of() : Set.of(named(slot));
    }
}
