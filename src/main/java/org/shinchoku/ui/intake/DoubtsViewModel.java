package org.shinchoku.ui.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.intake.Doubt;

/** 確認が必要な所, one by one: where each is, and which were looked at. */
final class DoubtsViewModel {

    private final SheetViewModel sheet;
    private final ObservableList<Doubt> all = FXCollections.observableArrayList();
    private final Set<Doubt> looked = new HashSet<>();
    private final Map<Spot, Flag> flags = new HashMap<>();
    private final ReadOnlyObjectWrapper<Doubt> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper(this, "open");
    private final ReadOnlyLongWrapper changed = new ReadOnlyLongWrapper(this, "changed");

    DoubtsViewModel(SheetViewModel sheet) {
        this.sheet = sheet;
    }

    /** Takes the doubts of a new reading; what was looked at stays so. */
    void show(List<Doubt> doubts) {
        Doubt before = current.get();
        all.setAll(doubts);
        current.set(all.contains(before) ? before : null);
        update();
    }

    private void update() {
        flags.clear();
        for (Doubt doubt : all) {
            Flag flag = looked.contains(doubt) ? Flag.SEEN : Flag.OPEN;
            sheet.find(doubt.sheet(), doubt.address()).ifPresent(s -> flags.merge(s, flag, DoubtsViewModel::open));
        }
        open.set((int) all.stream().filter(d -> !looked.contains(d)).count());
        changed.set(changed.get() + 1);
    }

    /** A cell with several is open as long as one of them is. */
    private static Flag open(Flag one, Flag other) {
        return one == Flag.OPEN ? one : other;
    }

    /** To a doubt and its cell. */
    void go(Doubt doubt) {
        current.set(doubt);
        if (doubt != null) {
            sheet.find(doubt.sheet(), doubt.address()).ifPresent(sheet::go);
        }
    }

    /** To the next doubt, those that were looked at left out as long as there are others; around the end. */
    void next(int way) {
        int from = all.indexOf(current.get());
        int start = from < 0 && way < 0 ? 0 : from;
        for (int i = 1; i <= all.size(); i++) {
            Doubt doubt = all.get(Math.floorMod(start + i * way, all.size()));
            if (open.get() == 0 || !looked.contains(doubt)) {
                go(doubt);
                return;
            }
        }
    }

    void look(Doubt doubt, boolean done) {
        if (done ? looked.add(doubt) : looked.remove(doubt)) {
            update();
        }
    }

    /** Looked at, and on to the next. */
    void done() {
        if (current.get() != null) {
            look(current.get(), true);
        }
        if (open.get() > 0) {
            next(1);
        }
    }

    /** All that say the same of other cells are looked at as well. */
    void lookAtAlike(Doubt doubt) {
        all.stream().filter(d -> d.sentence().equals(doubt.sentence())).forEach(looked::add);
        update();
    }

    boolean isLooked(Doubt doubt) {
        return looked.contains(doubt);
    }

    int alike(Doubt doubt) {
        return (int)
                all.stream().filter(d -> d.sentence().equals(doubt.sentence())).count();
    }

    /** The doubts of a cell. */
    List<Doubt> at(Spot spot) {
        return all.stream()
                .filter(d ->
                        sheet.find(d.sheet(), d.address()).filter(spot::equals).isPresent())
                .toList();
    }

    Flag flag(Spot spot) {
        return flags.getOrDefault(spot, Flag.NONE);
    }

    ObservableList<Doubt> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    ReadOnlyObjectProperty<Doubt> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How many were not looked at. */
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Grows whenever one was looked at or the doubts are others. */
    ReadOnlyLongProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
