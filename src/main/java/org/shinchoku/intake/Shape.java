package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables with the same headings, on however many sheets and pages: they are understood together. */
final class Shape {

    private static final double ALIKE = 0.6;
    /** What is one thing by whatever word it is headed. */
    private static final Set<Word> SAME = Set.of(Word.NUMBER, Word.LEVEL, Word.SECTION);

    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<Table, Map<Integer, Column>> byPlace = new HashMap<>();

    /** Puts tables together whose headings are mostly the same. */
    static List<Shape> of(List<Table> tables) {
        Set<Shape> shapes = new LinkedHashSet<>();
        Map<String, Set<Shape>> byKey = new HashMap<>();
        for (Table table : tables) {
            Set<String> keys = new LinkedHashSet<>(keys(table));
            Shape shape = fitting(shapes, byKey, keys, table);
            shapes.add(shape);
            shape.add(table);
            keys.forEach(
                    k -> byKey.computeIfAbsent(k, s -> new LinkedHashSet<>()).add(shape));
        }
        return List.copyOf(shapes);
    }

    /** The first of the shapes that has most of these headings, or a new one. */
    private static Shape fitting(Set<Shape> shapes, Map<String, Set<Shape>> byKey, Set<String> keys, Table table) {
        Map<Shape, Integer> both = new HashMap<>();
        keys.forEach(k -> byKey.getOrDefault(k, Set.of()).forEach(s -> both.merge(s, 1, Integer::sum)));
        return shapes.stream()
                .filter(s -> isAlike(both.getOrDefault(s, 0), keys.size(), s))
                .findFirst()
                .or(() -> shapes.stream()
                        .filter(s -> 2 * both.getOrDefault(s, 0) >= keys.size())
                        .filter(s -> isAlike(
                                (int) s.known(table).stream()
                                        .filter(s.columns::containsKey)
                                        .count(),
                                keys.size(),
                                s))
                        .findFirst())
                .orElseGet(Shape::new);
    }

    private static boolean isAlike(int same, int size, Shape shape) {
        return same >= ALIKE * (size + shape.columns.size() - same);
    }

    /** The keys of a table's headings, those of another word for the same thing in the same place as in the first table. */
    private List<String> known(Table table) {
        List<String> keys = keys(table);
        List<Heading> first = tables.isEmpty() ? List.of() : tables.get(0).headings();
        if (first.size() != keys.size() || tables.get(0) == table) {
            return keys;
        }
        List<String> known = keys(tables.get(0));
        List<String> both = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Set<Word> words = table.headings().get(i).words();
            boolean other = !columns.containsKey(keys.get(i))
                    && !keys.contains(known.get(i))
                    && !words.isEmpty()
                    && SAME.containsAll(words)
                    && words.equals(first.get(i).words());
            both.add(other ? known.get(i) : keys.get(i));
        }
        return both;
    }

    private void add(Table table) {
        tables.add(table);
        List<String> keys = known(table);
        Map<Integer, Column> places = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Heading heading = table.headings().get(i);
            Column column = columns.computeIfAbsent(keys.get(i), k -> new Column(heading));
            column.at(table, heading);
            places.put(heading.column(), column);
        }
        byPlace.put(table, places);
    }

    /** A key for each heading; the second of the same name is another column than the first. */
    private static List<String> keys(Table table) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (Heading heading : table.headings()) {
            String key = heading.key();
            keys.add(key + "#" + counts.merge(key, 1, Integer::sum));
        }
        return keys;
    }

    /** What stands above the columns of its first table. */
    List<String> signature() {
        return tables.get(0).signature();
    }

    boolean has(Table table) {
        return byPlace.containsKey(table);
    }

    List<Table> tables() {
        return tables;
    }

    /** The columns in the order of the sheet. */
    List<Column> columns() {
        return columns.values().stream()
                .sorted((a, b) -> Double.compare(a.position(), b.position()))
                .toList();
    }

    /** The column at a place of one of the tables, or null. */
    Column column(Table table, int place) {
        return byPlace.getOrDefault(table, Map.of()).get(place);
    }

    int rows() {
        return tables.stream().mapToInt(t -> t.body().size()).sum();
    }
}
