package org.shinchoku.ui.find;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Sieve;
import org.shinchoku.plan.Since;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;

/**
 * 絞り込み: narrows the plan to the items that meet all conditions.
 *
 * <p>What is shown stays until the clerk asks anew: an item that no longer meets the conditions does not vanish under the
 * hand that edits it.
 */
public final class FilterViewModel {

    private final Finder finder;
    private final OpenPlan open;
    private final Clock clock;
    private final Times times;
    private final FilterMemory memory;
    private final ReadOnlyObjectWrapper<List<Condition>> conditions =
            new ReadOnlyObjectWrapper<>(this, "conditions", List.of());
    private final ReadOnlyObjectWrapper<Set<Long>> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyStringWrapper outdated = new ReadOnlyStringWrapper(this, "outdated", "");
    private final Set<Long> misfits = new HashSet<>();
    private final Latest returning;
    private Set<Long> matches = Set.of();
    /** The plan as the entries left it from which on changes are asked for. */
    private Map<Long, Plan> once = Map.of();
    /** From which entry on each time counts. */
    private Map<Since, Long> since = Map.of();

    private boolean looking;

    /** What met the conditions in a plan, and what that was compared with. */
    private record Found(Plan plan, Map<Long, Plan> once, Set<Long> matches) {}

    public FilterViewModel(Finder finder, Settings settings, Clock clock) {
        this.finder = finder;
        this.open = finder.open();
        this.clock = clock;
        this.returning = open.beside("以前の時点の計画を調べています");
        this.times = new Times(open, clock);
        this.memory = new FilterMemory(settings, open.plan().head().id());
        open.planProperty().addListener((o, before, now) -> follow(before, now));
    }

    /** Shows the items that meet these conditions, with those above them; all items where there are none. */
    void narrow(List<Condition> all) {
        conditions.set(List.copyOf(all));
        renew();
    }

    /** Shows these items alone, in place of what was asked for before. */
    public void show(Condition.Among counted) {
        narrow(List.of(counted));
    }

    /** Shows all items again. */
    public void lift() {
        narrow(List.of());
    }

    /** Something will be asked for soon. */
    void prepare() {
        finder.prepare();
    }

    /** Looks anew which items meet the conditions; what the plan once said is worked out aside. */
    void renew() {
        Map<Since, Long> asked = new HashMap<>();
        conditions.get().stream()
                .filter(Condition.Changed.class::isInstance)
                .map(one -> ((Condition.Changed) one).since())
                .forEach(time -> asked.put(time, times.last(time)));
        returning.giveUp();
        looking = !once.keySet().containsAll(asked.values());
        if (looking) {
            LongFunction<Plan> past = open.past();
            Plan now = open.plan();
            List<Condition> all = conditions.get();
            returning.ask(
                    () -> {
                        Map<Long, Plan> then =
                                asked.values().stream().distinct().collect(Collectors.toMap(n -> n, past::apply));
                        return new Found(now, then, matching(now, all, asked, then));
                    },
                    found -> {
                        once = found.once();
                        sift(asked, found.plan() == open.plan() ? found.matches() : matching(asked));
                    });
        } else {
            sift(asked, matching(asked));
        }
    }

    private void sift(Map<Since, Long> asked, Set<Long> found) {
        looking = false;
        since = asked;
        misfits.clear();
        matches = found;
        tell();
        shown.set(conditions.get().isEmpty() ? null : withAncestors(matches));
    }

    private Set<Long> matching(Map<Since, Long> asked) {
        return matching(open.plan(), conditions.get(), asked, once);
    }

    private Set<Long> matching(Plan plan, List<Condition> all, Map<Since, Long> asked, Map<Long, Plan> then) {
        if (all.isEmpty()) {
            return Set.of();
        }
        Sieve sieve = new Sieve(finder.index(plan), all, time -> then.get(asked.get(time)));
        return plan.items().stream().filter(sieve::passes).map(Item::id).collect(Collectors.toUnmodifiableSet());
    }

    private Sieve sieve() {
        return new Sieve(finder.index(), conditions.get(), then -> once.get(since.get(then)));
    }

    private Set<Long> withAncestors(Set<Long> items) {
        Set<Long> all = new HashSet<>(items);
        items.forEach(id -> open.outline().ancestors(id).forEach(above -> all.add(above.id())));
        return Set.copyOf(all);
    }

    /** What is new is shown, whatever it is; what meets the conditions no longer, or does now, is only told. */
    private void follow(Plan before, Plan now) {
        if (conditions.get().isEmpty() || looking) {
            return;
        }
        Sieve sieve = sieve();
        Set<Long> more = new HashSet<>();
        for (long id : Sieve.changed(before, now)) {
            Item item = now.item(id);
            misfits.remove(id);
            if (item != null && before.item(id) == null) {
                more.add(id);
            }
            if (item != null && sieve.passes(item) != matches.contains(id)) {
                misfits.add(id);
            }
        }
        if (!more.isEmpty()) {
            more.addAll(shown.get());
            shown.set(withAncestors(
                    more.stream().filter(id -> now.item(id) != null).collect(Collectors.toSet())));
        }
        tell();
    }

    private void tell() {
        count.set(
                conditions.get().isEmpty()
                        ? ""
                        : "%,d / %,d項目"
                                .formatted(matches.size(), open.plan().items().size()));
        outdated.set(misfits.isEmpty() ? "" : "記入により、条件に合うかどうかが変わった項目が%,d件あります。".formatted(misfits.size()));
    }

    /** From when on changes may be asked for. */
    List<Since> times() {
        return times.offered();
    }

    /** A meeting or, with 0, the last one that has been held. */
    Optional<Meeting> meeting(long id) {
        return times.meeting(id);
    }

    OpenPlan open() {
        return open;
    }

    Clock clock() {
        return clock;
    }

    FilterMemory memory() {
        return memory;
    }

    /** What items must meet, all of it; empty where all are shown. */
    ReadOnlyObjectProperty<List<Condition>> conditionsProperty() {
        return conditions.getReadOnlyProperty();
    }

    /** The items that are shown, those that meet the conditions and those above them; null for all. */
    public ReadOnlyObjectProperty<Set<Long>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many items meet the conditions, and of how many; empty where there are none. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** That edits have changed what meets the conditions, or empty. */
    ReadOnlyStringProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }
}
