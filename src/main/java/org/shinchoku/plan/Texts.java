package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** Gathers what is written of items: names, values, reasons of ratings, opinions and the office's answers to them. */
final class Texts {

    private final Map<Long, List<Passages.Text>> byItem = new HashMap<>();

    /**
     * Begins with all but values, of which there are too many to be looked through for a few items.
     *
     * @param wanted which items' texts are gathered
     */
    Texts(Plan plan, LongPredicate wanted) {
        plan.ratings().stream()
                .filter(rating -> wanted.test(rating.item()))
                .forEach(rating -> add(Spot.reason(rating), rating.reason()));
        Map<Long, Opinion> opinions = new HashMap<>();
        plan.opinions().stream().filter(o -> wanted.test(o.item())).forEach(opinion -> {
            opinions.put(opinion.id(), opinion);
            add(Spot.speaker(opinion), opinion.speaker());
            add(Spot.opinion(opinion), opinion.text());
        });
        plan.replies().stream()
                .filter(reply -> opinions.containsKey(reply.opinion()))
                .forEach(reply -> add(Spot.reply(opinions.get(reply.opinion()), reply), reply.text()));
    }

    void add(Value value) {
        add(Spot.of(value), value.text());
    }

    private void add(Spot spot, String text) {
        if (!text.isEmpty()) {
            byItem.computeIfAbsent(spot.item(), i -> new ArrayList<>()).add(new Passages.Text(spot, text));
        }
    }

    Passages passages(RowOrder order, Item item) {
        List<Passages.Text> texts = new ArrayList<>(byItem.getOrDefault(item.id(), List.of()));
        texts.add(new Passages.Text(Spot.number(item.id()), item.number()));
        texts.add(new Passages.Text(Spot.label(item.id()), item.label()));
        texts.sort((one, other) -> order.compare(one.spot(), other.spot()));
        return new Passages(texts);
    }
}
