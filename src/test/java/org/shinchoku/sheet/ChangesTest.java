package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormLevel.Stand;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Value;

/** Marks of what changed since the last handout, as data: a plan then and now in, marked cells out. */
class ChangesTest {

    private static final FiscalYear R5 = new FiscalYear(2023);

    private final List<Row> rows = new ArrayList<>(List.of(
            new Head(1, "みどり計画", "", R5, R5),
            new Level(10, 0, "施策"),
            new Level(11, 1, "事業"),
            Field.yearly(20, 11, 1, "実績", Field.Kind.TEXT, List.of(R5)),
            Field.yearly(21, 11, 2, "件数", Field.Kind.NUMBER, List.of(R5)),
            new Item(30, 0, 10, 1, "", "守る", false, 0),
            new Item(32, 30, 11, 1, "①", "剪定", false, 0),
            new Item(33, 30, 11, 2, "②", "植樹", false, 0),
            text(32, 20, "百本を切った。"),
            text(33, 20, "五十本を植えた。"),
            text(33, 21, "12")));

    private final Plan before = Plan.of(rows);

    private static Value text(long item, long field, String text) {
        return new Value(item, field, R5, 0, text, "");
    }

    private static Form form(Marking marking) {
        Form form = Form.of(0, "", Base.MATRIX);
        return form.with(form.manner().with(marking));
    }

    private List<String> marked(Form form, Row... changes) {
        Plan now = before.with(List.of(changes));
        return Forms.lay(now, form, before).sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.marks().isEmpty())
                .map(ChangesTest::drawn)
                .toList();
    }

    /** What is new in [ ], what is gone in { }. */
    private static String drawn(Cell cell) {
        StringBuilder drawn = new StringBuilder(cell.text());
        for (int m = cell.marks().size() - 1; m >= 0; m--) {
            Mark mark = cell.marks().get(m);
            drawn.insert(mark.end(), mark.gone() ? '}' : ']').insert(mark.start(), mark.gone() ? '{' : '[');
        }
        return drawn.toString();
    }

    @Test
    void nothingIsMarkedWhereNothingChangedOrNobodyAsks() {
        assertThat(marked(form(Marking.NEW))).isEmpty();
        assertThat(marked(form(Marking.NONE), text(32, 20, "何も切らない。"))).isEmpty();
        assertThat(Forms.lay(before, form(Marking.NEW), null).sheets()).hasSize(1);
    }

    @Test
    void wordsThatAreNewAreMarkedAndThoseThatAreGoneStayByChoice() {
        Value other = text(32, 20, "百二十本を切った。");
        assertThat(marked(form(Marking.NEW), other)).containsExactly("[百二十本]を切った。");
        assertThat(marked(form(Marking.OLD_AND_NEW), other)).containsExactly("{百本}[百二十本]を切った。");
    }

    @Test
    void aTextThatHasNothingInCommonStandsBelowTheOldOne() {
        assertThat(marked(form(Marking.OLD_AND_NEW), text(33, 20, "中止"))).containsExactly("{五十本を植えた。}\n[中止]");
    }

    /** Neither where its cell reaches over all rows below nor where it stands in each of them, and never where nothing changed. */
    @Test
    void anUpperItemIsMarkedOnce() {
        Item renamed = new Item(30, 0, 10, 1, "", "緑を守る", false, 0);
        for (Stand stand : Stand.values()) {
            Form each = form(Marking.NEW).with(FormLevel.usual(10).with(stand));
            assertThat(marked(each, renamed)).as(stand.name()).containsExactly("[緑を]守る");
        }
    }

    @Test
    void theOldWordsOfAnUpperItemStandAlsoWhereItsFirstRowIsNew() {
        Item renamed = new Item(30, 0, 10, 1, "", "緑を守る", false, 0);
        Item first = new Item(31, 30, 11, 0, "⓪", "調査", false, 0);
        Item other = new Item(30, 0, 10, 1, "", "緑を育てる", false, 0);
        for (Stand stand : Stand.values()) {
            Form each = form(Marking.OLD_AND_NEW).with(FormLevel.usual(10).with(stand));
            assertThat(marked(each, renamed, first))
                    .as(stand.name())
                    .containsExactlyInAnyOrder("[緑を]守る", "[⓪]", "[調査]");
            assertThat(marked(each, other, first))
                    .as(stand.name())
                    .hasSize(3)
                    .anyMatch(text -> text.contains("{守る}") && text.contains("[緑を育てる]"));
        }
    }

    @Test
    void aNumberStaysANumberWhereOnlyTheNewOneIsShown() {
        Plan now = before.with(text(33, 21, "15"));
        Cell cell = Forms.lay(now, form(Marking.NEW), before).sheets().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(c -> !c.marks().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(cell.number()).isEqualTo(15);
        assertThat(marked(form(Marking.OLD_AND_NEW), text(33, 21, "15"))).containsExactly("{12}\n[15]");
    }

    @Test
    void aNewItemIsNewAndWhatItHangsOnIsNot() {
        assertThat(marked(form(Marking.NEW), new Item(31, 30, 11, 0, "⓪", "調査", false, 0)))
                .containsExactly("[⓪]", "[調査]");
    }

    @Test
    void aParentIsNotNewWhereItsFirstItemWent() {
        Plan now =
                before.without(before.item(32).key()).without(text(32, 20, "x").key());
        assertThat(drawn(now, form(Marking.NEW))).contains("守る", "植樹").noneMatch(text -> text.contains("["));
    }

    @Test
    void whatHasGoneIsToldAtTheEnd() {
        Plan now =
                before.without(before.item(32).key()).without(text(32, 20, "x").key());
        assertThat(drawn(now, form(Marking.NEW))).endsWith("前回の配付の後に削除した項目", "{①　剪定}");
        assertThat(drawn(now, form(Marking.NONE))).noneMatch(text -> text.contains("剪定"));
        assertThat(drawn(before, form(Marking.NEW))).noneMatch(text -> text.contains("削除"));
    }

    @Test
    void aBranchThatHasGoneIsToldWithWhatHungOnIt() {
        Plan now = before.without(before.items().stream().toList());
        assertThat(drawn(now, form(Marking.NEW))).endsWith("{守る}", "{①　剪定}", "{②　植樹}");
    }

    private List<String> drawn(Plan now, Form form) {
        return Forms.lay(now, form, before).sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .map(ChangesTest::drawn)
                .toList();
    }

    @Test
    void whatTheCommitteeSaidSinceIsMarkedBelowThePolicyAlsoWhereTheTableMoved() {
        rows.addAll(List.of(
                Field.yearly(22, 11, 3, "意見・要望", Field.Kind.OPINION, List.of(R5)),
                Field.yearly(23, 11, 4, "連携・協力", Field.Kind.OPINION, List.of(R5)),
                text(32, 22, "早く。"),
                text(33, 23, "学校と。")));
        Plan then = Plan.of(rows);
        Plan now = then.with(List.of(text(33, 22, "桜を。"), text(33, 20, "五十本を植えた。" + "ほかにも、町内会が花壇に苗を植えた。".repeat(20))));
        Form policy = Form.of(0, "", Base.POLICY);
        List<String> marked = Forms.lay(now, policy.with(policy.manner().with(Marking.NEW)), then).sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.marks().isEmpty())
                .map(ChangesTest::drawn)
                .toList();
        assertThat(marked).hasSize(2).first().asString().contains("町内会");
        assertThat(marked.get(1)).isEqualTo("[桜を。]");
    }

    @Test
    void aSetMarksWhatChangedInAllItsForms() {
        Form set = Form.of(0, "", Base.SET);
        Form marking = set.with(set.manner().with(Marking.NEW))
                .withHandouts(List.of(new Handout(0, Base.MATRIX, "", false), new Handout(0, Base.MATRIX, "", true)));
        assertThat(marked(marking, text(32, 20, "百二十本を切った。"))).hasSize(2);
    }

    @Test
    void whatIsGoneIsNotSaidWhereMarksCannotBeSeen() {
        Cell cell = Cell.of("百本百二十本", Style.PLAIN);
        Cell marked = cell.withMarks(List.of(new Mark(0, 2, true), new Mark(2, 6, false)));
        assertThat(marked.current()).isEqualTo("百二十本");
    }
}
