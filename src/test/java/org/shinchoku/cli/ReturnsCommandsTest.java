package org.shinchoku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Choice;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Workbooks;

/** 照会 and 回答 from end to end: what sections write into their workbooks stands in the plan, and nothing else changes. */
class ReturnsCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-04-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Path FIXTURES = Path.of("../shared/fixtures");

    @TempDir
    private Path folder;

    private Path ledger;
    private Path requests;
    private String out;
    private String err;

    @BeforeEach
    void aLedger() {
        ledger = folder.resolve("台帳.shinchoku");
        requests = folder.resolve("照会");
    }

    private void importSheet() throws Exception {
        Path office = folder.resolve("緑の計画.xlsx");
        List<Row> rows = """
                緑の計画 進捗状況
                ||||令和3年度||令和4年度|
                番号|施策|事業名|担当課|実施状況|評価|実施状況|評価
                1|木を植える|街路樹の植樹|公園課|10本を植えた。|A||
                2|木を植える|花壇の手入れ|公園課|月1回行った。|B||
                3|まちを歩く|散歩道の整備|道路課|2か所を直した。|A||""".lines().map(line ->
                Row.of(Arrays.stream(line.split("\\|", -1)).map(Cell::of).toList())).toList();
        Workbooks.write(List.of(Sheet.of("一覧", List.of(), rows, List.of(), PageSetup.PLAIN)), office);
        assertThat(run("import", ledger, office)).isZero();
    }

    @Test
    void eachSectionGetsAWorkbookAndTheListSaysWhich() throws Exception {
        importSheet();

        assertThat(run("request", ledger, "--year", "R4", "--out", requests, "--due", "2023-05-31"))
                .isZero();

        assertThat(out.lines()).containsExactly("公園課\t2件\t01_公園課_令和4年度照会.xlsx", "道路課\t1件\t02_道路課_令和4年度照会.xlsx");
        assertThat(requests.resolve("01_公園課_令和4年度照会.xlsx")).exists();
        assertThat(err).isEmpty();
    }

    @Test
    void aFolderWithAnswersIsNotWrittenOver() throws Exception {
        importSheet();
        run("request", ledger, "--year", "R4", "--out", requests);

        assertThat(run("request", ledger, "--year", "R4", "--out", requests)).isOne();

        assertThat(err).contains("既にあります");
    }

    @Test
    void cleanAnswersAreTakenAndReported() throws Exception {
        importSheet();
        run("request", ledger, "--year", "R4", "--out", requests);
        fill(requests);
        Path report = folder.resolve("照合.csv");

        assertThat(run("collect", ledger, requests, "--accept", "clean", "--report", report))
                .isZero();

        assertThat(Files.readString(report, StandardCharsets.UTF_8).lines())
                .startsWith("file,department,number,title,field,year,old,new,outcome")
                .contains("01_公園課_令和4年度照会.xlsx,公園課,1,街路樹の植樹,実施状況,2022,,回答〔1〕,apply")
                .hasSize(7);
        run("facts", ledger);
        assertThat(out).contains("街路樹の植樹,,公園課,実施状況,2022,回答〔1〕", "街路樹の植樹,,公園課,実施状況,2021,10本を植えた。");
    }

    @Test
    void whatAnswersBreakIsToldBesideThem() throws Exception {
        importSheet();
        run("request", ledger, "--year", "R4", "--out", requests);
        Path workbook = requests.resolve("02_道路課_令和4年度照会.xlsx");
        List<Sheet> sheets = Workbooks.read(workbook).sheets().stream()
                .map(sheet -> fill(sheet, new ArrayList<>()))
                .map(sheet -> renamed(sheet, "回答〔1〕", "令和0年に直した。"))
                .toList();
        Workbooks.write(sheets, workbook);
        Path found = folder.resolve("点検.csv");

        run("collect", ledger, requests, "--findings", found);

        assertThat(out).contains("点検が要る回答\t1件");
        assertThat(err).contains("「令和0年」という年はありません。");
        assertThat(Files.readString(found, StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "file,department,number,title,field,year,new,finding",
                        "02_道路課_令和4年度照会.xlsx,道路課,3,散歩道の整備,実施状況,2022,令和0年に直した。,「令和0年」という年はありません。");
    }

    @Test
    void whatIsRemarkedInTheReportGoesBackAndIsNotTaken() throws Exception {
        importSheet();
        run("request", ledger, "--year", "R4", "--out", requests);
        fill(requests);
        Path report = folder.resolve("照合.csv");
        run("collect", ledger, requests, "--report", report);
        List<String> lines = Files.readAllLines(report, StandardCharsets.UTF_8);
        Path remarks = folder.resolve("差戻し.csv");
        Files.write(
                remarks,
                lines.stream()
                        .map(l -> l + (l.startsWith("file") ? ",remark" : l.contains("回答〔1〕") ? ",何本か書いてください。" : ","))
                        .toList(),
                StandardCharsets.UTF_8);
        Path back = folder.resolve("戻し");

        run(
                "collect",
                ledger,
                requests,
                "--accept",
                "clean",
                "--send-back",
                remarks,
                "--out",
                back,
                "--due",
                "2023-05-19");

        assertThat(out).contains("反映した回答\t5件", "差戻し\t公園課\t1か所\t01_公園課_令和4年度照会（差戻し）.xlsx");
        List<Sheet> sheets =
                Workbooks.read(back.resolve("01_公園課_令和4年度照会（差戻し）.xlsx")).sheets();
        assertThat(sheets.get(0).rows().stream().flatMap(r -> r.cells().stream()))
                .extracting(Cell::text)
                .contains("令和5年5月19日（金）");
        Sheet sheet = sheets.get(1);
        assertThat(sheet.rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .filter(c -> !c.note().isEmpty()))
                .singleElement()
                .returns("回答〔1〕", Cell::text)
                .returns("何本か書いてください。", Cell::note);
        assertThat(run("collect", ledger, requests, "--accept", "clean"))
                .as("what was sent back is not clean")
                .isOne();
        assertThat(err).contains("差し戻した時の回答のままです");
        run("facts", ledger);
        assertThat(out).doesNotContain("回答〔1〕").contains("回答〔2〕");
    }

    @Test
    void aRemarkOfNoAnswerIsTold() throws Exception {
        importSheet();
        run("request", ledger, "--year", "R4", "--out", requests);
        fill(requests);
        Path remarks = folder.resolve("差戻し.csv");
        Files.writeString(remarks, "department,number,title,field,remark\n公園課,9,橋,実施状況,だれが。\n");

        assertThat(run("collect", ledger, requests, "--send-back", remarks, "--out", folder.resolve("戻し")))
                .isOne();

        assertThat(err).contains("差し戻す回答が見つかりません: 9 橋「実施状況」");
    }

    private static Sheet renamed(Sheet sheet, String text, String other) {
        List<Row> rows = sheet.rows().stream()
                .map(row -> row.withCells(row.cells().stream()
                        .map(c -> c.text().equals(text) ? Cell.of(other, c.style()) : c)
                        .toList()))
                .toList();
        return Sheet.of(sheet.name(), sheet.columns(), rows, sheet.spans(), sheet.page());
    }

    @Test
    void nothingIsTakenUnlessItIsAskedFor() throws Exception {
        importSheet();
        run("request", ledger, "--year", "R4", "--out", requests);
        fill(requests);

        assertThat(run("collect", ledger, requests)).isZero();

        assertThat(out).contains("反映できる\t6件", "反映した回答\t0件");
        run("facts", ledger);
        assertThat(out).doesNotContain("回答〔1〕");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsTaken() throws Exception {
        importSheet();
        run("request", ledger, "--year", "R4", "--out", requests);
        fill(requests);
        Files.writeString(requests.resolve("写真.xlsx"), "no workbook");

        assertThat(run("collect", ledger, requests, "--accept", "clean")).isOne();

        assertThat(err).contains("「写真.xlsx」");
        assertThat(out).contains("反映した回答\t6件");
    }

    @Test
    void aYearWithoutFieldsCannotBeAsked() throws Exception {
        importSheet();

        assertThat(run("request", ledger, "--year", "R9", "--out", requests)).isOne();

        assertThat(err).contains("令和9年度に担当課が記入する欄がありません");
        assertThat(requests).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"sendai, R2", "higashimatsuyama, R3", "kiyose, R5", "shirai, R1"})
    void everyOfficesSheetGoesOutAndComesBack(String name, String year) throws Exception {
        Path office = FIXTURES.resolve(name + ".xlsx");
        Assumptions.assumeTrue(Files.exists(office), "only where the offices' sheets lie beside the project");
        run("import", ledger, office);
        assertThat(run("request", ledger, "--year", year, "--out", requests)).isZero();
        List<String> filled = fill(requests);

        assertThat(run("collect", ledger, requests, "--accept", "clean")).isZero();

        run("facts", ledger);
        assertThat(filled).isNotEmpty().allSatisfy(text -> assertThat(out).contains(text));
        run("collect", ledger, requests);
        assertThat(out).contains("反映できる\t0件", "食い違い\t0件");
    }

    /** Writes into every cell that can be written to: a mark of its list, or else 回答 with a running number. */
    private static List<String> fill(Path folder) throws Exception {
        List<String> filled = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<Sheet> sheets = Workbooks.read(file).sheets();
                Workbooks.write(
                        sheets.stream().map(sheet -> fill(sheet, filled)).toList(), file);
            }
        }
        return filled;
    }

    private static Sheet fill(Sheet sheet, List<String> filled) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < sheet.rows().get(r).cells().size(); c++) {
                Cell cell = sheet.cell(r, c);
                cells.add(cell.style().locked() ? cell : Cell.of(text(sheet, r, c, filled), cell.style()));
            }
            rows.add(sheet.rows().get(r).withCells(cells));
        }
        return Sheet.of(sheet.name(), sheet.columns(), rows, sheet.spans(), sheet.page());
    }

    private static String text(Sheet sheet, int r, int c, List<String> filled) {
        List<String> marks = sheet.choices().stream()
                .filter(choice -> choice.area().contains(r, c))
                .findFirst()
                .map(Choice::texts)
                .orElse(List.of());
        if (!marks.isEmpty()) {
            return marks.get(r % marks.size());
        }
        filled.add("回答〔" + (filled.size() + 1) + "〕");
        return filled.get(filled.size() - 1);
    }

    private int run(Object... args) throws IOException {
        try (StringWriter written = new StringWriter();
                StringWriter said = new StringWriter()) {
            int status = new CommandLine(new PrintWriter(written), new PrintWriter(said), CLOCK)
                    .run(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
            out = written.toString();
            err = said.toString();
            return status;
        }
    }
}
