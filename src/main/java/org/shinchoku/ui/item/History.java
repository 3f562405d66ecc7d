package org.shinchoku.ui.item;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.edit.Entry;
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
    private final Map<Long, Set<Long>> items = new HashMap<>();

    History(OpenPlan open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    List<Happening> of(long item, int most) {
        List<Entry.Mark> marks = open.journal();
        List<Happening> found = new ArrayList<>();
        int last = Math.max(0, marks.size() - LOOKED_AT);
        for (int i = marks.size() - 1; i >= last && found.size() < most; i--) {
            Entry.Mark mark = marks.get(i);
            if (items(mark.number()).contains(item)) {
                List<Told> told = Told.of(open.plan(), open.entry(mark.number())).stream()
                        .filter(change -> change.item() == item)
                        .toList();
                String when = TIME.format(mark.at().atZone(clock.getZone())) + "　" + mark.who();
                found.add(new Happening(StepName.of(mark), when, told));
            }
        }
        return found;
    }

    private Set<Long> items(long number) {
        return items.computeIfAbsent(
                number,
                n -> Told.of(open.plan(), open.entry(n)).stream()
                        .map(Told::item)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
