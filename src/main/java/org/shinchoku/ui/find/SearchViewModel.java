package org.shinchoku.ui.find;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shinchoku.plan.Spot;
import org.shinchoku.text.Sought;

/** 検索: goes from cell to cell in which a text is read, however it is written: ｶﾅ is かな, Ａ is a. */
public final class SearchViewModel {

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper(this, "found", "");
    private Finder finder;
    private Ground ground;
    private FilterViewModel filter;
    /** Where the clerk was when the search began: the first cell found lies behind it. */
    private Spot origin;

    private String last = "";
    /** Whether the words are those of the last search, from which it goes on. */
    private boolean resuming;

    private final InvalidationListener changed = o -> recount();

    public SearchViewModel() {
        query.addListener((o, before, now) -> typed(now));
    }

    /** Looks through another plan; with null through none. */
    public void search(Finder plan, Ground shown, FilterViewModel narrowed) {
        if (finder != null) {
            finder.open().planProperty().removeListener(changed);
            filter.shownProperty().removeListener(changed);
        }
        finder = plan;
        ground = shown;
        filter = narrowed;
        origin = null;
        found.set("");
        if (finder != null) {
            finder.open().planProperty().addListener(changed);
            filter.shownProperty().addListener(changed);
            recount();
        }
    }

    /** The plan, or what is shown of it, has become another; the clerk stays where they are. */
    private void recount() {
        if (!Sought.of(query.get()).isEmpty()) {
            tell(hits(), "");
        }
    }

    /** A search begins where the clerk is now. */
    public void begin() {
        origin = ground == null ? null : ground.at();
        if (finder != null) {
            finder.prepare();
        }
    }

    /** While the words are typed nothing is unfolded: the next cell that is seen anyway is shown. */
    private void typed(String words) {
        if (!words.isEmpty()) {
            last = words;
        }
        if (resuming || finder == null || Sought.of(words).isEmpty()) {
            found.set("");
            return;
        }
        List<Spot> hits = hits();
        Predicate<Spot> seen = ground.seen();
        int from = origin == null ? 0 : finder.before(hits, origin);
        for (int i = 0; i < hits.size(); i++) {
            Spot spot = hits.get((from + i) % hits.size());
            if (seen.test(spot)) {
                ground.go(spot);
                break;
            }
        }
        tell(hits, "");
    }

    /** The cells that are read by the words, without those that are filtered out. */
    private List<Spot> hits() {
        List<Spot> all = finder.read(Sought.of(query.get()));
        Set<Long> shown = filter.shownProperty().get();
        return shown == null
                ? all
                : all.stream().filter(spot -> shown.contains(spot.item())).toList();
    }

    /** Goes to the next cell (1) or the one before (-1), from the end round to the beginning. */
    public void step(int direction) {
        if (finder == null || Sought.of(query.get()).isEmpty()) {
            found.set("");
            return;
        }
        List<Spot> hits = hits();
        if (!hits.isEmpty()) {
            Spot at = ground.at();
            int before = at == null ? 0 : finder.before(hits, at);
            boolean on = before < hits.size() && hits.get(before).equals(at);
            int next = Math.floorMod(direction < 0 ? before - 1 : on ? before + 1 : before, hits.size());
            boolean seen = ground.seen().test(hits.get(next));
            ground.go(hits.get(next));
            origin = hits.get(next);
            tell(hits, seen ? "" : "　隠れていた欄を表示しました");
        } else {
            tell(hits, "");
        }
    }

    /** Goes on with the words that were looked for last; tells whether there were any. */
    public boolean again(int direction) {
        if (query.get().isEmpty()) {
            resuming = true;
            query.set(last);
            resuming = false;
        }
        step(direction);
        return !query.get().isEmpty();
    }

    private void tell(List<Spot> hits, String note) {
        Spot at = ground.at();
        int place = at == null || hits.isEmpty() ? 0 : finder.before(hits, at);
        boolean on = place < hits.size() && Objects.equals(hits.get(place), at);
        Predicate<Spot> seen = ground.seen();
        long hidden = hits.stream().filter(seen.negate()).count();
        String count = "%,d件".formatted(hits.size());
        String all = hidden == 0 ? count : count + "（うち非表示%,d件）".formatted(hidden);
        found.set(hits.isEmpty() ? "見つかりません" + outside() : (on ? "%,d / ".formatted(place + 1) : "") + all + note);
    }

    private String outside() {
        boolean elsewhere = filter.shownProperty().get() != null
                && !finder.read(Sought.of(query.get())).isEmpty();
        return elsewhere ? "（絞り込みで隠れた項目にはあります）" : "";
    }

    /** What is looked for or, where nothing is, what was looked for last. */
    public String words() {
        return query.get().isEmpty() ? last : query.get();
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Which of how many cells is shown. */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }
}
