package org.shinchoku.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Section;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/** 組織: items that no section answers for, and sections that are gone or that the municipality does not know. */
final class Offices implements Check {

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        FiscalYear last =
                Years.of(subject.plan()).stream().reduce((one, later) -> later).orElse(null);
        for (Item item : subject.items()) {
            if (!item.repost()) {
                subject.own(item, (field, year) -> {
                    if (field.kind() == Field.Kind.DEPARTMENT) {
                        look(subject, item, field, year, last, found);
                    }
                });
            }
        }
    }

    private static void look(
            Subject subject, Item item, Field field, FiscalYear year, FiscalYear last, Consumer<Finding> found) {
        FiscalYear when = year == null ? last : year;
        for (String written : Departments.sections(subject.text(item, field, year))) {
            for (String name : names(written, when)) {
                fault(subject.plan(), name, when)
                        .ifPresent(sentence -> found.accept(
                                new Finding(Severity.WARNING, "office_gone", item, field, year, sentence)));
            }
        }
    }

    private static List<String> names(String written, FiscalYear when) {
        Section section = Section.of(written);
        return when == null ? List.of(section.name()) : section.in(when);
    }

    private static Optional<String> fault(Plan plan, String name, FiscalYear when) {
        Optional<Department> unit = Departments.named(plan, name, when);
        if (unit.isEmpty()) {
            return plan.departments().isEmpty() ? Optional.empty() : Optional.of("「" + name + "」という課は、組織の一覧にありません。");
        }
        boolean gone = when != null && Departments.in(plan, unit.get(), when).isEmpty();
        return gone
                ? Optional.of("「" + name + "」は" + when.in(Spelling.ERA) + "にはなく、引き継いだ課も決まっていません。")
                : Optional.empty();
    }
}
