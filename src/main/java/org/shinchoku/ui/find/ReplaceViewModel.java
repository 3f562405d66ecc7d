package org.shinchoku.ui.find;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Rewrite;
import org.shinchoku.plan.Spot;
import org.shinchoku.text.Sought;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;

/** 置換: shows what becomes of each place in which the words stand, and does it as one step. */
public final class ReplaceViewModel {

    private static final int NAMED = 12;

    private final Finder finder;
    private final OpenPlan open;
    private final Ground ground;
    private final Set<Long> narrowed;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty others = new SimpleStringProperty(this, "others", "");
    private final BooleanProperty strict = new SimpleBooleanProperty(this, "strict");
    private final BooleanProperty cased = new SimpleBooleanProperty(this, "cased");
    private final ObjectProperty<Range> range = new SimpleObjectProperty<>(this, "range", Range.ALL);
    private final ObservableList<Rewrite> places = FXCollections.observableArrayList();
    private final Set<Spot> left = new HashSet<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final Latest latest;
    private Runnable due = this::look;
    private boolean looking;

    public ReplaceViewModel(Finder finder, Ground ground, FilterViewModel filter) {
        this.finder = finder;
        this.open = finder.open();
        this.ground = ground;
        this.narrowed = filter.shownProperty().get();
        this.latest = open.latest("置き換わる所を調べています");
        Stream.of(words, others, strict, cased, range).forEach(asked -> asked.addListener(o -> due.run()));
    }

    /** What is run, in place of {@link #look}, when something else is asked for. */
    void onAsked(Runnable action) {
        due = action;
    }

    /** Looks for the places anew, aside; what was unticked is ticked again. */
    void look() {
        left.clear();
        looking = true;
        summary.set("置き換わる所を調べています。");
        Plan plan = open.plan();
        Sought sought = new Sought(words.get(), strict.get(), cased.get());
        String into = others.get();
        Function<Sought, List<Spot>> written = finder.written();
        Supplier<Predicate<Spot>> within = within(plan);
        latest.ask(
                () -> {
                    List<Spot> spots =
                            written.apply(sought).stream().filter(within.get()).toList();
                    return Rewrite.of(plan, spots, sought, into);
                },
                this::found);
    }

    private void found(List<Rewrite> all) {
        looking = false;
        places.setAll(all);
        tell();
    }

    /** Whether the places are being looked for, so that those that are shown are not what will be replaced. */
    boolean isLooking() {
        return looking;
    }

    /** Looks no longer. */
    void giveUp() {
        latest.giveUp();
    }

    /** Where the clerk is, and what is chosen, as it is now; what follows from that may be worked out aside. */
    private Supplier<Predicate<Spot>> within(Plan plan) {
        Spot at = ground.at();
        Predicate<Spot> shown = spot -> narrowed == null || narrowed.contains(spot.item());
        return switch (range.get()) {
            case ALL -> () -> shown;
            case CHOSEN -> {
                Set<Spot> cells = ground.chosen();
                yield () -> among(plan, cells);
            }
            case FIELD -> () -> shown.and(spot -> at != null && spot.part() == at.part() && spot.field() == at.field());
            case YEAR ->
                () -> shown.and(spot -> at != null && at.year() != null && Objects.equals(spot.year(), at.year()));
        };
    }

    private static Predicate<Spot> among(Plan plan, Set<Spot> cells) {
        Set<Spot> chosen = cells.stream().map(cell -> source(plan, cell)).collect(Collectors.toSet());
        return spot -> chosen.contains(spot.cell());
    }

    /** Where that stands which is read in a cell: on a repost without words of its own, at its original. */
    private static Spot source(Plan plan, Spot cell) {
        Item item = plan.item(cell.item());
        boolean own = item == null
                || !item.repost()
                || cell.part() != Spot.Part.VALUE
                || !plan.answers(item.id(), cell.field(), cell.year()).isEmpty();
        return own ? cell : cell.of(Reposts.source(plan, item).id());
    }

    private void tell() {
        long refused = places.stream().filter(place -> place.refusal() != null).count();
        count.set((int) places.stream().filter(this::isTicked).count());
        if (words.get().isEmpty()) {
            summary.set("検索する文字を入力してください。");
        } else if (places.isEmpty()) {
            summary.set(others.get().equals(words.get()) ? "同じ文字です。" : "見つかりません。");
        } else {
            String kept = refused == 0 ? "" : "理由のある%,dか所は、置き換えません。".formatted(refused);
            summary.set("%,dか所のうち、印を付けた%,dか所を置き換えます。".formatted(places.size(), count.get()) + kept + echoes());
        }
    }

    private String echoes() {
        Set<Long> items =
                places.stream().filter(this::isTicked).map(p -> p.spot().item()).collect(Collectors.toSet());
        Plan plan = open.plan();
        long echoes = plan.items().stream()
                .filter(item -> item.repost()
                        && items.contains(Reposts.source(plan, item).id()))
                .count();
        return echoes == 0 ? "" : "再掲%,dか所にも同じ内容を表示します。".formatted(echoes);
    }

    boolean isTicked(Rewrite place) {
        return place.refusal() == null && !left.contains(place.spot());
    }

    void tick(Rewrite place, boolean on) {
        if (on) {
            left.remove(place.spot());
        } else {
            left.add(place.spot());
        }
        tell();
    }

    void tickAll(boolean on) {
        left.clear();
        if (!on) {
            places.forEach(place -> left.add(place.spot()));
        }
        tell();
    }

    /**
     * Replaces the words in the places that are ticked, as one step.
     *
     * @param told hears in how many, once it is done
     */
    void replace(IntConsumer told) {
        List<Rewrite> ticked = places.stream().filter(this::isTicked).toList();
        String what = "「%s」を「%s」に置換（%,dか所）".formatted(name(words.get()), name(others.get()), ticked.size());
        open.edit(
                what,
                ticked.size(),
                plan -> {
                    Plan after = plan;
                    for (Rewrite place : ticked) {
                        after = place.into(after);
                    }
                    return after;
                },
                () -> told.accept(ticked.size()));
    }

    private static String name(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= NAMED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAMED)) + "…";
    }

    /** Which of the ranges mean anything where the clerk is. */
    List<Range> ranges() {
        Spot at = ground.at();
        return Stream.of(Range.values())
                .filter(one -> switch (one) {
                    case ALL -> true;
                    case CHOSEN, FIELD -> at != null;
                    case YEAR -> at != null && at.year() != null;
                })
                .toList();
    }

    String words(Range one) {
        return switch (one) {
            case ALL -> narrowed == null ? "計画のすべて" : "絞り込みで表示している項目";
            case CHOSEN -> "選んだ範囲だけ";
            case FIELD -> PlaceWords.column(open.plan(), ground.at()) + "だけ";
            case YEAR -> ConditionWords.year(ground.at().year()) + "だけ";
        };
    }

    /** Where a place is, in the clerk's words. */
    String where(Rewrite place) {
        return PlaceWords.of(open.plan(), place.spot());
    }

    ObservableList<Rewrite> places() {
        return FXCollections.unmodifiableObservableList(places);
    }

    StringProperty wordsProperty() {
        return words;
    }

    StringProperty othersProperty() {
        return others;
    }

    BooleanProperty strictProperty() {
        return strict;
    }

    BooleanProperty casedProperty() {
        return cased;
    }

    ObjectProperty<Range> rangeProperty() {
        return range;
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** In how many places the words will be replaced. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
