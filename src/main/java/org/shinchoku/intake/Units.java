package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.YearText;
import org.shinchoku.text.Fold;

/** The sections that the responsible cells name; 企画課(令和4年度～政策課) is two, one of which succeeds the other. */
final class Units {

    /** A section and, where the cell tells of one, the section that succeeds it, and since when. */
    private record Renaming(String old, String now, FiscalYear from) {}

    private static final Pattern NOW = Pattern.compile(
            "^(.+?)\\s*[(（]\\s*(.+?)\\s*(?:～|〜|~|から|より|以降|に)\\s*[、は]?\\s*(.+?)(?:に(?:改称|名称変更|変更|統合))?\\s*[)）]$");
    private static final Pattern BEFORE = Pattern.compile("^(.+?)\\s*[(（]\\s*旧\\s*[:：]?\\s*(.+?)\\s*[)）]$");

    private final Map<String, Department> units = new LinkedHashMap<>();
    private List<String> order = List.of();

    /** Takes the sections of a cell. */
    void add(String cell) {
        for (String section : Departments.sections(cell)) {
            Renaming renaming = renaming(section);
            if (renaming.now() == null) {
                unit(section);
            } else {
                rename(unit(renaming.old()), unit(renaming.now()), renaming.from());
            }
        }
    }

    /** The names of the sections in a cell, of a renamed one both. */
    static List<String> names(String cell) {
        return Departments.sections(cell).stream()
                .map(Units::renaming)
                .flatMap(r -> r.now() == null ? Stream.of(r.old()) : Stream.of(r.old(), r.now()))
                .toList();
    }

    private static Renaming renaming(String section) {
        Matcher now = NOW.matcher(section);
        FiscalYear from = now.find() ? YearText.parse(now.group(2)).orElse(null) : null;
        if (from != null) {
            return new Renaming(now.group(1), now.group(3), from);
        }
        Matcher before = BEFORE.matcher(section);
        return before.find() ? new Renaming(before.group(2), before.group(1), null) : new Renaming(section, null, null);
    }

    private Department unit(String name) {
        return units.computeIfAbsent(
                Fold.key(name), n -> new Department(Plan.newId(), 0, 0, name, null, null, List.of(), List.of()));
    }

    private void rename(Department old, Department now, FiscalYear from) {
        List<Long> successors = new ArrayList<>(old.successors());
        if (!successors.contains(now.id())) {
            successors.add(now.id());
        }
        FiscalYear to = from == null || !from.reaches(-1) ? old.to() : from.plus(-1);
        put(new Department(old.id(), 0, 0, old.name(), old.from(), to, successors, old.aliases()));
        put(new Department(
                now.id(),
                0,
                0,
                now.name(),
                from == null ? now.from() : from,
                now.to(),
                now.successors(),
                now.aliases()));
    }

    private void put(Department unit) {
        units.put(Fold.key(unit.name()), unit);
    }

    boolean has(String name) {
        return units.containsKey(Fold.key(name));
    }

    /** The name under which a section is known, whatever its width and spaces; a new one is taken in. */
    String name(String written) {
        return unit(written).name();
    }

    long id(String name) {
        return unit(name).id();
    }

    /** Orders the sections so that most of these sequences stand in it; those that do are returned. */
    Set<List<String>> arrange(List<List<String>> sequences) {
        Precedence precedence =
                new Precedence(units.values().stream().map(Department::name).toList());
        Set<List<String>> kept = precedence.keep(sequences);
        order = precedence.order();
        return kept;
    }

    List<Department> all() {
        List<Department> all = new ArrayList<>();
        Map<String, Integer> ranks = new HashMap<>();
        order.forEach(n -> ranks.putIfAbsent(n, ranks.size()));
        for (Department u : units.values()) {
            long rank = ranks.getOrDefault(u.name(), all.size()) * 1024L;
            all.add(new Department(u.id(), 0, rank, u.name(), u.from(), u.to(), u.successors(), u.aliases()));
        }
        return all;
    }
}
