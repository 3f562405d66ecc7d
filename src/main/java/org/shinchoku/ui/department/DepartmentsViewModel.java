package org.shinchoku.ui.department;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reorganisation;
import org.shinchoku.plan.Use;
import org.shinchoku.plan.Uses;
import org.shinchoku.plan.Years;
import org.shinchoku.ui.kit.OpenPlan;

/** The units of a plan as of a year, and what is done to them; each act is one entry. */
public final class DepartmentsViewModel {

    private static final int YEARS_AROUND = 3;

    private final OpenPlan open;
    private final FiscalYear today;
    private final ObjectProperty<FiscalYear> year = new SimpleObjectProperty<>(this, "year");
    private Plan counted;
    private Uses uses;

    public DepartmentsViewModel(OpenPlan open, Clock clock) {
        this.open = open;
        this.today = FiscalYear.of(LocalDate.now(clock));
    }

    /** The year as of which the units are shown, or null for all that ever were. */
    ObjectProperty<FiscalYear> yearProperty() {
        return year;
    }

    ReadOnlyObjectProperty<Plan> planProperty() {
        return open.planProperty();
    }

    /** The plan's years and some around today, ascending. */
    List<FiscalYear> years() {
        TreeSet<FiscalYear> years = new TreeSet<>(Years.of(open.plan()));
        for (int i = -YEARS_AROUND; i <= YEARS_AROUND; i++) {
            years.add(today.plus(i));
        }
        return List.copyOf(years);
    }

    /** The year in which a reorganisation is likely to begin. */
    FiscalYear nextYear() {
        return today.next();
    }

    /** What stands below a unit, or with 0 at the top, as of the year shown. */
    List<Department> under(long parent) {
        return open.plan().departments().stream()
                .filter(d -> year.get() == null || d.existsIn(year.get()))
                .filter(d -> parentOf(d) == parent)
                .sorted(Comparator.comparingLong(Department::order).thenComparingLong(Department::id))
                .toList();
    }

    /** The unit above, in the year shown: one that took over, or was taken over by, the one that is noted. */
    private long parentOf(Department unit) {
        Department above = open.plan().department(unit.parent());
        if (above == null || above.id() == unit.id()) {
            return 0;
        }
        return year.get() == null
                ? above.id()
                : Departments.in(open.plan(), above, year.get()).stream()
                        .findFirst()
                        .map(Department::id)
                        .orElse(0L);
    }

    String successors(Department unit) {
        return unit.successors().stream()
                .map(id -> open.plan().department(id))
                .filter(d -> d != null)
                .map(Department::name)
                .collect(Collectors.joining("、"));
    }

    /** What hangs on a unit, in words; empty where nothing does. */
    String use(Department unit) {
        if (counted != open.plan()) {
            counted = open.plan();
            uses = Uses.in(counted);
        }
        Use use = uses.of(unit);
        return Stream.of(
                        use.items() == 0 ? "" : "担当" + use.items() + "項目",
                        use.answers() == 0 ? "" : "回答" + use.answers() + "件",
                        use.others() == 0 ? "" : (use.items() + use.answers() == 0 ? "" : "ほか") + use.others() + "件")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("　"));
    }

    /** Renames, splits or merges, as many units and names as there are. */
    void succeed(List<Department> units, List<String> names, FiscalYear from) {
        String what = units.size() > 1 ? "部・課の統合" : names.size() > 1 ? "部・課の分割" : "部・課の名称の変更";
        List<Long> ids = units.stream().map(Department::id).toList();
        open.edit(what, plan -> Reorganisation.succeed(plan, ids, names, from));
    }

    /** Corrects a unit's name and its other spellings, for all years. */
    void correct(Department unit, String name, List<String> aliases) {
        open.edit("部・課の訂正", plan -> plan.with(unit.called(name).withAliases(aliases)));
    }

    void found(long parent, String name, FiscalYear from) {
        long id = Plan.newId();
        open.edit("部・課の追加", plan -> Reorganisation.found(plan, id, parent, name, from));
    }

    /** A unit that is no more after a year. */
    void close(Department unit, FiscalYear last) {
        open.edit("部・課の廃止", plan -> plan.with(unit.until(last)));
    }

    /** Takes away a unit on which nothing hangs; tells whether it did. */
    boolean remove(Department unit) {
        return use(unit).isEmpty() && open.edit("部・課の削除", plan -> Reorganisation.remove(plan, unit.id()));
    }
}
