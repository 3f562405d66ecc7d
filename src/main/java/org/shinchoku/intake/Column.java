package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shinchoku.plan.Reading.Caption;
import org.shinchoku.sheet.Area;

/** A column of a shape: where it stands in each of the tables, and the texts that stand in it. */
final class Column {

    private final Heading heading;
    private final Map<Table, Integer> places = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int changes;
    private boolean marks;
    private double position = -1;
    private List<String> kinds;
    private boolean distinct = true;
    private double length = -1;
    private final Set<String> captions = new HashSet<>();

    Column(Heading heading) {
        this.heading = heading;
    }

    void at(Table table, Heading here) {
        position = -1;
        kinds = null;
        length = -1;
        Set<String> own = new HashSet<>();
        places.put(table, here.column());
        marks |= table.marks(here.column()) != null;
        captions.add(Captions.key(table.caption(here.column())));
        String before = "";
        for (Line line : table.body()) {
            String text = table.grid().text(line.row(), here.column());
            if (!text.isEmpty()) {
                texts.add(text);
                distinct &= own.add(text);
                changes += text.equals(before) ? 0 : 1;
                before = text;
            } else if (isReached(table.grid(), line.row(), here.column())) {
                changes++;
                before = "";
            }
        }
    }

    /** Whether a text from the left reaches into a cell, as the name of a 事業 over the column of its 細事業. */
    private static boolean isReached(Grid grid, int row, int column) {
        Area area = grid.area(row, column);
        return area.row() == row
                && area.column() < column
                && !grid.text(row, area.column()).isEmpty();
    }

    Heading heading() {
        return heading;
    }

    /** Whether this is what it is known by. */
    boolean isCalled(Caption caption) {
        return captions.contains(Captions.key(caption));
    }

    /** Whether it stands for several columns of which one is marked. */
    boolean isMarks() {
        return marks;
    }

    Map<Table, Integer> places() {
        return places;
    }

    double position() {
        if (position < 0) {
            position = average();
        }
        return position;
    }

    private double average() {
        return places.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** How many cells with a text start in it. */
    int filled() {
        return texts.size();
    }

    /** How often a text differs from the one above it. */
    int changes() {
        return changes;
    }

    double share(Predicate<String> what) {
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(what).count() / texts.size();
    }

    /** How many of its texts go on from the one before. */
    double sequel(BiPredicate<String, String> goesOn) {
        long on = IntStream.range(1, texts.size())
                .filter(i -> goesOn.test(texts.get(i - 1), texts.get(i)))
                .count();
        return texts.size() < 2 ? 0 : (double) on / (texts.size() - 1);
    }

    double length() {
        if (length < 0) {
            length = texts.stream().mapToInt(String::length).average().orElse(0);
        }
        return length;
    }

    /** Whether no two texts of one table are alike. */
    boolean isDistinct() {
        return distinct;
    }

    /** How many different texts stand in it, counted no further than to a number. */
    int kinds(int most) {
        return (int) texts.stream().distinct().limit(most).count();
    }

    List<String> distinct() {
        if (kinds == null) {
            kinds = texts.stream().distinct().toList();
        }
        return kinds;
    }
}
