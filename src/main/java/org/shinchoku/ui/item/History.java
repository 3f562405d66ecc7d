package org.shinchoku.ui.item;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.StepName;
import org.shinchoku.ui.kit.Told;

/** What was done to an item, the latest first; every entry of the journal is read once. */
final class History {

    /** How far back one looks; the journal itself goes back to the beginning. */
    private static final int LOOKED_AT = 400;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.JAPAN);

    private final OpenPlan open;
    private final Clock clock;
    private final Latest latest;
    private final Map<Long, Set<Long>> items = new HashMap<>();

    History(OpenPlan open, Clock clock) {
        this.open = open;
        this.clock = clock;
        this.latest = open.beside("この項目の履歴を調べています");
    }

    /** Looks aside, as an entry may be large, and shows what was found last. */
    void ask(long item, int most, Consumer<List<Happening>> show) {
        Plan plan = open.plan();
        List<Entry.Mark> marks = open.journal();
        latest.ask(() -> of(plan, marks, item, most), show);
    }

    private synchronized List<Happening> of(Plan plan, List<Entry.Mark> marks, long item, int most) {
        List<Happening> found = new ArrayList<>();
        int last = Math.max(0, marks.size() - LOOKED_AT);
        for (int i = marks.size() - 1; i >= last && found.size() < most; i--) {
            Entry.Mark mark = marks.get(i);
            if (items(plan, mark.number()).contains(item)) {
                List<Told> told = Told.of(plan, open.entry(mark.number()), item);
                String when = TIME.format(mark.at().atZone(clock.getZone())) + "　" + mark.who();
                found.add(new Happening(StepName.of(mark), when, told));
            }
        }
        return found;
    }

    private Set<Long> items(Plan plan, long number) {
        return items.computeIfAbsent(number, n -> Told.items(plan, open.entry(n)));
    }
}
