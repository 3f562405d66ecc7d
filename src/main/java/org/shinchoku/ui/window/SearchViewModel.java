package org.shinchoku.ui.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.OpenPlan;

/** 検索: goes from item to item that names or holds a text, however it is written: ｶﾅ is かな, Ａ is a. */
public final class SearchViewModel {

    private final DeskViewModel desk;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper(this, "found", "");

    public SearchViewModel(DeskViewModel desk) {
        this.desk = desk;
        query.addListener((o, before, now) -> found.set(""));
    }

    /** Goes to the next item (1) or the one before (-1), from the end round to the beginning. */
    public void step(int direction) {
        OpenPlan open = desk.planProperty().get();
        String key = Fold.key(query.get());
        if (open == null || key.isEmpty()) {
            found.set("");
            return;
        }
        List<Item> items = open.outline().items();
        List<Integer> hits = hits(open.plan(), items, key);
        if (hits.isEmpty()) {
            found.set("見つかりません");
            return;
        }
        Item selected = open.plan().item(open.selectedItemProperty().get());
        int at = selected == null ? -1 : items.indexOf(selected);
        int next = next(hits, at, direction);
        open.selectedItemProperty().set(items.get(hits.get(next)).id());
        found.set((next + 1) + " / " + hits.size() + "項目");
    }

    private static List<Integer> hits(Plan plan, List<Item> items, String key) {
        Set<Long> holding = new HashSet<>();
        for (Value value : plan.values()) {
            if (Fold.key(value.text()).contains(key)) {
                holding.add(value.item());
            }
        }
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (holding.contains(item.id())
                    || Fold.key(item.number() + " " + item.label()).contains(key)) {
                hits.add(i);
            }
        }
        return hits;
    }

    private static int next(List<Integer> hits, int at, int direction) {
        if (direction > 0) {
            for (int i = 0; i < hits.size(); i++) {
                if (hits.get(i) > at) {
                    return i;
                }
            }
            return 0;
        }
        for (int i = hits.size() - 1; i >= 0; i--) {
            if (hits.get(i) < at) {
                return i;
            }
        }
        return hits.size() - 1;
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Which of how many items is shown. */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }
}
