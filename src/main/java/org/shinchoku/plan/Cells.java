package org.shinchoku.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.shinchoku.text.Fold;

/**
 * 欄の記入: what is read in a cell, and writing it.
 *
 * <p>What is read can be written back: {@code write(plan, …, text(plan, …))} is the plan itself.
 */
public final class Cells {

    private Cells() {}

    /**
     * The text in a cell, that of several sections headed by their names; empty where there is none.
     *
     * @param year the fiscal year, or null in a field that is not yearly
     */
    public static String text(Plan plan, long item, long field, FiscalYear year) {
        return text(plan, Reposts.shown(plan, item, field, year));
    }

    /** As {@link #text(Plan, long, long, FiscalYear)}, of an item that was looked up already. */
    public static String text(Plan plan, Item item, long field, FiscalYear year) {
        return text(plan, Reposts.shown(plan, item, field, year));
    }

    /** The text of the answers that stand in one cell, in their order. */
    static String text(Plan plan, List<Value> shown) {
        return text(plan, shown, UnaryOperator.identity());
    }

    /** The same with sections called as somebody else calls them, by the names that they have in the plan. */
    public static String text(Plan plan, List<Value> shown, UnaryOperator<String> called) {
        return shown.isEmpty()
                ? ""
                : shown.size() == 1 ? shown.get(0).text() : Answers.join(answers(plan, shown), called);
    }

    /**
     * The plan with this text in a cell, or without one where the text is blank.
     *
     * <p>A text written on a repost is written to its original, and a copy that had drifted there is given up: from then on
     * both show the same. Where several sections have answered, each answer goes back to its own.
     */
    public static Plan write(Plan plan, long item, long field, FiscalYear year, String text) {
        String written = text.replace("\r\n", "\n").replace('\r', '\n');
        if (written.equals(text(plan, item, field, year))) {
            return plan;
        }
        Item here = plan.item(item);
        long source = here == null ? item : Reposts.source(plan, here).id();
        Map<Long, String> wanted = wanted(plan, Reposts.shown(plan, item, field, year), written);
        Plan changed = plan;
        if (source != item) {
            changed = changed.without(plan.answers(item, field, year));
        }
        changed = changed.without(plan.answers(source, field, year).stream()
                .filter(v -> !v.text().equals(wanted.get(v.department())))
                .toList());
        for (Map.Entry<Long, String> answer : wanted.entrySet()) {
            Value value = new Value(source, field, year, answer.getKey(), answer.getValue(), "");
            changed = changed.row(value.key()) == null ? changed.with(value) : changed;
        }
        return changed;
    }

    /**
     * The plan with this text as the answer of one section in a cell, beside those of the others; without one where the
     * text is blank.
     *
     * @param department the section, or 0 for the answer that is everybody's
     */
    public static Plan write(Plan plan, long item, long field, FiscalYear year, long department, String text) {
        List<Value> shown = Reposts.shown(plan, item, field, year);
        String before = shown.stream()
                .filter(v -> v.department() == department)
                .map(Value::text)
                .findFirst()
                .orElse("");
        String written = text.replace("\r\n", "\n").replace('\r', '\n');
        if (written.equals(before)) {
            return plan;
        }
        Item here = plan.item(item);
        long source = here == null ? item : Reposts.source(plan, here).id();
        Plan changed = plan;
        if (source != item) {
            changed = changed.without(plan.answers(item, field, year)).without(plan.answers(source, field, year));
            for (Value v : shown) {
                changed = changed.with(new Value(source, field, year, v.department(), v.text(), v.origin()));
            }
        }
        return written.isBlank()
                ? changed.without(Value.key(source, field, year, department))
                : changed.with(new Value(source, field, year, department, written, ""));
    }

    /** What shall stand in the cell, by the section that says so. */
    private static Map<Long, String> wanted(Plan plan, List<Value> before, String text) {
        Map<Long, String> wanted = new LinkedHashMap<>();
        if (before.size() < 2) {
            wanted.put(before.isEmpty() ? 0L : before.get(0).department(), text);
        } else {
            List<Answer> known = answers(plan, before);
            for (Answer answer :
                    Answers.split(text, known.stream().map(Answer::section).toList())) {
                long department = before.stream()
                        .filter(v -> Fold.key(name(plan, v)).equals(Fold.key(answer.section())))
                        .findFirst()
                        .map(Value::department)
                        .orElse(0L);
                wanted.merge(department, answer.text(), (one, more) -> one + "\n" + more);
            }
        }
        wanted.values().removeIf(String::isBlank);
        return wanted;
    }

    private static List<Answer> answers(Plan plan, List<Value> values) {
        return values.stream().map(v -> new Answer(name(plan, v), v.text())).toList();
    }

    private static String name(Plan plan, Value value) {
        Department department = plan.department(value.department());
        return department == null ? "" : department.name();
    }
}
