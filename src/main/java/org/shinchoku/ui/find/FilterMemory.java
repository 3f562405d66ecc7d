package org.shinchoku.ui.find;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shinchoku.plan.Condition;
import org.shinchoku.ui.kit.Settings;

/** What the program remembers of one plan's filters on this PC: conditions under names that the clerk gave. */
final class FilterMemory {

    private final Settings settings;
    private final String name;

    FilterMemory(Settings settings, long plan) {
        this.settings = settings;
        this.name = "filters." + plan;
    }

    /** All that were kept, in the order of their names. */
    Map<String, List<Condition>> all() {
        Map<String, List<Condition>> all = new LinkedHashMap<>();
        settings.get(name)
                .ifPresent(text -> text.lines()
                        .map(ConditionText::read)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(ConditionText::name))
                        .forEach(kept -> all.put(kept.name(), kept.conditions())));
        return all;
    }

    /** Keeps conditions under a name, in place of those that it named before. */
    void keep(String as, List<Condition> conditions) {
        Map<String, List<Condition>> all = all();
        all.put(as, conditions);
        write(all);
    }

    void forget(String as) {
        Map<String, List<Condition>> all = all();
        all.remove(as);
        write(all);
    }

    private void write(Map<String, List<Condition>> all) {
        settings.set(
                name,
                all.entrySet().stream()
                        .map(kept -> new ConditionText(kept.getKey(), kept.getValue()).line())
                        .collect(Collectors.joining("\n")));
    }
}
