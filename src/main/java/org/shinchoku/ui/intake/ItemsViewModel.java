package org.shinchoku.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;

/** The tree that would be taken in, and what would stand in the chosen item; it goes with the cell that is looked at. */
final class ItemsViewModel {

    private final IntakeViewModel intake;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private final ReadOnlyObjectWrapper<Entry> entry = new ReadOnlyObjectWrapper<>(this, "entry");
    private final LongProperty item = new SimpleLongProperty(this, "item");
    private boolean leading;

    ItemsViewModel(IntakeViewModel intake) {
        this.intake = intake;
        intake.cell().aboutProperty().addListener((p, before, now) -> follow());
        item.addListener((p, before, now) -> list());
        intake.understoodProperty().addListener((p, before, now) -> list());
        list();
        follow();
    }

    /** The item of the cell that is looked at becomes the chosen one. */
    private void follow() {
        if (!leading) {
            Made made = intake.cell().about().made();
            item.set(made.item());
            entry.set(entries.get().stream()
                    .filter(e -> made.values().contains(e.value()))
                    .findFirst()
                    .orElse(null));
        }
    }

    private void list() {
        Item chosen = intake.understood().plan().item(item.get());
        entries.set(chosen == null ? List.of() : Entries.of(intake.understood().plan(), chosen));
    }

    /** Chooses an item of the tree, and goes to its cell. */
    void choose(long id) {
        if (id != item.get()) {
            lead(() -> {
                item.set(id);
                intake.understood().spot(id).ifPresent(intake.sheet()::go);
            });
        }
    }

    /** Chooses a value, and goes to its cell. */
    void choose(Entry of) {
        lead(() -> {
            entry.set(of);
            Optional.ofNullable(of.value()).flatMap(intake.understood()::spot).ifPresent(intake.sheet()::go);
        });
    }

    private void lead(Runnable way) {
        leading = true;
        way.run();
        leading = false;
    }

    Outline outline() {
        return intake.understood().outline();
    }

    /** Id of the chosen item, or 0. */
    LongProperty itemProperty() {
        return item;
    }

    ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** What the cell that is looked at became, or null. */
    ReadOnlyObjectProperty<Entry> entryProperty() {
        return entry.getReadOnlyProperty();
    }
}
