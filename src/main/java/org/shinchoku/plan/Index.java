package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.text.Sought;

/**
 * 索引: all texts of a plan, folded, so that words are found in them while they are typed.
 *
 * <p>It never changes. The index of the next plan shares what an edit did not touch.
 */
public final class Index {

    /** Beyond so many items it costs less to begin anew. */
    private static final int MANY = 500;

    private static final List<FiscalYear> NO_YEAR = Collections.singletonList(null);

    private final Plan plan;
    private final RowOrder order;
    private final Map<Long, Passages> passages;

    private Index(Plan plan, RowOrder order, Map<Long, Passages> passages) {
        this.plan = plan;
        this.order = order;
        this.passages = passages;
    }

    public static Index of(Plan plan) {
        RowOrder order = RowOrder.of(plan);
        Texts texts = new Texts(plan, id -> true);
        plan.values().forEach(texts::add);
        Map<Long, Passages> all = new HashMap<>();
        for (Item item : plan.items()) {
            all.put(item.id(), texts.passages(order, item));
        }
        return new Index(plan, order, all);
    }

    /** The index of the plan as it is after an edit. */
    public Index at(Plan next) {
        if (next == plan) {
            return this;
        }
        boolean[] frame = new boolean[1];
        plan.fields().compare(next.fields(), (was, is) -> frame[0] = true);
        plan.levels().compare(next.levels(), (was, is) -> frame[0] = true);
        Set<Long> touched = Sieve.changed(plan, next);
        if (frame[0] || touched.size() > MANY) {
            return of(next);
        }
        Texts texts = new Texts(next, touched::contains);
        Map<Long, Passages> all = new HashMap<>(passages);
        for (long id : touched) {
            if (next.item(id) == null) {
                all.remove(id);
            } else {
                values(next, id).forEach(texts::add);
                all.put(id, texts.passages(order, next.item(id)));
            }
        }
        return new Index(next, order, all);
    }

    private static List<Value> values(Plan plan, long item) {
        return plan.fields().stream()
                .flatMap(field -> (field.yearly() ? field.years() : NO_YEAR)
                        .stream().flatMap(year -> plan.answers(item, field.id(), year).stream()))
                .toList();
    }

    /** The plan whose texts these are. */
    Plan plan() {
        return plan;
    }

    /** The places in which the words stand themselves, each section's answer apart, in the order of the outline. */
    public List<Spot> written(Sought sought, Outline outline) {
        List<Spot> found = new ArrayList<>();
        Probe probe = new Probe(sought, plan);
        for (Item item : sought.isEmpty() ? List.<Item>of() : outline.items()) {
            own(item.id(), probe, found);
        }
        return found;
    }

    /** The cells in which the words are read, also those that show another item's text, in the order of the outline. */
    public List<Spot> read(Sought sought, Outline outline) {
        List<Spot> found = new ArrayList<>();
        Probe probe = new Probe(sought, plan);
        for (Item item : sought.isEmpty() ? List.<Item>of() : outline.items()) {
            int before = found.size();
            own(item.id(), probe, found);
            gather(found, before);
            if (item.repost()) {
                echoes(item, probe, found);
            }
        }
        return found;
    }

    /** Whether the words are read in one of an item's cells. */
    public boolean reads(Item item, Sought sought) {
        List<Spot> found = new ArrayList<>();
        Probe probe = new Probe(sought, plan);
        own(item.id(), probe, found);
        if (found.isEmpty() && item.repost()) {
            echoes(item, probe, found);
        }
        return !found.isEmpty();
    }

    private void own(long item, Probe probe, List<Spot> found) {
        Passages there = passages.getOrDefault(item, Passages.NONE);
        for (int i = 0; i < there.size(); i++) {
            if (probe.meets(there, i)) {
                found.add(there.spot(i));
            }
        }
    }

    /** The answers of several sections, which stand beside each other, as the one cell in which they are read. */
    private static void gather(List<Spot> found, int from) {
        for (int i = found.size() - 1; i >= from; i--) {
            Spot spot = found.get(i);
            if (!spot.equals(spot.cell())) {
                found.set(i, spot.cell());
                if (i + 1 < found.size() && found.get(i + 1).equals(spot.cell())) {
                    found.remove(i + 1);
                }
            }
        }
    }

    /** What a repost shows of its original, where it says nothing itself. */
    private void echoes(Item item, Probe probe, List<Spot> found) {
        long source = Reposts.source(plan, item).id();
        List<Spot> there = new ArrayList<>();
        if (source != item.id()) {
            own(source, probe, there);
            gather(there, 0);
        }
        for (Spot spot : there) {
            Spot here = spot.of(item.id());
            if (lends(item, here)) {
                found.add(here);
            }
        }
    }

    private boolean lends(Item item, Spot here) {
        return switch (here.part()) {
            case NUMBER -> false;
            case LABEL -> item.label().isEmpty();
            case VALUE -> plan.answers(item.id(), here.field(), here.year()).isEmpty();
            case REASON, SPEAKER, OPINION, REPLY -> true;
        };
    }

    /** Which of two places of one item comes first. */
    public int compare(Spot one, Spot other) {
        return order.compare(one, other);
    }
}
