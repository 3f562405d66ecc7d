package org.shinchoku.ui.grid;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spot;
import org.shinchoku.text.Advances;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;

/** What the grid shows, which cells are chosen and what happens to them. */
public final class GridViewModel {

    private final OpenPlan open;
    private final Memory memory;
    private final ReadOnlyObjectWrapper<GridModel> model = new ReadOnlyObjectWrapper<>(this, "model");
    private final Cursor cursor = new Cursor(model::get);
    private final Edits edits;
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyStringWrapper tally = new ReadOnlyStringWrapper(this, "tally", "");
    private final ObjectProperty<FiscalYear> year = new SimpleObjectProperty<>(this, "year");
    private final StringBinding missing = Bindings.createStringBinding(() -> gaps().words(), model, year);
    private GridModel whole;
    private Gaps gaps;
    private boolean following;

    /** A large plan takes its time: it may be made aside, before anybody sees the plan. */
    public GridViewModel(OpenPlan open, Settings settings) {
        this(open, settings, Letters.known(open.plan()));
    }

    GridViewModel(OpenPlan open, Settings settings, Advances advances) {
        this(open, new Memory(settings, open.plan().head().id()), new Measure(advances));
    }

    private GridViewModel(OpenPlan open, Memory memory, Measure measure) {
        this(open, memory, GridModel.of(open.plan(), open.outline(), memory.choice(), measure));
    }

    private GridViewModel(OpenPlan open, Memory memory, GridModel first) {
        this.open = open;
        this.edits = new Edits(open, model::get, cursor, notice::set);
        this.memory = memory;
        model.set(first);
        whole = unfolded(model.get());
        zoom.set(memory.zoom());
        zoom.addListener((property, before, now) -> memory.keepZoom(now.doubleValue()));
        open.planProperty().addListener((property, before, now) -> follow(now));
        open.selectedItemProperty().addListener((property, before, now) -> find(now.longValue()));
        cursor.selectionProperty().addListener((property, before, now) -> chosen(now));
        find(open.selectedItemProperty().get());
        missing.get(); // counted where it is made, which may be aside
    }

    /** The same table of the plan as it once was, at the same cell; what reads as it did then is not measured again. */
    public GridViewModel past(OpenPlan then) {
        GridModel was = model.get().at(then.plan(), then.outline()).narrowed(null, then.outline());
        GridViewModel past = new GridViewModel(then, memory, was);
        if (at() != null) {
            Reach.place(was, at()).ifPresent(place -> past.cursor.select(place, false));
        }
        return past;
    }

    ReadOnlyObjectProperty<GridModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    GridModel model() {
        return model.get();
    }

    Cursor cursor() {
        return cursor;
    }

    Edits edits() {
        return edits;
    }

    Selection selection() {
        return cursor.selection();
    }

    /** The words that are looked for, marked wherever they are seen; empty for none. */
    public StringProperty soughtProperty() {
        return sought;
    }

    /**
     * Goes to a cell, opening what is folded and showing what is hidden on the way.
     */
    public void goTo(Spot spot) {
        Choice shown = Reach.of(model.get(), open.outline(), spot);
        if (!shown.equals(model.get().choice())) {
            choose(shown);
        }
        Reach.place(model.get(), spot).ifPresent(place -> cursor.select(place, false));
    }

    /** Which of these cells are neither folded away nor in columns that are not shown. */
    public Predicate<Spot> seen() {
        return Reach.seen(model.get());
    }

    /** The current cell; of one in which nothing can stand the item's title; null in an empty table. */
    public Spot at() {
        return model.get().holds(cursor.current()) ? Reach.spot(model.get(), cursor.current()) : null;
    }

    /** The chosen cells. */
    public Set<Spot> chosen() {
        return Reach.chosen(model.get(), cursor.selection());
    }

    /** How much larger than full size everything is shown. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** What the clerk should know of the last thing that was done, or empty. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Tells the clerk something of the last thing that was done. */
    public void say(String sentence) {
        notice.set(sentence);
    }

    /** How many of the chosen cells are filled in, with the sum and mean of their figures; empty where one is chosen. */
    public ReadOnlyStringProperty tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /** How many entries are missing in the year of the current cell, or the one that is reported on; in words. */
    public ObservableStringValue missingProperty() {
        return missing;
    }

    private Gaps gaps() {
        gaps = gaps == null ? Gaps.of(whole, year.get()) : gaps.at(whole, year.get());
        return gaps;
    }

    /** Goes to the next missing entry or, with -1, to the one before; what is missing in a folded branch is missing too. */
    void nextGap(int way) {
        Place here = at() == null ? cursor.current() : Reach.place(whole, at()).orElse(cursor.current());
        gaps().next(here, way).ifPresentOrElse(place -> goTo(Reach.spot(whole, place)), () -> notice.set(gaps.none()));
    }

    private GridModel unfolded(GridModel next) {
        boolean all = next.choice().folded().isEmpty();
        return all ? next : next.choosing(next.choice().withFolded(Set.of()), open.outline());
    }

    private void follow(Plan plan) {
        notice.set(""); // it told of the edit before
        boolean all = whole == model.get();
        GridModel next = model.get().at(plan, open.outline());
        whole = all ? next : whole.at(plan, open.outline());
        List<FiscalYear> before = model.get().years();
        show(next);
        Choice wider = next.choice().opening(before, next.years());
        if (!wider.equals(next.choice())) {
            choose(wider);
        }
    }

    private long lookedAt() {
        return open.selectedItemProperty().get();
    }

    /**
     * Shows another model; the current cell stays with its item and its column. What is looked at stays, whatever is
     * spanned beside it; but whoever was at a row that is now hidden looks at the one they see.
     */
    private void show(GridModel next) {
        GridModel before = model.get();
        Place at = cursor.current();
        boolean held = before.holds(at);
        long item = held ? before.rows().get(at.row()).item() : 0;
        int column =
                held ? next.columns().indexOf(before.columns().get(at.column()).key()) : -1;
        boolean moved = !next.holds(at) || next.rows().get(at.row()).item() != item || column != at.column();
        model.set(next);
        if (moved) {
            int row = held ? row(next, before.rows().get(at.row())) : -1;
            boolean seen = held && before.rows().get(at.row()).path().contains(lookedAt());
            following = row >= 0 && !(seen && !next.rows().get(row).path().contains(lookedAt()));
            cursor.choose(
                    Selection.of(next.nearest(new Place(row < 0 ? at.row() : row, column < 0 ? at.column() : column))));
            if (!following) {
                look(); // also where the cell that is seen now has the place of the one before
            }
            following = false;
        }
        count();
    }

    /** Where an item stands now or, where it is folded away or hidden, the lowest of those above it that is seen; or -1. */
    private static int row(GridModel next, GridRow before) {
        if (next.plan().item(before.item()) == null) {
            return -1;
        }
        for (int depth = before.depth(); depth >= 0; depth--) {
            int row = next.rows().first(before.at(depth));
            if (row >= 0) {
                return row;
            }
        }
        return -1;
    }

    private void chosen(Selection now) {
        notice.set("");
        count();
        GridModel shown = model.get();
        if (shown.holds(now.current())
                && shown.columns().get(now.current().column()).year() != null) {
            year.set(shown.columns().get(now.current().column()).year());
        }
        if (!following) {
            look();
        }
    }

    /** At what the current cell speaks of. */
    private void look() {
        Place at = cursor.current();
        GridModel shown = model.get();
        if (shown.holds(at)) {
            long item = shown.subject(at).item();
            open.selectedItemProperty()
                    .set(item == 0 ? shown.rows().get(at.row()).item() : item);
        }
    }

    private void count() {
        Selection all = cursor.selection();
        GridModel shown = model.get();
        boolean held = shown.holds(all.anchor()) && shown.holds(all.corner()) && !all.single();
        tally.set(held ? Tally.of(shown, all).words() : "");
    }

    /** Goes to an item that was chosen elsewhere. */
    private void find(long item) {
        Place at = cursor.current();
        GridModel shown = model.get();
        int row = shown.rows().first(item);
        if (row >= 0 && !(shown.holds(at) && shown.rows().get(at.row()).path().contains(item))) {
            following = true;
            cursor.select(new Place(row, at.column()), false);
            following = false;
        }
    }

    void toggle(long item) {
        choose(model.get().choice().toggled(item));
    }

    /** Shows another choice of years and columns, and remembers it. */
    void choose(Choice choice) {
        memory.keep(choice);
        turn(model.get().choosing(choice, open.outline()));
    }

    private void turn(GridModel next) {
        whole = unfolded(next);
        show(next);
    }

    /** Shows some items alone, with those above them, or with null all. */
    public void narrow(Set<Long> items) {
        long before = lookedAt();
        turn(model.get().narrowed(items, open.outline()));
        find(before); // where it was hidden, as one that the journal or the card led to
    }

    /** Opens all branches in which these items are folded away. */
    public void unfold(Collection<Long> items) {
        Choice now = model.get().choice();
        Set<Long> folded = new HashSet<>(now.folded());
        items.forEach(item -> open.outline().ancestors(item).forEach(above -> folded.remove(above.id())));
        if (folded.size() < now.folded().size()) {
            choose(now.withFolded(folded));
        }
    }

    /** The current cell in words, for those who hear the screen. */
    String described() {
        Place at = cursor.current();
        if (!model.get().holds(at)) {
            return "項目はありません";
        }
        Selection all = cursor.selection();
        String chosen = all.single() ? "" : "、" + all.height() + "行" + all.width() + "列を選択中";
        return Words.cell(model.get(), at) + chosen;
    }

    /** What is to be known of the current cell beyond its text, or empty. */
    String hint() {
        Place at = cursor.current();
        return model.get().holds(at) ? Hints.of(model.get(), at).orElse("") : "";
    }
}
