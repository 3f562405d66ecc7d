package org.shinchoku.ui.grid;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fit;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;
import org.shinchoku.text.Clean;
import org.shinchoku.text.Cleaned;
import org.shinchoku.text.Fold;

/** Texts on their way into cells: cleaned, fitted to the marks of their field, and kept out where they cannot stand. */
final class Writing {

    private final Plan plan;
    private final Map<Subject, String> texts = new LinkedHashMap<>();
    private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
    private final Map<Long, Set<String>> inUse = new HashMap<>();
    private boolean changed;

    Writing(Plan plan) {
        this.plan = plan;
    }

    /** What is typed into one cell; a mark that is not listed may be meant, and is written. */
    void type(Subject subject, String text) {
        put(subject, cleaned(text), false);
    }

    /** What comes from elsewhere: the first text for a cell counts, and only a mark that is listed or in use. */
    void bring(Subject subject, String text) {
        if (!texts.containsKey(subject)) {
            put(subject, cleaned(text), true);
        }
    }

    /** A text had no cell to go to. */
    void outside() {
        refused.merge(Refusal.OUTSIDE, 1, Integer::sum);
    }

    private String cleaned(String text) {
        Cleaned clean = Clean.of(text);
        changed |= clean.changes().stream().anyMatch(c -> c.replacement().equals(Clean.UNREADABLE));
        return clean.text();
    }

    private void put(Subject subject, String text, boolean listed) {
        Scale scale = scale(subject);
        Optional<String> mark = scale == null ? Optional.of(text) : Fit.of(scale, text);
        if (!subject.writable()) {
            refused.merge(Refusal.NOWHERE, text.isBlank() ? 0 : 1, Integer::sum);
        } else if (mark.isEmpty() && !text.isEmpty() && !usual(subject, text)) {
            refused.merge(Refusal.UNLISTED, 1, Integer::sum);
            if (!listed) {
                texts.put(subject, text);
            }
        } else {
            texts.put(subject, mark.orElse(text));
        }
    }

    private Scale scale(Subject subject) {
        Field field = subject instanceof Subject.Answer answer ? plan.field(answer.field()) : null;
        return field == null ? null : plan.scale(field.scale());
    }

    /** A dash, or what the office has written into this field elsewhere although it is no mark. */
    private boolean usual(Subject subject, String text) {
        long field = ((Subject.Answer) subject).field();
        Set<String> used = inUse.computeIfAbsent(
                field,
                f -> plan.values().stream()
                        .filter(v -> v.field() == f)
                        .map(Value::text)
                        .collect(Collectors.toSet()));
        return used.contains(text) || Fold.key(text).equals("ー");
    }

    int cells() {
        return texts.size();
    }

    Plan into(Plan before) {
        Plan after = before;
        for (Map.Entry<Subject, String> text : texts.entrySet()) {
            after = Texts.write(after, text.getKey(), text.getValue());
        }
        return after;
    }

    /** What the clerk should know of a text that was typed. */
    String typed() {
        return refused.containsKey(Refusal.UNLISTED) ? "選択肢にない内容を記入しました。" + unreadable() : unreadable();
    }

    /** What the clerk should know of what could not be written, or empty. */
    String kept() {
        List<String> reasons = refused.entrySet().stream()
                .filter(refusal -> refusal.getValue() > 0)
                .map(refusal -> refusal.getKey().of(refusal.getValue()))
                .toList();
        return reasons.isEmpty()
                ? unreadable()
                : reasons.stream().collect(Collectors.joining("、", "", "あり、書き込んでいません。")) + unreadable();
    }

    private String unreadable() {
        return changed ? "読めない文字を「" + Clean.UNREADABLE + "」に置き換えました。" : "";
    }
}
