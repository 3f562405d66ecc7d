package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables with the same headings, on however many sheets and pages: they are understood together. */
final class Shape {

    private static final double ALIKE = 0.6;

    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<Table, Map<Integer, Column>> byPlace = new HashMap<>();

    /** Puts tables together whose headings are mostly the same. */
    static List<Shape> of(List<Table> tables) {
        List<Shape> shapes = new ArrayList<>();
        for (Table table : tables) {
            Shape shape = shapes.stream().filter(s -> s.fits(table)).findFirst().orElse(null);
            if (shape == null) {
                shape = new Shape();
                shapes.add(shape);
            }
            shape.add(table);
        }
        return shapes;
    }

    private boolean fits(Table table) {
        Set<String> theirs = new HashSet<>(keys(table));
        Set<String> both = new HashSet<>(theirs);
        both.retainAll(columns.keySet());
        Set<String> all = new HashSet<>(theirs);
        all.addAll(columns.keySet());
        return both.size() >= ALIKE * all.size();
    }

    private void add(Table table) {
        tables.add(table);
        List<String> keys = keys(table);
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
