package org.shinchoku.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shinchoku.edit.Difference.What;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Union;
import org.shinchoku.plan.Value;

/** Turns the changes of an import into lines that a clerk reads. */
final class Differences {

    private final Plan base;
    private final Plan union;
    private final Map<Long, String> doubts;
    private final Outline outline;
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Difference> items = new ArrayList<>();
    private final List<Difference> fields = new ArrayList<>();
    private final Map<Key, List<Change>> cells = new TreeMap<>();

    Differences(Plan base, Union union, Collection<Change> changes) {
        this.base = base;
        this.union = union.plan();
        this.doubts = union.doubts();
        this.outline = Outline.of(this.union);
        outline.items().forEach(i -> places.put(i.id(), places.size()));
        for (Change change : changes) {
            switch (change.key().kind()) {
                case ITEM -> item(change);
                case FIELD -> field(change);
                case VALUE, RATING ->
                    cells.computeIfAbsent(cell(change.key()), k -> new ArrayList<>())
                            .add(change);
                default -> {}
            }
        }
        Set<Long> named = items.stream().map(Difference::item).collect(Collectors.toSet());
        doubts.entrySet().stream().filter(d -> !named.contains(d.getKey())).forEach(d -> items.add(place(d)));
    }

    /** An item that was met in another place, of which nothing else changes. */
    private Difference place(Map.Entry<Long, String> doubt) {
        return of(What.PLACE, union.item(doubt.getKey()), "", null, "", "", List.of());
    }

    /** The answers of several sections are one cell; a rating is one of its own. */
    private static Key cell(Key key) {
        return key.kind() == Kind.VALUE ? new Key(key.kind(), key.id(), key.field(), key.year(), 0) : key;
    }

    List<Difference> all() {
        Comparator<Difference> byPlace = Comparator.comparingInt(d -> places.getOrDefault(d.item(), -1));
        List<Difference> all = new ArrayList<>();
        items.stream().sorted(byPlace).forEach(all::add);
        fields.stream()
                .sorted(Comparator.comparingLong(
                        d -> ((Field) d.changes().get(0).after()).order()))
                .forEach(all::add);
        cells.entrySet().stream()
                .map(e -> cell(e.getKey(), e.getValue()))
                .sorted(byPlace.thenComparing(Difference::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(d -> order(d)))
                .forEach(all::add);
        return all;
    }

    private long order(Difference cell) {
        Field field = union.field(cell.changes().get(0).key().field());
        return field == null ? 0 : field.order();
    }

    private void item(Change change) {
        Item is = (Item) change.after();
        if (change.before() == null) {
            items.add(of(What.NEW_ITEM, is, "", null, "", "", change));
            return;
        }
        Item was = (Item) change.before();
        if (!was.number().equals(is.number()) || !was.label().equals(is.label())) {
            items.add(of(What.NAME, was, "", null, was.name(), is.name(), change));
        }
    }

    private void field(Change change) {
        Field is = (Field) change.after();
        String level =
                union.level(is.level()) == null ? "" : union.level(is.level()).name();
        Set<FiscalYear> years = new TreeSet<>(is.years());
        if (change.before() instanceof Field was) {
            was.years().forEach(years::remove);
        }
        boolean isNew = change.before() == null;
        if (isNew || !years.isEmpty()) {
            fields.add(new Difference(
                    isNew ? What.NEW_FIELD : What.NEW_YEAR,
                    0,
                    level,
                    "",
                    "",
                    is.name(),
                    null,
                    "",
                    years.stream().map(y -> y.in(Spelling.ERA)).collect(Collectors.joining("、")),
                    "",
                    "",
                    List.of(change)));
        }
    }

    private Difference cell(Key key, List<Change> changes) {
        FiscalYear year = key.year() == 0 ? null : new FiscalYear(key.year());
        Item item = union.item(key.id());
        Field field = union.field(key.field());
        String name = field == null ? "" : field.name();
        if (key.kind() == Kind.RATING) {
            Change change = changes.get(0);
            return of(What.RATING, item, name, year, mark(change.before()), mark(change.after()), changes);
        }
        return of(
                What.VALUE,
                item,
                name,
                year,
                base.item(key.id()) == null ? "" : Cells.text(base, key.id(), key.field(), year),
                Cells.text(union, key.id(), key.field(), year),
                changes);
    }

    private static String mark(Object row) {
        return row instanceof Rating rating ? (rating.mark() + " " + rating.reason()).strip() : "";
    }

    private Difference of(
            What what, Item item, String field, FiscalYear year, String before, String after, Change change) {
        return of(what, item, field, year, before, after, List.of(change));
    }

    private Difference of(
            What what, Item item, String field, FiscalYear year, String before, String after, List<Change> changes) {
        String path = outline.path(item.id());
        String origin = changes.stream()
                .map(c -> c.after() instanceof Value value ? value.origin() : "")
                .filter(o -> !o.isEmpty())
                .findFirst()
                .orElse("");
        String doubt = what == What.NAME || what == What.PLACE ? doubts.getOrDefault(item.id(), "") : "";
        return new Difference(
                what, item.id(), path, item.number(), item.label(), field, year, before, after, doubt, origin, changes);
    }
}
