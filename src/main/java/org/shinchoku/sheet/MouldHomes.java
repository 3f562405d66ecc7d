package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Slot;

/** Gives items that came to the plan or moved since a sheet was learnt rows of their own, in the place of their branch. */
final class MouldHomes {

    private static final int NOWHERE = -1;
    /** A row with so many texts is one of headings. */
    private static final int HEADINGS = 3;

    private final Plan plan;
    private final Outline outline;
    private final Mould mould;
    private final List<MouldRow> rows;
    private final MouldTexts texts;
    private final UnaryOperator<String> naming;

    MouldHomes(Plan plan, Outline outline, Mould mould, List<MouldRow> rows, MouldTexts texts) {
        this(plan, outline, mould, rows, texts, UnaryOperator.identity());
    }

    private MouldHomes(
            Plan plan,
            Outline outline,
            Mould mould,
            List<MouldRow> rows,
            MouldTexts texts,
            UnaryOperator<String> naming) {
        this.naming = naming;
        this.plan = plan;
        this.outline = outline;
        this.mould = mould;
        this.rows = new ArrayList<>(rows);
        this.texts = texts;
    }

    List<MouldRow> rows() {
        return rows;
    }

    Mould mould() {
        return mould;
    }

    /** What the sheet is called, given what it was called. */
    String name(String learnt) {
        return naming.apply(learnt);
    }

    boolean holds(long item) {
        return rows.stream().anyMatch(r -> r.item() == item);
    }

    /** Whether an item has a table of its own here, with headings between it and what hangs on it. */
    boolean hasTable(Item item) {
        return own(item.id()).stream().anyMatch(this::isHeadedBelow);
    }

    /** Whether nothing stands here but an item with its branch and what is above it. */
    boolean isSheetOf(Item item) {
        Set<Long> ids = outline.branch(item.id()).stream().map(Item::id).collect(Collectors.toSet());
        outline.ancestors(item.id()).forEach(i -> ids.add(i.id()));
        return rows.stream().allMatch(r -> r.item() == 0 || ids.contains(r.item()));
    }

    /** A further sheet like this one, about the counterparts of its items; those that have none are left out. */
    MouldHomes twin(Map<Long, Long> counterparts, UnaryOperator<String> name) {
        return new MouldHomes(plan, outline, mould, about(rows, counterparts), texts, name);
    }

    /** A further table on this sheet, about the counterparts of a model's items, below or above the model's. */
    void repeat(Item model, boolean below, Map<Long, Long> counterparts) {
        List<Integer> block = branch(model.id());
        int from = block.get(0);
        while (from > 0
                && rows.get(from - 1).item() == 0
                && rows.get(from - 1).source().texts().isEmpty()) {
            from--;
        }
        int to = block.get(block.size() - 1) + 1;
        rows.addAll(below ? to : from, about(rows.subList(from, to), counterparts));
    }

    private static List<MouldRow> about(List<MouldRow> models, Map<Long, Long> counterparts) {
        return models.stream()
                .filter(r -> r.item() == 0 || counterparts.containsKey(r.item()))
                .map(r -> r.item() == 0 || counterparts.get(r.item()) == r.item()
                        ? r
                        : r.about(counterparts.get(r.item())))
                .toList();
    }

    /** How many steps up the tree something is found that has rows here; large where nothing is or none can be made. */
    int distance(Item item) {
        if (donor(item, 0).isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int steps = 0;
        for (Item at = item; at != null; at = plan.item(at.parent())) {
            Item here = at;
            boolean near = steps > 0 && !own(at.id()).isEmpty()
                    || outline.children(at.parent()).stream()
                            .anyMatch(
                                    s -> s.id() != here.id() && !branch(s.id()).isEmpty());
            if (near) {
                return steps;
            }
            steps++;
        }
        return Integer.MAX_VALUE;
    }

    void settle(Item item) {
        int at = place(item);
        if (at != NOWHERE) {
            rows.addAll(
                    at, donor(item, at).stream().map(r -> r.about(item.id())).toList());
        }
    }

    /** Where a new item goes: behind the branch before it, else before the one behind it, else below its parent. */
    private int place(Item item) {
        List<Item> siblings = outline.children(plan.item(item.parent()) == null ? 0 : item.parent());
        int own = siblings.indexOf(item);
        for (int i = own - 1; i >= 0; i--) {
            List<Integer> rowsOf = branch(siblings.get(i).id());
            if (!rowsOf.isEmpty()) {
                return rowsOf.get(rowsOf.size() - 1) + 1;
            }
        }
        for (int i = own + 1; i < siblings.size(); i++) {
            List<Integer> rowsOf = branch(siblings.get(i).id());
            if (!rowsOf.isEmpty()) {
                return rowsOf.get(0);
            }
        }
        Item parent = plan.item(item.parent());
        if (parent == null) {
            return NOWHERE;
        }
        List<Integer> above = own(parent.id());
        return above.isEmpty() ? place(parent) : belowHeadings(above.get(above.size() - 1) + 1);
    }

    private int belowHeadings(int from) {
        int at = from;
        for (int i = from; i < rows.size() && rows.get(i).item() == 0; i++) {
            at = rows.get(i).source().texts().size() >= HEADINGS ? i + 1 : at;
        }
        return at;
    }

    private List<Integer> own(long item) {
        return firsts().stream().filter(i -> rows.get(i).item() == item).toList();
    }

    private List<Integer> branch(long item) {
        Set<Long> ids = outline.branch(item).stream().map(Item::id).collect(Collectors.toSet());
        return firsts().stream().filter(i -> ids.contains(rows.get(i).item())).toList();
    }

    /** The rows where each item stands for the first time; tables below may speak of it again. */
    private List<Integer> firsts() {
        List<Integer> firsts = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            long item = rows.get(i).item();
            boolean goesOn = i > 0 && rows.get(i - 1).item() == item;
            boolean first = goesOn ? !firsts.isEmpty() && firsts.get(firsts.size() - 1) == i - 1 : seen.add(item);
            if (item != 0 && first) {
                firsts.add(i);
            }
        }
        return firsts;
    }

    /** The rows to make the new ones after: the item's own of before, else those of the nearest item of its level. */
    private List<MouldRow> donor(Item item, int at) {
        List<MouldRow> before = card(item.id());
        if (!before.isEmpty()) {
            return before;
        }
        return firsts().stream()
                .filter(i -> isLike(i, item))
                .min((a, b) -> Integer.compare(distance(a, at), distance(b, at)))
                .map(i -> around(i))
                .orElse(List.of());
    }

    private static int distance(int row, int at) {
        return row < at ? 2 * (at - row) - 1 : 2 * (row - at + 1);
    }

    private boolean isLike(int row, Item item) {
        Item other = plan.item(rows.get(row).item());
        return other != null && other.level() == item.level() && !isHeadedBelow(row);
    }

    /** Whether headings stand between the row of an inner item and what hangs on it: then it needs a table of its own. */
    private boolean isHeadedBelow(int row) {
        int next = row + 1;
        while (next < rows.size()
                && rows.get(next).item() != 0
                && !outline.isLeaf(rows.get(next).item())) {
            next++;
        }
        return next < rows.size()
                && rows.get(next).item() == 0
                && !outline.isLeaf(rows.get(row).item());
    }

    private List<MouldRow> card(long item) {
        List<MouldRow> card = new ArrayList<>();
        for (MouldLine line : mould.lines()) {
            boolean goesOn =
                    !card.isEmpty() && card.get(card.size() - 1).source().index() == line.index() - 1;
            if (line.item() == item && (card.isEmpty() || goesOn)) {
                card.add(MouldRow.of(line));
            }
        }
        return card;
    }

    private List<MouldRow> around(int row) {
        int from = row;
        int to = row + 1;
        while (from > 0 && rows.get(from - 1).item() == rows.get(row).item()) {
            from--;
        }
        while (to < rows.size() && rows.get(to).item() == rows.get(row).item()) {
            to++;
        }
        return rows.subList(from, to).stream().filter(r -> r.shift() == 0).toList();
    }

    /** Adds a row to a table that speaks of some items again, where there is something of the item to be shown there. */
    void join(LongPredicate living) {
        Set<Integer> firsts = new HashSet<>(firsts());
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).item() != 0 && !firsts.contains(i)) {
                again.add(i);
            }
        }
        if (again.isEmpty()) {
            return;
        }
        Set<Long> there = again.stream().map(i -> rows.get(i).item()).collect(Collectors.toSet());
        Set<Long> items = firsts.stream().map(i -> rows.get(i).item()).collect(Collectors.toSet());
        Set<Long> fields = firsts.stream()
                .flatMap(i -> rows.get(i).source().places().stream())
                .filter(p -> p.slot() != null)
                .map(p -> p.slot().field())
                .collect(Collectors.toSet());
        List<Item> missing = outline.items().stream()
                .filter(i -> items.contains(i.id()) && !there.contains(i.id()) && living.test(i.id()))
                .toList();
        missing.forEach(i -> join(i, fields, there));
    }

    private void join(Item item, Set<Long> fields, Set<Long> there) {
        List<Item> order = outline.items();
        int own = order.indexOf(item);
        Set<Integer> firsts = new HashSet<>(firsts());
        int behind = NOWHERE;
        int before = NOWHERE;
        for (int i = rows.size() - 1; i >= 0; i--) {
            Item other = firsts.contains(i) ? null : plan.item(rows.get(i).item());
            if (other != null && other.level() == item.level()) {
                boolean earlier = order.indexOf(other) < own;
                behind = earlier && behind == NOWHERE ? i : behind;
                before = earlier ? before : i;
            }
        }
        int donor = behind == NOWHERE ? before : behind;
        if (donor != NOWHERE) {
            List<MouldRow> card = around(donor);
            boolean says = card.stream()
                    .flatMap(r -> r.source().places().stream())
                    .filter(p -> p.slot() != null
                            && (p.slot().part() == Slot.Part.VALUE || p.slot().part() == Slot.Part.ANSWER))
                    .filter(p -> !fields.contains(p.slot().field()))
                    .anyMatch(p -> !texts.of(p.slot(), item.id(), 0).isEmpty());
            if (says) {
                rows.addAll(
                        behind == NOWHERE ? before : behind + 1,
                        card.stream().map(r -> r.about(item.id())).toList());
                there.add(item.id());
            }
        }
    }
}
