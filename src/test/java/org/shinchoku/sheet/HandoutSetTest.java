package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Value;

/** A set of handouts as data: forms and their order in, numbered sheets and their contents out. */
class HandoutSetTest {

    private final List<Row> rows = new ArrayList<>(List.of(
            new Head(1, "みどり計画", "青葉市", new FiscalYear(2023), new FiscalYear(2023)),
            new Level(10, 0, "施策"),
            new Level(11, 1, "事業"),
            Field.fixed(20, 11, 1, "内容", Field.Kind.TEXT),
            new Item(30, 0, 10, 1, "1", "守る", false, 0),
            new Item(31, 0, 10, 2, "2", "育てる", false, 0),
            new Item(32, 30, 11, 1, "①", "剪定", false, 0),
            new Item(33, 31, 11, 1, "②", "講座", false, 0),
            Form.of(40, "議会用", Base.MATRIX).with(FormHeader.NONE.withTitle("みどりの一覧"))));

    private static Form set(Handout... handouts) {
        Form set = Form.of(0, "資料一式", Base.SET);
        return set.with(set.header().withTitle("第1回委員会　資料").withMeeting("第1回委員会"))
                .withHandouts(List.of(handouts));
    }

    private Filled lay(Handout... handouts) {
        return Forms.lay(Plan.of(rows), set(handouts));
    }

    private static Handout built(Base base, boolean joined) {
        return new Handout(0, base, "", joined);
    }

    @Test
    void handoutsThatBelongTogetherShareANumber() {
        List<Handout> all = new ArrayList<>(List.of(
                built(Base.TOTALS, true),
                built(Base.MATRIX, false),
                built(Base.MATRIX, true),
                built(Base.MATRIX, true)));
        assertThat(Handout.numbers(all)).containsExactly("資料１", "資料２－１", "資料２－２", "資料２－３");
        for (int i = 3; i <= 12; i++) {
            all.add(built(Base.MATRIX, false));
        }
        assertThat(Handout.numbers(all))
                .endsWith("資料３", "資料４", "資料５", "資料６", "資料７", "資料８", "資料９", "資料１０", "資料１１", "資料１２");
    }

    @Test
    void eachHandoutHasItsNumberAndTheMeetingOfTheSet() {
        Filled filled = lay(built(Base.MATRIX, false), new Handout(40, Base.MATRIX, "", true));
        assertThat(filled.sheets()).extracting(Sheet::name).containsExactly("資料１－１", "資料１－２");
        assertThat(Drawn.of(filled.sheets().get(1))).startsWith("みどりの一覧|.|").contains("資料１－２", "第1回委員会");
    }

    @Test
    void theContentsNameEachHandoutAndItsPage() {
        Filled filled =
                lay(built(Base.TOTALS, false), built(Base.POLICY, false), new Handout(40, Base.MATRIX, "別紙", false));
        assertThat(filled.front().chapters()).extracting(Front.Chapter::sheets).containsExactly(1, 2, 1);
        assertThat(Drawn.of(filled.front().before(List.of(1, 1, 1, 1), sheet -> 1)))
                .isEqualTo("""
                        第1回委員会　資料|.|.
                        第1回委員会|.|.
                        青葉市|.|.
                        ||
                        目次|.|.
                        番号|資料名|頁
                        資料１|みどり計画　評価の集計|2
                        資料２|みどり計画|3
                        資料３|別紙|5""");
    }

    @Test
    void theContentsTellHandoutsOfOneTitleApart() {
        Form own = Form.of(41, "公園課分", Base.MATRIX);
        rows.add(own);
        Filled filled = lay(
                built(Base.POLICY, false),
                new Handout(41, Base.MATRIX, "", false),
                new Handout(40, Base.MATRIX, "", true));
        assertThat(filled.front().chapters())
                .extracting(Front.Chapter::title)
                .containsExactly("みどり計画（施策ごとの表）", "みどり計画（公園課分）", "みどりの一覧");
    }

    @Test
    void whatChangedIsMarkedExceptWhereEverybodyReadsIt() {
        Form open =
                Form.of(41, "公表版", Base.PUBLIC).with(FormShown.ALL.withColumns(List.of(new FormShown.Column(20, 0))));
        rows.addAll(List.of(open, new Value(32, 20, null, 0, "百本", "")));
        Plan before = Plan.of(rows);
        Plan now = before.with(new Value(32, 20, null, 0, "二百本", ""));
        Form set = set(built(Base.MATRIX, false), new Handout(41, Base.PUBLIC, "", false));
        Filled filled = Forms.lay(now, set.with(set.manner().with(Marking.OLD_AND_NEW)), before);
        assertThat(filled.sheets().stream()
                        .map(sheet -> sheet.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .filter(cell -> !cell.marks().isEmpty())
                                .count()))
                .containsExactly(1L, 0L);
    }

    @Test
    void aFormThatIsGoneIsToldAndTheOthersKeepTheirNumbers() {
        Filled filled = lay(new Handout(99, Base.MATRIX, "", false), built(Base.MATRIX, false));
        assertThat(filled.missing()).containsExactly("資料１の様式は、削除されたため載せていません。");
        assertThat(filled.front().chapters()).extracting(Front.Chapter::number).containsExactly("資料２");
    }

    @Test
    void aSetIsNeverPartOfASet() {
        rows.add(set(built(Base.MATRIX, false)).named(50, "一式"));
        assertThat(lay(new Handout(50, Base.SET, "", false)).sheets()).isEmpty();
    }
}
