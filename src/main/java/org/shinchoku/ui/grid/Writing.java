package org.shinchoku.ui.grid;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Usual;
import org.shinchoku.text.Clean;
import org.shinchoku.text.Cleaned;

/** Texts on their way into cells: cleaned, fitted to the marks of their field, and kept out where they cannot stand. */
final class Writing {

    private final Plan plan;
    private final Usual usual;
    private final Map<Subject, String> texts = new LinkedHashMap<>();
    private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
    private boolean changed;

    Writing(Plan plan) {
        this.plan = plan;
        this.usual = new Usual(plan);
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
        Optional<String> fitting =
                subject instanceof Subject.Answer answer ? usual.fit(answer.field(), text) : Optional.of(text);
        if (!subject.writable()) {
            refused.merge(Refusal.NOWHERE, text.isBlank() ? 0 : 1, Integer::sum);
        } else if (fitting.isEmpty()) {
            refused.merge(Refusal.UNLISTED, 1, Integer::sum);
            if (!listed) {
                texts.put(subject, text);
            }
        } else {
            texts.put(subject, fitting.get());
        }
    }

    /** What reads differently afterwards. */
    private List<Subject> changing() {
        return texts.entrySet().stream()
                .filter(text -> !Texts.of(plan, text.getKey()).equals(text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
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

    /** What the clerk should know of what could not be written and of what has changed out of sight, or empty. */
    String told() {
        return kept() + Words.elsewhere(plan, changing());
    }

    private String kept() {
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
