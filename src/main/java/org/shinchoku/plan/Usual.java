package org.shinchoku.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.text.Fold;

/** What a field takes: any text or, where it has a scale, its marks and what the office has written there besides. */
public final class Usual {

    private final Plan plan;
    private final Map<Long, Set<String>> inUse = new HashMap<>();

    public Usual(Plan plan) {
        this.plan = plan;
    }

    /** The text as the field takes it; nothing where it is neither a mark, nor a dash, nor in use there. */
    public Optional<String> fit(long field, String text) {
        Field there = plan.field(field);
        Scale scale = there == null ? null : plan.scale(there.scale());
        return scale == null || text.isEmpty()
                ? Optional.of(text)
                : Fit.of(scale, text).or(() -> Optional.of(text).filter(t -> isUsed(field, t)));
    }

    private boolean isUsed(long field, String text) {
        Set<String> used = inUse.computeIfAbsent(
                field,
                f -> plan.values().stream()
                        .filter(v -> v.field() == f)
                        .map(Value::text)
                        .collect(Collectors.toSet()));
        return used.contains(text) || Fold.key(text).equals("ー");
    }
}
