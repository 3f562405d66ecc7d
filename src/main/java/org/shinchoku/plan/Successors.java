package org.shinchoku.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sections as they are in a later year: renamed, split, merged or gone. */
final class Successors {

    private final Plan plan;

    Successors(Plan plan) {
        this.plan = plan;
    }

    /** Whether any section of the years before is no more in a year. */
    boolean areAny(FiscalYear year) {
        return plan.departments().stream().anyMatch(d -> d.to() != null && d.to().compareTo(year) < 0);
    }

    /** The sections that answer in place of another; itself where nobody took its work over. */
    List<Long> of(long department, FiscalYear year) {
        Department unit = plan.department(department);
        List<Long> next = unit == null
                ? List.of()
                : Departments.in(plan, unit, year).stream().map(Department::id).toList();
        return next.isEmpty() ? List.of(department) : next;
    }

    /** A text that names sections, with those that are called otherwise in the new year under their new names. */
    String named(String text, FiscalYear before, FiscalYear year) {
        List<String> sections = Departments.sections(text);
        List<String> now = sections.stream()
                .flatMap(name -> renamed(name, before, year).orElse(List.of(name)).stream())
                .distinct()
                .toList();
        return now.equals(sections) ? text : String.join("、", now);
    }

    /** What a section that a cell names is called in a year, where that is something else. */
    private Optional<List<String>> renamed(String written, FiscalYear before, FiscalYear year) {
        Section section = Section.of(written);
        if (section.from() != null) {
            return Optional.empty(); // says itself what it is called when
        }
        return Departments.named(plan, section.name(), before)
                .map(unit -> Departments.in(plan, unit, year))
                .filter(units -> !units.isEmpty())
                .map(units -> units.stream().map(Department::name).toList())
                .filter(names -> !names.equals(List.of(unit(written, before))));
    }

    private String unit(String written, FiscalYear before) {
        return Departments.named(plan, written, before).map(Department::name).orElse(written);
    }

    /** That a section is called otherwise in a year, or is no more. */
    Optional<String> note(String written, FiscalYear year) {
        Optional<Department> unit = Departments.named(plan, Section.of(written).name(), year.plus(-1));
        if (unit.isEmpty() || unit.get().existsIn(year)) {
            return Optional.empty();
        }
        String now = Departments.in(plan, unit.get(), year).stream()
                .map(Department::name)
                .collect(Collectors.joining("・"));
        return Optional.of(written + (now.isEmpty() ? "は廃止" : "は" + now));
    }
}
