package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shinchoku.intake.Proposal;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Value;
import org.shinchoku.text.Fold;
import org.shinchoku.workbook.Book;

/** Which cells of the book became which items and values. */
final class Places {

    private final Outline outline;
    private final Map<Long, Item> items = new HashMap<>();
    private final Map<Spot, List<Value>> values = new HashMap<>();
    private final Map<Value, Spot> spots = new HashMap<>();
    /** By tab and row, the items with a value there. */
    private final Map<Integer, TreeMap<Integer, List<Long>>> rows = new HashMap<>();

    private final Map<Long, Spot> firsts = new HashMap<>();

    Places(Book book, SheetViewModel sheet, Proposal proposal, Outline outline) {
        this.outline = outline;
        proposal.plan().items().forEach(i -> items.put(i.id(), i));
        for (Value value : proposal.plan().values()) {
            sheet.origin(book.name(), value.origin()).ifPresent(spot -> put(value, spot));
        }
    }

    private void put(Value value, Spot spot) {
        values.computeIfAbsent(spot, s -> new ArrayList<>()).add(value);
        spots.put(value, spot);
        firsts.merge(value.item(), spot, (one, other) -> isBefore(other, one) ? other : one);
        rows.computeIfAbsent(spot.tab(), t -> new TreeMap<>())
                .computeIfAbsent(spot.row(), r -> new ArrayList<>())
                .add(value.item());
    }

    private static boolean isBefore(Spot one, Spot other) {
        return one.tab() != other.tab()
                ? one.tab() < other.tab()
                : one.row() != other.row() ? one.row() < other.row() : one.column() < other.column();
    }

    /** The values that came from a cell. */
    List<Value> values(Spot spot) {
        return values.getOrDefault(spot, List.of());
    }

    /** The cell a value came from. */
    Optional<Spot> spot(Value value) {
        return Optional.ofNullable(spots.get(value));
    }

    /** The first cell of an item's values or, where it has none, of those below it. */
    Optional<Spot> spot(long item) {
        return outline.branch(item).stream()
                .map(i -> firsts.get(i.id()))
                .filter(s -> s != null)
                .findFirst();
    }

    /** The item that a cell speaks of: by its value, else by its text among the items of its row. */
    Optional<Item> item(Spot spot, String text) {
        if (values.containsKey(spot)) {
            return Optional.of(items.get(values.get(spot).get(0).item()));
        }
        String key = Fold.key(text.strip());
        TreeMap<Integer, List<Long>> sheet = rows.getOrDefault(spot.tab(), new TreeMap<>());
        List<Item> here = sheet.subMap(spot.row(), true, spot.area().lastRow(), true).values().stream()
                .flatMap(List::stream)
                .map(items::get)
                .sorted((a, b) -> Integer.compare(outline.depth(b.id()), outline.depth(a.id())))
                .toList();
        return here.stream()
                .flatMap(i -> Stream.concat(Stream.of(i), outline.ancestors(i.id()).stream()))
                .filter(i -> !key.isEmpty() && (says(key, i.label()) || says(key, i.number())))
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    private static boolean says(String key, String part) {
        String folded = Fold.key(part);
        return !folded.isEmpty() && (key.equals(folded) || folded.length() > 1 && key.contains(folded));
    }
}
