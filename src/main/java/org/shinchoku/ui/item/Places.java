package org.shinchoku.ui.item;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Told;

/** The controls of the card, one for each slot; they are used again as long as their slot is on the card. */
final class Places {

    private final CardViewModel model;
    private final ReadOnlyObjectWrapper<Slot> current = new ReadOnlyObjectWrapper<>(this, "current");
    private Map<Slot, Place> before = new HashMap<>();
    private Map<Slot, Place> now = new LinkedHashMap<>();

    Places(CardViewModel model) {
        this.model = model;
    }

    /** To be called before the card is laid out anew. */
    void begin() {
        before = now;
        now = new LinkedHashMap<>();
    }

    /** To be called when it has been: whoever is no longer on it goes. */
    void end() {
        before = new HashMap<>();
    }

    String reads(Slot slot) {
        return model.read(slot);
    }

    /**
     * A place for a text.
     *
     * @param spoken what a screen reader calls it
     */
    TextPlace text(Slot slot, String spoken) {
        return (TextPlace) place(slot, spoken, () -> new TextPlace(text -> model.write(slot, text)));
    }

    /** A place for a mark: a list where there is a scale, and a text otherwise. */
    Node mark(Slot slot, List<Scale.Step> steps, String spoken) {
        if (steps.isEmpty()) {
            return text(slot, spoken);
        }
        return place(slot, spoken, () -> new MarkPlace(steps, mark -> model.write(slot, mark)))
                .node();
    }

    private Place place(Slot slot, String spoken, Supplier<Place> make) {
        Place known = now.containsKey(slot) ? now.get(slot) : before.get(slot);
        Place place = known == null ? make.get() : known;
        if (known == null) {
            place.node().focusedProperty().addListener((o, was, is) -> {
                if (is) {
                    current.set(slot);
                }
            });
        }
        now.put(slot, place);
        Labels.call(place.node(), spoken);
        tellOrigin(place.node(), model.origin(slot));
        place.show(model.read(slot));
        return place;
    }

    private static void tellOrigin(Control node, String origin) {
        String told = origin.isEmpty() ? null : Told.from(origin);
        node.setTooltip(told == null ? null : new Tooltip(told));
        node.setAccessibleHelp(told);
    }

    /** The slot that has, or had last, the focus; null at first. */
    ReadOnlyObjectProperty<Slot> currentProperty() {
        return current.getReadOnlyProperty();
    }

    Optional<Node> find(Slot slot) {
        return Optional.ofNullable(now.get(slot)).map(Place::node);
    }

    /** The first slot in which that is read which stands in a place of the plan. */
    Optional<Slot> reading(Spot spot) {
        return now.keySet().stream().filter(slot -> slot.reads(spot)).findFirst();
    }

    /** The first place of the card in which more than a name is written. */
    Optional<Node> first() {
        return now.entrySet().stream()
                .filter(e -> !(e.getKey() instanceof Name))
                .findFirst()
                .map(e -> e.getValue().node());
    }

    /** Shows what stands in each of them now. */
    void refresh() {
        now.forEach((slot, place) -> place.show(model.read(slot)));
    }

    /** Writes what has been changed in any of them. */
    void commit() {
        List.copyOf(now.values()).forEach(Place::commit);
    }
}
