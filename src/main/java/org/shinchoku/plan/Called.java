package org.shinchoku.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 年度の名称: what the sections that cells name are called in the years that are looked at, as 企画課（令和6年度～政策課）. */
public final class Called {

    private record Asked(String text, List<FiscalYear> years) {}

    private final Plan plan;
    private final boolean settled;
    private final Map<Asked, String> known = new HashMap<>();

    private Called(Plan plan) {
        this.plan = plan;
        this.settled = plan.departments().stream().noneMatch(d -> d.from() != null || d.to() != null);
    }

    public static Called of(Plan plan) {
        return new Called(plan);
    }

    /**
     * A text that names sections, each under the name of the years; what no unit is called, and what says itself since
     * when it is called what, stays as written.
     *
     * @param years ascending
     */
    public String in(List<FiscalYear> years, String text) {
        return settled || years.isEmpty() || text.isEmpty()
                ? text
                : known.computeIfAbsent(new Asked(text, List.copyOf(years)), this::called);
    }

    private String called(Asked asked) {
        StringBuilder called = new StringBuilder(asked.text());
        int from = 0;
        for (String section : Departments.sections(asked.text())) {
            int at = called.indexOf(section, from);
            String now = section(section, asked.years());
            called.replace(at, at + section.length(), now);
            from = at + now.length();
        }
        return called.toString();
    }

    private String section(String written, List<FiscalYear> years) {
        Section section = Section.of(written);
        Optional<Department> unit =
                section.from() == null ? Departments.named(plan, section.name(), null) : Optional.empty();
        return unit.map(known -> in(known, written, years)).orElse(written);
    }

    private String in(Department unit, String written, List<FiscalYear> years) {
        StringBuilder later = new StringBuilder();
        String first = "";
        String last = "";
        for (FiscalYear year : years) {
            String name = name(unit, year);
            if (first.isEmpty()) {
                first = name;
            } else if (!name.isEmpty() && !name.equals(last)) {
                later.append(later.isEmpty() ? "" : "、")
                        .append(year.in(Spelling.ERA))
                        .append('～')
                        .append(name);
            }
            last = name.isEmpty() ? last : name;
        }
        String begun = first.isEmpty() || first.equals(unit.name()) ? written : first;
        return later.isEmpty() ? begun : begun + "（" + later + "）";
    }

    /** Of several that did its work all; empty where nobody did. */
    private String name(Department unit, FiscalYear year) {
        return Departments.in(plan, unit, year).stream().map(Department::name).collect(Collectors.joining("・"));
    }
}
