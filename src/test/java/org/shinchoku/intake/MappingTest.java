package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.plan.Role;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/** A sheet read with corrections, and the next year's sheet with the same. */
class MappingTest {

    private static final String SHEET = """
            うみべ町の計画
            番号|施策|取組|担当課|令和4年度|<|備考
            ^|^|^|^|実施状況|評価|^
            1|浜を守る|砂浜の掃除|環境課|4回集まった。|◎|
            2||浜の学校|環境課|2回開いた。|○|雨
            3|町を開く|釣り大会|商工課|1回開いた。|△|
            再計|||||3|""";

    private static final String NEXT_YEAR = """
            うみべ町の計画
            　
            番号|施策|新規|取組|担当課|令和4年度|<|令和5年度|<|備考
            ^|^|^|^|^|実施状況|評価|実施状況|評価|^
            1|浜を守る||砂浜の掃除|環境課|4回集まった。|◎|5回集まった。|◎|
            2|||浜の学校|環境課|2回開いた。|○|休んだ。|×|雨
            3|町を開く|新|釣り大会|商工課|1回開いた。|△|2回開いた。|○|
            再計||||||3||3|""";

    private final Book book = book("令和4年度.xlsx", SHEET);
    private final Proposal found = propose(book, Mapping.none());

    @Test
    void whatIsNotSaidIsFoundOut() {
        Proposal again = propose(book, found.mapping());

        assertThat(Sketch.facts(again)).isEqualTo(Sketch.facts(found));
        assertThat(again.doubts()).isEqualTo(found.doubts());
        assertThat(found.mapping().isCorrected()).isFalse();
    }

    @Test
    void theRoleOfAColumnIsCorrected() {
        Mapping said = found.mapping().withRole(place(found, "施策"), Role.FIELD);
        Proposal corrected = propose(book, said);

        assertThat(corrected.plan().levels()).extracting(Level::name).containsExactly("取組");
        assertThat(Sketch.facts(corrected)).contains("- / 1 砂浜の掃除 / 環境課 / 施策 = 浜を守る");
        assertThat(column(corrected, "施策"))
                .extracting(SeenColumn::role, SeenColumn::confidence, SeenColumn::corrected)
                .containsExactly(Role.FIELD, 1.0, true);
        assertThat(propose(book, corrected.mapping().asFound(place(found, "施策")))
                        .plan()
                        .levels())
                .hasSize(2);
    }

    @Test
    void aColumnIsLeftOut() {
        Proposal corrected = propose(book, found.mapping().withRole(place(found, "備考"), Role.NONE));

        assertThat(Sketch.facts(corrected)).doesNotContain("備考");
        assertThat(corrected.at("Sheet1", 4, 6).orElseThrow().use()).isEqualTo(Use.LEFT);
    }

    @Test
    void levelNameAndYearAreCorrected() {
        ColumnPlace remark = place(found, "備考");
        Mapping said = found.mapping()
                .withField(remark, "特記事項")
                .withYear(remark, new FiscalYear(2021))
                .withLevel(place(found, "担当課"), place(found, "施策"));
        Proposal corrected = propose(book, said);

        assertThat(Sketch.facts(corrected)).contains("特記事項 2021 = 雨");
        assertThat(column(corrected, "担当課").level()).isZero();
    }

    @Test
    void aRowIsATotalAsTheClerkSays() {
        assertThat(found.plan().items()).extracting(Item::number).contains("再計");

        Mapping said = found.mapping().withLines(sheet(book), 6, 6, LineKind.TOTAL);

        assertThat(propose(book, said).plan().items()).extracting(Item::number).doesNotContain("再計");
        assertThat(propose(book("令和5年度.xlsx", NEXT_YEAR), said).plan().items())
                .extracting(Item::number)
                .doesNotContain("再計");
    }

    @Test
    void theRowsOfHeadingsAreNamed() {
        String odd = """
                うみべ町の計画
                こと|ひと|なかみ|しるし
                あれ|それ|どれ|これ
                砂浜の掃除|環境課|4回集まった。|◎
                釣り大会|商工課|1回開いた。|△""";
        Book strange = book("表.xlsx", odd);
        Mapping said = Mapping.none().withLines(strange.sheets().get(0), 2, 2, LineKind.HEADING);
        Proposal corrected = propose(strange, said);

        assertThat(corrected.tables().get(0))
                .extracting(SeenTable::headFrom, SeenTable::headTo)
                .containsExactly(2, 2);
        assertThat(corrected.plan().fields()).extracting(f -> f.name()).contains("どれ", "これ");
    }

    @Test
    void aSheetIsLeftOutAndAnotherOneTakenInAgain() {
        Book two = new Book("二枚.xlsx", List.of(Sketch.sheet("表", SHEET), Sketch.sheet("控", SHEET)), List.of());

        Proposal one = propose(two, Mapping.none().withoutSheet("控"));
        assertThat(one.tables()).extracting(SeenTable::sheet).containsExactly("表");
        assertThat(one.at("控", 3, 0)).isEmpty();
        assertThat(propose(two, one.mapping().withSheet("控")).tables()).hasSize(2);
    }

    @Test
    void aCorrectionFitsTheNextYearsSheetThoughColumnsHaveBeenPutIn() {
        Mapping said = found.mapping()
                .withRole(place(found, "施策"), Role.FIELD)
                .withField(place(found, "評価"), "自己評価")
                .withRole(place(found, "備考"), Role.NONE);
        Proposal next =
                propose(book("令和5年度.xlsx", NEXT_YEAR), propose(book, said).mapping());

        assertThat(next.plan().levels()).extracting(Level::name).containsExactly("取組");
        assertThat(Sketch.facts(next))
                .contains("自己評価 2022 = ◎", "自己評価 2023 = ×", "実施状況 2023 = 休んだ。", "施策 = 浜を守る")
                .doesNotContain("備考");
        assertThat(next.doubts()).noneMatch(d -> d.sentence().contains("見つかりませんでした"));
    }

    @Test
    void aYearThatWasSaidDoesNotFreezeTheNextYearsColumn() {
        Mapping said = found.mapping().withYear(place(found, "実施状況"), new FiscalYear(2021));

        assertThat(Sketch.facts(propose(book, said))).contains("実施状況 2021 = 4回集まった。");
        Proposal next =
                propose(book("令和5年度.xlsx", NEXT_YEAR), propose(book, said).mapping());
        assertThat(Sketch.facts(next)).contains("実施状況 2023 = 5回集まった。", "実施状況 2021 = 4回集まった。");
    }

    @Test
    void theYearOfASheetHoldsForItsFileAlone() {
        String yearless = SHEET.replace("令和4年度|<", "取組の状況|<");
        Book first = book("前回.xlsx", yearless);
        Proposal dated = propose(first, Mapping.none().withYear("Sheet1", new FiscalYear(2022), "前回.xlsx"));
        assertThat(Sketch.facts(dated)).contains("実施状況 2022 = 4回集まった。");

        Proposal later = propose(book("今回.xlsx", yearless), dated.mapping());

        assertThat(Sketch.facts(later)).doesNotContain("4回集まった。");
        assertThat(later.doubts()).anyMatch(d -> d.sentence().contains("令和4年度としました"));
        assertThat(later.doubts()).anyMatch(d -> d.sentence().contains("「実施状況」は年度ごとの欄"));
        assertThat(Sketch.facts(propose(
                        book("今回.xlsx", yearless),
                        later.mapping().withYear("Sheet1", new FiscalYear(2023), "今回.xlsx"))))
                .contains("実施状況 2023 = 4回集まった。");
    }

    @Test
    void whatFindsNoPlaceIsSaid() {
        Mapping said = found.mapping()
                .withRole(place(found, "備考"), Role.NONE)
                .withLines(sheet(book), 6, 6, LineKind.TOTAL)
                .withoutSheet("別表");
        Book changed = book("令和5年度.xlsx", SHEET.replace("備考", "天気").replace("再計", "9"));

        assertThat(propose(changed, propose(book, said).mapping()).doubts())
                .extracting(Doubt::sentence)
                .anyMatch(s -> s.contains("列「備考」が見つかりませんでした"))
                .anyMatch(s -> s.contains("行「再計」が見つかりませんでした"))
                .anyMatch(s -> s.contains("シート「別表」が見つかりませんでした"));
    }

    @Test
    void everyCellTellsWhatItWasTakenForAndWhatCameOfIt() {
        Seen value = found.at("Sheet1", 3, 4).orElseThrow();
        assertThat(value.use()).isEqualTo(Use.VALUE);
        assertThat(value.line()).isEqualTo(LineKind.ITEM);
        assertThat(value.columns())
                .extracting(SeenColumn::name, SeenColumn::dating, SeenColumn::year)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("実施状況", Dating.HEADING, new FiscalYear(2022)));
        assertThat(value.made()).extracting(Key::kind).containsExactly(Kind.VALUE);
        assertThat(found.plan().row(value.made().get(0))).isNotNull();

        Seen label = found.at("Sheet1", 3, 1).orElseThrow();
        assertThat(label.made()).hasSize(1);
        assertThat(found.plan().item(label.made().get(0).id()).label()).isEqualTo("浜を守る");

        Seen heading = found.at("Sheet1", 1, 5).orElseThrow();
        assertThat(heading.line()).isEqualTo(LineKind.HEADING);
        assertThat(heading.columns()).extracting(SeenColumn::name).containsExactly("実施状況", "評価");
        assertThat(heading.table().levels()).containsExactly("施策", "取組");

        assertThat(found.at("Sheet1", 90, 3).orElseThrow().use()).isNull();
        assertThat(found.at("ほか", 0, 0)).isEmpty();
    }

    private static Book book(String name, String drawing) {
        return new Book(name, List.of(Sketch.sheet("Sheet1", drawing)), List.of());
    }

    private static Sheet sheet(Book book) {
        return book.sheets().get(0);
    }

    private static Proposal propose(Book book, Mapping mapping) {
        try {
            return Intake.propose(book, mapping);
        } catch (NotUnderstood fault) {
            throw new AssertionError(fault.sentence(), fault);
        }
    }

    private static SeenColumn column(Proposal proposal, String heading) {
        return proposal.tables().get(0).columns().stream()
                .filter(c -> c.place().caption().path().contains(heading))
                .findFirst()
                .orElseThrow();
    }

    private static ColumnPlace place(Proposal proposal, String heading) {
        return column(proposal, heading).place();
    }
}
