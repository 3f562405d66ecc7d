package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;

/** The tree that would be taken in, and what would stand in the chosen item; it goes with the cell that is looked at. */
final class ItemsViewModel {

    /**
     * What would stand in one field.
     *
     * @param name the field and its year
     * @param text empty where the field is
     * @param value the value, or null
     */
    record Entry(String name, String text, Value value) {}

    private final SheetViewModel sheet;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private final ReadOnlyObjectWrapper<Entry> entry = new ReadOnlyObjectWrapper<>(this, "entry");
    private final LongProperty item = new SimpleLongProperty(this, "item");
    private Understood understood;
    private boolean leading;

    ItemsViewModel(IntakeViewModel intake) {
        this.sheet = intake.sheet();
        sheet.spotProperty().addListener((p, before, now) -> follow());
        intake.understoodProperty().addListener((p, before, now) -> show(now));
        item.addListener((p, before, now) -> list());
        show(intake.understood());
    }

    private void show(Understood now) {
        understood = now;
        list();
        follow();
    }

    /** The item of the cell that is looked at becomes the chosen one. */
    private void follow() {
        if (!leading) {
            Spot spot = sheet.spot();
            Optional<Item> here = understood.places().item(spot, sheet.text());
            item.set(here.map(Item::id).orElse(0L));
            List<Value> values = understood.places().values(spot);
            entry.set(entries.get().stream()
                    .filter(e -> values.contains(e.value()))
                    .findFirst()
                    .orElse(null));
        }
    }

    private void list() {
        Plan plan = understood.plan();
        Item chosen = plan.item(item.get());
        List<Entry> found = new ArrayList<>();
        if (chosen != null) {
            plan.fields().stream()
                    .filter(f -> f.level() == chosen.level())
                    .sorted(Comparator.comparingLong(Field::order))
                    .forEach(f -> add(found, plan, chosen, f));
        }
        entries.set(List.copyOf(found));
    }

    private static void add(List<Entry> found, Plan plan, Item item, Field field) {
        List<FiscalYear> years = new ArrayList<>(field.years());
        if (!field.yearly()) {
            years.add(null);
        }
        for (FiscalYear year : years) {
            String name = field.name() + (year == null ? "" : "（" + year.in(Spelling.ERA) + "）");
            List<Value> values = Reposts.shown(plan, item.id(), field.id(), year);
            values.forEach(v -> found.add(new Entry(named(plan, name, v), v.text(), v)));
            if (values.isEmpty()) {
                found.add(new Entry(name, "", null));
            }
        }
    }

    private static String named(Plan plan, String name, Value value) {
        return value.department() == 0
                ? name
                : name + "・" + plan.department(value.department()).name();
    }

    /** Chooses an item of the tree, and goes to its cell. */
    void choose(long id) {
        if (id != item.get()) {
            lead(() -> {
                item.set(id);
                understood.places().spot(id).ifPresent(sheet::go);
            });
        }
    }

    /** Chooses a value, and goes to its cell. */
    void choose(Entry of) {
        lead(() -> {
            entry.set(of);
            Optional.ofNullable(of.value()).flatMap(understood.places()::spot).ifPresent(sheet::go);
        });
    }

    private void lead(Runnable way) {
        leading = true;
        way.run();
        leading = false;
    }

    Understood understood() {
        return understood;
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
