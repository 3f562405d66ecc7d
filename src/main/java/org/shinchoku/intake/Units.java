package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.YearText;

/** The sections that the responsible cells name; 企画課(令和4年度～政策課) is two, one of which succeeds the other. */
final class Units {

    private static final Pattern RENAMED =
            Pattern.compile("^(.+?)\\s*[(（]\\s*(.+?)\\s*(?:～|〜|~|から|より)\\s*(.+?)\\s*[)）]$");

    private final Map<String, Department> units = new LinkedHashMap<>();

    /** Takes the sections of a cell. */
    void add(String cell) {
        for (String section : Departments.sections(cell)) {
            Matcher renamed = RENAMED.matcher(section);
            FiscalYear from = renamed.find() ? YearText.parse(renamed.group(2)).orElse(null) : null;
            if (from == null) {
                unit(section);
            } else {
                rename(unit(renamed.group(1)), unit(renamed.group(3)), from);
            }
        }
    }

    private Department unit(String name) {
        return units.computeIfAbsent(
                name,
                n -> new Department(Plan.newId(), 0, (long) units.size() * 1024, n, null, null, List.of(), List.of()));
    }

    private void rename(Department old, Department now, FiscalYear from) {
        List<Long> successors = new ArrayList<>(old.successors());
        if (!successors.contains(now.id())) {
            successors.add(now.id());
        }
        put(new Department(old.id(), 0, old.order(), old.name(), old.from(), from.plus(-1), successors, old.aliases()));
        put(new Department(now.id(), 0, now.order(), now.name(), from, now.to(), now.successors(), now.aliases()));
    }

    private void put(Department unit) {
        units.put(unit.name(), unit);
    }

    List<Department> all() {
        return List.copyOf(units.values());
    }
}
