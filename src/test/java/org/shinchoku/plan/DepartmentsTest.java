package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentsTest {

    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final FiscalYear R3 = new FiscalYear(2021);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);

    private static final Department PARKS = unit(1, "公園課", null, R2, 2);
    private static final Department GREEN = unit(2, "緑地課", R3, R4, 3, 4);
    private static final Department PLANTS = unit(3, "緑化推進課", R5, null);
    private static final Department WATERS = unit(4, "水辺課", R5, null);
    private static final Plan PLAN = Plan.of(new Head(1, "緑の計画", "", null, null))
            .with(List.of(PARKS, GREEN, PLANTS, WATERS))
            .with(new Department(5, 0, 5, "環境課", null, null, List.of(), List.of("環境政策課", "かんきょう課")));

    @Test
    void sectionsAreDividedByCommasAndLinesOutsideBrackets() {
        assertThat(Departments.sections("公園課(令和4年度～緑地課、水辺課)、環境課\n学校，教育課"))
                .containsExactly("公園課(令和4年度～緑地課、水辺課)", "環境課", "学校", "教育課");
        assertThat(Departments.sections("公園課\n　（令和4年度～緑地課）\n環境課")).hasSize(2);
        assertThat(Departments.sections("公園課、\n環境課、")).containsExactly("公園課", "環境課");
        assertThat(Departments.sections("閉じない(括弧、の課")).containsExactly("閉じない(括弧、の課");
        assertThat(Departments.sections(" \n、")).isEmpty();
    }

    @Test
    void aUnitIsFollowedThroughItsNamesInBothDirections() {
        assertThat(Departments.in(PLAN, PARKS, R2)).containsExactly(PARKS);
        assertThat(Departments.in(PLAN, PARKS, R4)).containsExactly(GREEN);
        assertThat(Departments.in(PLAN, PARKS, R5)).containsExactly(PLANTS, WATERS);
        assertThat(Departments.in(PLAN, WATERS, R3)).containsExactly(GREEN);
        assertThat(Departments.in(PLAN, WATERS, R2)).containsExactly(PARKS);
    }

    @Test
    void aUnitThatEndedWithoutSuccessorIsNobody() {
        Department closed = unit(6, "準備室", null, R2);

        assertThat(Departments.in(PLAN.with(closed), closed, R5)).isEmpty();
    }

    @Test
    void successorsInARingAreNoTrap() {
        Plan ring = PLAN.with(List.of(unit(7, "甲課", null, R2, 8), unit(8, "乙課", null, R2, 7)));

        assertThat(Departments.in(ring, ring.department(7), R5)).isEmpty();
    }

    @Test
    void aNameIsRecognisedWhateverItsWidthAndSpacesAndByItsAliases() {
        assertThat(Departments.named(PLAN, "公 園 課", null)).contains(PARKS);
        assertThat(Departments.named(PLAN, "環境政策課", null).orElseThrow().id()).isEqualTo(5);
        assertThat(Departments.named(PLAN, "消防課", null)).isEmpty();
    }

    @Test
    void ofTwoUnitsOfOneNameTheOneOfTheYearIsMeant() {
        Department again = unit(9, "公園課", R5, null);
        Plan plan = PLAN.with(again);

        assertThat(Departments.named(plan, "公園課", R2)).contains(PARKS);
        assertThat(Departments.named(plan, "公園課", R5)).contains(again);
    }

    @Test
    void aCellTellsOfARenaming() {
        Section renamed = Section.of("公園課(令和4年度～緑地課、水辺課)");

        assertThat(renamed).isEqualTo(new Section("公園課", R4, List.of("緑地課", "水辺課")));
        assertThat(renamed.in(R3)).containsExactly("公園課");
        assertThat(renamed.in(R4)).containsExactly("緑地課", "水辺課");
        assertThat(Section.of("公園課（R4から緑地課）").later()).containsExactly("緑地課");
        assertThat(Section.of("公園課【令和４年度以降は緑地課】").later()).containsExactly("緑地課");
    }

    @Test
    void otherBracketsBelongToTheName() {
        assertThat(Section.of("生涯学習課（中央図書館）")).isEqualTo(new Section("生涯学習課（中央図書館）", null, List.of()));
        assertThat(Section.of("公園課(令和4年度)").later()).isEmpty();
        assertThat(Section.of("公園課").in(R4)).containsExactly("公園課");
    }

    private static Department unit(long id, String name, FiscalYear from, FiscalYear to, long... successors) {
        List<Long> next = java.util.Arrays.stream(successors).boxed().toList();
        return new Department(id, 0, id, name, from, to, next, List.of());
    }
}
