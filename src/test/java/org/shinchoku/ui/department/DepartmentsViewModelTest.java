package org.shinchoku.ui.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.TermName;

class DepartmentsViewModelTest {

    private final OpenPlan open = Plans.open();
    private final DepartmentsViewModel model = new DepartmentsViewModel(open, Plans.CLOCK);

    @BeforeEach
    void found() {
        model.found(0, "総務部", null);
        model.found(unit("総務部").id(), "港湾課", null);
    }

    @Test
    void unitsStandUnderEachOtherAsOfAYear() {
        FiscalYear from = model.nextYear();
        model.succeed(List.of(unit("総務部")), List.of("政策部"), from);

        model.yearProperty().set(from);
        assertThat(names(0)).containsExactly("政策部");
        assertThat(names(unit("政策部").id())).containsExactly("港湾課");
        model.yearProperty().set(from.plus(-1));
        assertThat(names(0)).containsExactly("総務部");
        assertThat(names(unit("総務部").id())).containsExactly("港湾課");
        assertThat(TermName.of(unit("総務部"))).isEqualTo("令和6年度まで");
        assertThat(model.successors(unit("総務部"))).isEqualTo("政策部");
    }

    @Test
    void eachActIsOneEntry() {
        model.succeed(List.of(unit("港湾課")), List.of("港課", "海岸課"), model.nextYear());
        model.correct(unit("海岸課"), "海浜課", List.of("海岸係"));
        model.close(unit("海浜課"), model.nextYear());

        assertThat(open.journal())
                .extracting(Entry.Mark::what)
                .containsExactly("部・課の追加", "部・課の追加", "部・課の分割", "部・課の訂正", "部・課の廃止");
        assertThat(unit("海浜課").aliases()).containsExactly("海岸係");
    }

    @Test
    void aUnitThatHasAnsweredIsNotTakenAway() {
        open.edit("記入", plan -> plan.with(new Value(11, 3, null, unit("港湾課").id(), "見回った", "")));
        assertThat(model.remove(unit("港湾課"))).isFalse();
        assertThat(model.use(unit("港湾課"))).contains("回答1件");

        open.undo();
        assertThat(model.remove(unit("港湾課"))).isTrue();
    }

    private Department unit(String name) {
        return open.plan().departments().stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(long parent) {
        return model.under(parent).stream().map(Department::name).toList();
    }
}
