package org.shinchoku.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where an item's places stand in its row, as the plan has its columns: what holds for good, years, what follows them. */
record RowOrder(Map<Long, Integer> fields, int leading) implements Comparator<Spot> {

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
        return Long.compare(place(one), place(other));
    }

    private long place(Spot spot) {
        int field = fields.getOrDefault(spot.field(), fields.size());
        boolean behind = spot.year() == null && leading > 0 && field >= leading;
        long year = spot.year() != null ? spot.year().year() : behind ? Integer.MAX_VALUE : 0;
        return spot.part() == Spot.Part.VALUE
                ? (year + 1) << Integer.SIZE - 1 | field
                : spot.part().ordinal();
    }
}
