package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shinchoku.paper.AnyForm;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pages;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Fact;
import org.shinchoku.plan.Facts;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Shown;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Workbooks;

/** A handout that is taken in again: every fact that its form shows comes back as it is in the plan, and nothing else. */
class WrittenHereTest {

    private static final Path FIXTURES = Path.of("../shared/fixtures");
    private static final List<Base> BASES = List.of(Base.MATRIX, Base.EVALUATION, Base.POLICY, Base.CONFIRMATION);

    private static final Fonts FONTS = new Fonts();

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("forms", 60));
    }

    static Stream<Arguments> offices() {
        return Stream.of("sendai", "higashimatsuyama", "kiyose", "shirai")
                .flatMap(name -> BASES.stream().map(base -> Arguments.of(name, base)));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void formsOfTheOfficesPlansComeBack(String name, Base base) throws Exception {
        Path file = FIXTURES.resolve(name + ".xlsx");
        assumeTrue(Files.exists(file));
        Plan plan = Intake.propose(Workbooks.read(file)).plan();
        comesBack(plan, Form.of(0, "", base));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsChosenOfWhateverPlanComesBack(int seed) throws Exception {
        AnyForm any = new AnyForm(seed);
        comesBack(any.plan, any.form);
    }

    private void comesBack(Plan plan, Form form) throws Exception {
        List<Fact> shown = Shown.facts(plan, form);
        Proposal read = again(Forms.lay(plan, form).sheets());
        assertThat(Facts.of(read.plan())).as("%s", form).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(read.doubts()).allMatch(d -> d.sentence().startsWith("会議ごとの意見"));
    }

    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);

    /** Two sections that answer, one of which was renamed; a repost; a committee that speaks at meetings too. */
    private static Plan town(Row... more) {
        return town(new Head(1, "みどり計画", "青葉市", R5, R6), more);
    }

    private static Plan town(Head head, Row... more) {
        List<Row> rows = new ArrayList<>(List.of(
                head,
                new Level(10, 0, "施策"),
                new Level(11, 1, "事業"),
                new Scale(50, "評価", 0, List.of(Scale.Step.of("◎", "進んだ"), Scale.Step.of("×", ""))),
                new Department(40, 0, 1, "企画課", null, R5, List.of(41L), List.of()),
                new Department(41, 0, 2, "政策課", R6, null, List.of(), List.of()),
                new Department(42, 0, 3, "公園課", null, null, List.of(), List.of()),
                Field.fixed(19, 11, 0, "担当課", Field.Kind.DEPARTMENT),
                Field.yearly(20, 11, 1, "実績", Field.Kind.TEXT, List.of(R5, R6)),
                Field.yearly(21, 11, 2, "評価", Field.Kind.RATING, List.of(R6)).withScale(50),
                Field.yearly(22, 11, 3, "意見", Field.Kind.OPINION, List.of(R6)),
                new Item(30, 0, 10, 1, "1", "守る", false, 0),
                new Item(32, 30, 11, 1, "①", "剪定", false, 0),
                new Item(33, 30, 11, 2, "②", "植樹", false, 0),
                new Item(34, 0, 10, 2, "2", "増やす", false, 0),
                new Item(35, 34, 11, 1, "①", "植樹", true, 33),
                new Value(32, 19, null, 0, "企画課、公園課", "元.xlsx!表!A1"),
                new Value(32, 20, R5, 40, "講座を開いた。", "元.xlsx!表!B1"),
                new Value(32, 20, R5, 42, "【公園課】\n百本を切った。", "元.xlsx!表!B1"),
                new Value(32, 20, R6, 40, "冊子を配った。", "企画課.xlsx!回答票!D5"),
                new Value(32, 20, R6, 42, "二百本を切った。", "公園課.xlsx!回答票!D5"),
                new Value(33, 20, R6, 42, "五十本を植えた。", "公園課.xlsx!回答票!D6"),
                new Value(33, 21, R6, 42, "×", "公園課.xlsx!回答票!E6"),
                new Value(33, 22, R6, 0, "よい。", ""),
                new Committee(60, "緑の委員会"),
                new Opinion(61, 33, 0, 22, 1, "会長", "続けてほしい。"),
                new Opinion(62, 32, 0, 0, 1, "", "工夫を。")));
        rows.addAll(List.of(more));
        return Plan.of(rows);
    }

    static Stream<Base> bases() {
        return BASES.stream();
    }

    private static Form form(Base base) {
        return Form.of(0, "", base);
    }

    @ParameterizedTest
    @MethodSource("bases")
    void whichSectionAnsweredComesBackAlsoWhereTheFormDoesNotSaySo(Base base) throws Exception {
        comesBack(town(), form(base));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void namesOfTheYearAreKnownForTheSectionsThePlanNames(Base base) throws Exception {
        Form form = form(base);
        Plan plan = town();
        comesBack(plan, form.withYears(List.of(R6)));
        assertThat(all(Forms.lay(plan, form.withYears(List.of(R6))).sheets()))
                .anyMatch(text -> text.equals("(政策課)冊子を配った。\n(公園課)二百本を切った。"));
    }

    @Test
    void theMarkThatCountsComesBack() throws Exception {
        Plan plan = town(new Rating(33, 21, R6, Layer.COMMITTEE, "◎", "委員会による"));
        for (Base base : BASES) {
            comesBack(plan, form(base));
        }
    }

    @Test
    void whatIsMarkedAsGoneDoesNotComeBack() throws Exception {
        Plan before = town();
        Plan now = before.with(new Value(33, 20, R6, 42, "六十本を植えた。", ""))
                .without(Value.key(33, 22, R6, 0))
                .with(new Value(32, 20, R5, 40, "講座を二回開いた。", "元.xlsx!表!B1"));
        Form form = form(Base.MATRIX);
        Form marking = form.with(form.manner().with(Marking.OLD_AND_NEW));
        Proposal read = again(Forms.lay(now, marking, before).sheets());
        assertThat(Facts.of(read.plan())).containsExactlyInAnyOrderElementsOf(Shown.facts(now, form));
    }

    @Test
    void aSetComesBackAsOnePlan() throws Exception {
        Plan plan = town();
        Form set = form(Base.SET)
                .withHandouts(List.of(
                        new Handout(0, Base.TOTALS, "", false),
                        new Handout(0, Base.MATRIX, "", false),
                        new Handout(0, Base.POLICY, "", true),
                        new Handout(0, Base.EVALUATION, "", false)));
        Proposal read = again(Pages.of(Forms.lay(plan, set), new Fonts()).sheets());
        assertThat(Facts.of(read.plan())).containsExactlyInAnyOrderElementsOf(Facts.of(plan));
        assertThat(read.doubts()).allMatch(d -> d.sentence().startsWith("会議ごとの意見"));
    }

    @Test
    void whatIsChangedInExcelComesBackAsItStandsThere() throws Exception {
        List<Sheet> written = reading(Forms.lay(town(), form(Base.MATRIX)).sheets());
        Proposal read = changed(written, cell -> switch (cell.text()) {
            case "五十本を植えた。" -> "七十本を植えた。";
            case "剪定" -> "刈込み";
            case "×" -> "";
            default -> cell.text();
        });
        assertThat(Facts.of(read.plan()))
                .anyMatch(f -> f.title().equals("刈込み"))
                .anyMatch(f -> f.value().equals("七十本を植えた。") && f.department().equals("公園課"))
                .noneMatch(f -> f.field().equals("評価"));
        // the repost says still what its original said before; what was said at a meeting is told
        assertThat(read.doubts()).extracting(Doubt::address).containsExactly("J5");
    }

    @Test
    void whatWasWrittenBesideTheTableIsTold() throws Exception {
        List<Sheet> written = reading(Forms.lay(town(), form(Base.MATRIX)).sheets());
        List<org.shinchoku.sheet.Row> rows = new ArrayList<>(written.get(0).rows());
        rows.add(4, texts(List.of("", "加えた行", "加えた文")));
        Proposal read = proposed(List.of(written.get(0).withRows(rows)));
        assertThat(read.doubts()).extracting(Doubt::address).containsExactly("B5", "J6");
        assertThat(Facts.of(read.plan())).containsExactlyInAnyOrderElementsOf(Shown.facts(town(), form(Base.MATRIX)));
    }

    @Test
    void aSheetOfAnotherPlanIsTold() throws Exception {
        List<Sheet> sheets =
                new ArrayList<>(Forms.lay(town(), form(Base.MATRIX)).sheets());
        sheets.addAll(Forms.lay(town(new Head(2, "みず計画", "", R5, R6)), form(Base.MATRIX))
                .sheets());
        sheets.add(Sheet.of("メモ", List.of(), List.of(texts(List.of("覚え"))), List.of(), PageSetup.PLAIN));
        Proposal read = again(sheets);
        assertThat(read.plan().head().title()).isEqualTo("みどり計画");
        assertThat(read.doubts()).extracting(Doubt::sheet).containsExactly("みどり計画", "みず計画", "メモ");
    }

    /** Hidden cells in which letters were changed, taken out or put in. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whateverStandsInHiddenCellsTheOthersAreRead(int seed) throws Exception {
        Random random = new Random(seed);
        List<Sheet> laid = Forms.lay(town(), form(Base.MATRIX)).sheets();
        Path file = folder.resolve("様式.xlsx");
        Workbooks.write(laid, file);
        Path spoilt = folder.resolve("傷んだ様式.xlsx");
        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(spoilt)) {
            for (org.apache.poi.ss.usermodel.Row row : book.getSheetAt(0)) {
                org.apache.poi.ss.usermodel.Cell end = row.getCell(row.getLastCellNum() - 1);
                if (random.nextInt(3) == 0) {
                    end.setCellValue(spoilt(end.getStringCellValue(), random));
                }
            }
            book.write(out);
        }
        Proposal read = Intake.propose(Workbooks.read(spoilt));
        assertThat(read.plan().items().size()).isPositive();
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && spoilt.length() > 0; i--) {
            int at = random.nextInt(spoilt.length());
            switch (random.nextInt(3)) {
                case 0 -> spoilt.deleteCharAt(at);
                case 1 -> spoilt.setCharAt(at, "0123:,-=z\"{}[]".charAt(random.nextInt(14)));
                default -> spoilt.delete(at, Math.min(spoilt.length(), at + random.nextInt(30)));
            }
        }
        return spoilt.toString();
    }

    private static org.shinchoku.sheet.Row texts(List<String> texts) {
        return org.shinchoku.sheet.Row.texts(texts);
    }

    private static List<String> all(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(s -> s.rows().stream())
                .flatMap(r -> r.cells().stream())
                .map(Cell::text)
                .toList();
    }

    private List<Sheet> reading(List<Sheet> sheets) throws Exception {
        Path file = folder.resolve("様式.xlsx");
        Pages pages = Pages.of(sheets, FONTS);
        Workbooks.write(sheets, pages::turns, file);
        return Workbooks.read(file).sheets();
    }

    private Proposal again(List<Sheet> sheets) throws Exception {
        return proposed(reading(sheets));
    }

    private static Proposal proposed(List<Sheet> sheets) throws NotUnderstood {
        return Intake.propose(new Book("様式.xlsx", sheets, List.of()));
    }

    /** The sheets with other texts in their cells, as somebody typed them. */
    private static Proposal changed(List<Sheet> sheets, Function<Cell, String> text) throws NotUnderstood {
        return proposed(sheets.stream()
                .map(s -> s.withRows(s.rows().stream()
                        .map(r -> r.withCells(r.cells().stream()
                                .map(c -> Cell.of(text.apply(c), c.style()).saying(c.said()))
                                .toList()))
                        .toList()))
                .toList());
    }
}
