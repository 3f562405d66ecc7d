package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Value;

/**
 * The answers of one cell as one text, and back.
 *
 * <p>Where several sections answer, each answer begins its line with （課名）. A text written over them is parted again at
 * those names, so that a clerk edits all of them in one place and each is kept apart.
 */
final class Answers {

    private static final Pattern NAMED = Pattern.compile("^（([^（）\n]+(?:（[^）\n]*）)?[^（）\n]*)）", Pattern.MULTILINE);

    private Answers() {}

    static String text(Plan plan, Subject.Answer cell) {
        List<Value> shown = Reposts.shown(plan, cell.item(), cell.field(), cell.year());
        return switch (shown.size()) {
            case 0 -> "";
            case 1 -> named(plan, shown.get(0));
            default -> shown.stream().map(value -> named(plan, value)).collect(Collectors.joining("\n"));
        };
    }

    private static String named(Plan plan, Value value) {
        Department section = plan.department(value.department());
        return section == null ? value.text() : "（" + section.name() + "）" + value.text();
    }

    /** The plan with this text in the cell; written on a 再掲 it goes to where the text is read from. */
    static Plan write(Plan plan, Subject.Answer cell, String text) {
        List<Value> before = Reposts.shown(plan, cell.item(), cell.field(), cell.year());
        Item here = plan.item(cell.item());
        long item = before.isEmpty()
                ? Reposts.source(plan, here).id()
                : before.get(0).item();
        Plan after = plan;
        Map<Long, String> parts = parts(plan, before, text);
        for (Value value : before) {
            if (!parts.containsKey(value.department())) {
                after = after.without(value.key());
            } else if (value.text().equals(parts.get(value.department()))) {
                // What was not touched keeps its origin.
                parts.remove(value.department());
            }
        }
        for (Map.Entry<Long, String> part : parts.entrySet()) {
            after = after.with(new Value(item, cell.field(), cell.year(), part.getKey(), part.getValue(), ""));
        }
        return after;
    }

    /** The text of each section's answer; 0 for what no section is named for. */
    private static Map<Long, String> parts(Plan plan, List<Value> before, String text) {
        Map<Long, String> parts = new LinkedHashMap<>();
        boolean bySection = before.stream().anyMatch(value -> value.department() != 0);
        Map<String, Long> sections = bySection ? sections(plan, before) : Map.of();
        Matcher name = NAMED.matcher(text);
        long section = 0;
        int from = 0;
        while (name.find()) {
            Long next = sections.get(name.group(1));
            if (next != null) {
                add(parts, section, text.substring(from, name.start()));
                section = next;
                from = name.end();
            }
        }
        add(parts, section, text.substring(from));
        return parts;
    }

    private static void add(Map<Long, String> parts, long section, String text) {
        String own = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (!own.isBlank()) {
            parts.merge(section, own, (one, other) -> one + "\n" + other);
        }
    }

    private static Map<String, Long> sections(Plan plan, List<Value> before) {
        Map<String, Long> sections = new HashMap<>();
        plan.departments().forEach(d -> sections.put(d.name(), d.id()));
        // Two sections of one name: the one that answered here is meant.
        before.stream()
                .map(value -> plan.department(value.department()))
                .filter(department -> department != null)
                .forEach(department -> sections.put(department.name(), department.id()));
        return sections;
    }
}
