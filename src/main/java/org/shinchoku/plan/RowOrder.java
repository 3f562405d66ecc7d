package org.shinchoku.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where an item's places stand in its row, as the plan has its columns: what holds for good, years, what follows them. A
 * reason stands behind its mark, and what was said of the item last.
 */
record RowOrder(Map<Long, Integer> fields, int leading) implements Comparator<Spot> {

    /** A year beyond all years. */
    private static final long BEHIND = Integer.MAX_VALUE / 2;

    private static final Comparator<Spot> WITHIN =
            Comparator.comparingLong(Spot::field).thenComparing(Spot::part).thenComparingLong(Spot::by);

    static RowOrder of(Plan plan) {
        List<Field> all = Fields.inOrder(plan);
        int leading = all.size();
        while (leading > 0 && !all.get(leading - 1).yearly()) {
            leading--;
        }
        Map<Long, Integer> places = new HashMap<>();
        all.forEach(field -> places.put(field.id(), places.size()));
        return new RowOrder(places, leading);
    }

    @Override
    public int compare(Spot one, Spot other) {
        int places = Long.compare(place(one), place(other));
        return places != 0 ? places : WITHIN.compare(one, other);
    }

    private long place(Spot spot) {
        int field = fields.getOrDefault(spot.field(), fields.size());
        boolean behind = spot.year() == null && leading > 0 && field >= leading;
        long year = spot.year() != null ? spot.year().year() : behind ? BEHIND : 0;
        return switch (spot.part()) {
            case NUMBER, LABEL -> spot.part().ordinal();
            case VALUE, REASON -> (year + 1) << Integer.SIZE | field;
            case SPEAKER, OPINION, REPLY -> Long.MAX_VALUE;
        };
    }
}
