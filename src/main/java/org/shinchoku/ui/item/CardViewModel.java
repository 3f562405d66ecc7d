package org.shinchoku.ui.item;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Value;
import org.shinchoku.plan.Years;
import org.shinchoku.text.Clean;
import org.shinchoku.ui.kit.Gathering;
import org.shinchoku.ui.kit.OpenPlan;

/** The card of the item that all screens point at, and what is written on it. */
public final class CardViewModel {

    private final OpenPlan open;
    private final Drafts drafts;
    private final History history;
    private final ReadOnlyObjectWrapper<Card> card = new ReadOnlyObjectWrapper<>(this, "card");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObjectProperty<FiscalYear> year = new SimpleObjectProperty<>(this, "year");
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(this, "span", Span.ONE);
    /** The meeting at which the next opinion is given; 0 for none, and as long as none was chosen the year's last. */
    private Optional<Long> meeting = Optional.empty();

    public CardViewModel(OpenPlan open, Clock clock) {
        this.open = open;
        this.drafts = new Drafts(clock);
        this.history = new History(open, clock);
        year.set(fullest(open.plan()));
        shown.addListener((o, before, now) -> begin());
        open.planProperty().addListener((o, before, now) -> show());
        open.selectedItemProperty().addListener((o, before, now) -> show());
        year.addListener((o, before, now) -> show());
        span.addListener((o, before, now) -> show());
    }

    /** Whether the card is seen; while it is not, it is not put together. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The card, or null where no item is pointed at. */
    ReadOnlyObjectProperty<Card> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** The fiscal year that is worked on, or null in a plan without years. */
    ObjectProperty<FiscalYear> yearProperty() {
        return year;
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    /** Where nothing is pointed at, the card begins with the first item. */
    private void begin() {
        if (shown.get() && open.selectedItemProperty().get() == 0) {
            open.outline().items().stream().findFirst().ifPresent(first -> go(first.id()));
        }
        show();
    }

    private void show() {
        if (!shown.get()) {
            return;
        }
        if (!years().contains(year.get())) {
            year.set(fullest(open.plan()));
        }
        long item = open.selectedItemProperty().get();
        Card now = open.plan().item(item) == null
                ? null
                : new CardReader(open.plan(), open.outline(), drafts)
                        .read(item, span.get().of(years(), year.get()), meeting());
        if (!Objects.equals(now, card.get())) {
            card.set(now);
        }
    }

    /** The latest year that is at least half as full as the fullest: the one that is being reported on. */
    private static FiscalYear fullest(Plan plan) {
        Map<FiscalYear, Long> filled = plan.values().stream()
                .filter(v -> v.year() != null)
                .collect(Collectors.groupingBy(Value::year, Collectors.counting()));
        long most = filled.values().stream().mapToLong(n -> n).max().orElse(0);
        return Years.of(plan).stream()
                .filter(y -> 2 * filled.getOrDefault(y, 0L) >= most)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    List<FiscalYear> years() {
        return Years.of(open.plan());
    }

    /** Goes to a later or, with -1, an earlier year. */
    void moveYear(int by) {
        int at = years().indexOf(year.get()) + by;
        if (at >= 0 && at < years().size()) {
            year.set(years().get(at));
        }
    }

    /** Goes to the item that is printed behind or, with -1, before this one. */
    void move(int by) {
        List<Item> all = open.outline().items();
        int at = all.indexOf(open.plan().item(open.selectedItemProperty().get()));
        int next = Math.max(0, Math.min(all.size() - 1, at + by));
        if (!all.isEmpty()) {
            go(all.get(next).id());
        }
    }

    void go(long item) {
        open.selectedItemProperty().set(item);
    }

    String title(Item item) {
        return Words.title(open.plan(), item);
    }

    /** An item with all that it stands under. */
    String place(Item item) {
        return Stream.concat(open.outline().ancestors(item.id()).stream(), Stream.of(item))
                .map(this::title)
                .collect(Collectors.joining(" › "));
    }

    /** What stands in a place now. */
    String read(Slot slot) {
        return slot.read(open.plan());
    }

    /** The plan of the card; when it changes, the card has changed already. */
    ReadOnlyObjectProperty<Plan> planProperty() {
        return open.planProperty();
    }

    /** Writes a text, durable at once; one entry, and none where nothing changes. */
    void write(Slot slot, String text) {
        String clean = Clean.of(text).text();
        if (slot.write(open.plan(), clean) != open.plan()) {
            open.edit(slot.step(open.plan()), plan -> slot.write(plan, clean));
        }
    }

    /** The file, sheet and cell that a value was taken from, or empty where it was typed in. */
    String origin(Slot slot) {
        return slot instanceof Answered a
                ? Reposts.shown(open.plan(), a.item(), a.field(), a.year()).stream()
                        .filter(value -> value.department() == a.department())
                        .map(Value::origin)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Shows what was done to the item last, once it is found. */
    void history(int most, Consumer<List<Happening>> show) {
        if (card.get() == null) {
            show.accept(List.of());
        } else {
            history.ask(card.get().item().id(), most, show);
        }
    }

    void undo() {
        open.undo();
    }

    void redo() {
        open.redo();
    }

    /** Whether the plan knows any section that may answer. */
    boolean hasSections() {
        return !open.plan().departments().isEmpty();
    }

    /** What the sections are called that may answer beside those that did, by their ids. */
    Map<Long, String> otherSections(Field field, FiscalYear when) {
        return Sections.answering(open.plan(), card.get().item().id(), field, when);
    }

    /** Opens a place for the answer of a further section. */
    void addSection(Field field, FiscalYear when, long department) {
        drafts.answer(new Answered(card.get().item().id(), field.id(), when, department));
        show();
    }

    /** All meetings, by their ids. */
    Map<Long, String> meetings() {
        return Opinions.meetings(open.plan()).stream()
                .collect(Collectors.toMap(
                        Meeting::id, m -> Words.of(open.plan(), m), (one, other) -> one, LinkedHashMap::new));
    }

    private long meeting() {
        return meeting.filter(m -> m == 0 || Opinions.meeting(open.plan(), m) != null)
                .orElseGet(() -> Opinions.meetings(open.plan()).stream()
                        .filter(m -> m.year() == null || m.year().equals(year.get()))
                        .reduce((earlier, later) -> later)
                        .map(Meeting::id)
                        .orElse(0L));
    }

    /** Puts an opinion to a meeting; one that is yet to be written will be given there. */
    void meet(Card.Statement statement, long at) {
        if (statement.written()) {
            open.edit("意見の会議の変更", plan -> plan.with(statement.opinion().at(at)));
        } else {
            meeting = Optional.of(at);
            show();
        }
    }

    /** Registers a meeting, at which the next opinion is then given. */
    void convene(Gathering gathering) {
        long id = Plan.newId();
        open.edit(
                "会議の登録",
                plan -> Opinions.convene(
                        plan, id, gathering.committee(), gathering.name(), gathering.day(), gathering.year()));
        meeting = Optional.of(id);
        show();
    }

    /** What committees are called. */
    List<String> committees() {
        return open.plan().committees().stream().map(c -> c.name()).sorted().toList();
    }

    void remove(Card.Statement statement) {
        open.edit("意見の削除", plan -> Opinions.take(plan, statement.opinion().id()));
    }
}
