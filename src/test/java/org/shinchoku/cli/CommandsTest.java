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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.store.Ledger;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Workbooks;

/** Every command from end to end, on workbooks and ledgers of a fictional office. */
class CommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-10-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String TITLE = "緑の計画 令和4年度進捗状況";
    private static final String HEADING = "plan,path,number,title,repost,department,field,year,value";

    @TempDir
    private Path folder;

    private Path ledger;
    private Path office;
    private String out;
    private String err;

    @BeforeEach
    void anOfficeHasASheet() throws Exception {
        ledger = folder.resolve("台帳.shinchoku");
        office = workbook("緑の計画.xlsx", """
                緑の計画 令和4年度進捗状況
                番号|施策|事業名|担当課|事業の概要|実施状況|評価
                1|木を植える|街路樹の植樹|公園課|木を植える。|10本を植えた。|A
                2|木を植える|花壇の手入れ|公園課|花を植える。|月1回行った。|B
                3|まちを歩く|散歩道の整備|道路課|道を直す。|2か所を直した。|A""");
    }

    @Test
    void whatIsImportedComesOutAsFacts() {
        assertThat(run("import", ledger, office)).isZero();
        assertThat(out).contains("緑の計画.xlsx", TITLE, "「実施状況」", "年度: 令和4年度", "　値: 9件");
        assertThat(err).isEmpty();

        assertThat(run("facts", ledger)).isZero();
        assertThat(out.lines().toList())
                .startsWith(
                        HEADING,
                        TITLE + ",木を植える,1,街路樹の植樹,,公園課,事業の概要,,木を植える。",
                        TITLE + ",木を植える,1,街路樹の植樹,,公園課,実施状況,2022,10本を植えた。",
                        TITLE + ",木を植える,1,街路樹の植樹,,公園課,評価,2022,A")
                .hasSize(10);
    }

    @Test
    void aCheckListsWhatIsMissingOrWrong() throws Exception {
        Path gap = workbook("すきま.xlsx", """
                緑の計画 令和4年度進捗状況
                番号|施策|事業名|担当課|事業の概要|実施状況|評価
                1|木を植える|街路樹の植樹|公園課|木を植える。|10本を植えた。|A
                2|木を植える|花壇の手入れ|公園課|花を植える。||B
                3|まちを歩く|散歩道の整備|道路課|道を直す。|令和2(2019)年度に直した。|A""");
        run("import", ledger, gap);

        assertThat(run("check", ledger)).isZero();
        assertThat(out.lines())
                .containsExactly(
                        "severity,kind,path,number,title,field,year,message",
                        "warning,missing_value,木を植える,2,花壇の手入れ,実施状況,2022,記入がありません。",
                        "error,era_slip,まちを歩く,3,散歩道の整備,実施状況,2022,「令和2(2019)年」は、元号の年と西暦の年が違います。");
        assertThat(run("check", ledger, "--fail-on-findings")).isOne();
    }

    @Test
    void whatCopiesOfAnOfficesSheetSayOtherwiseIsFound() throws Exception {
        Path sheet = Path.of("../shared/fixtures/shirai.xlsx");
        Assumptions.assumeTrue(Files.exists(sheet), "only where the offices' sheets lie beside the project");
        run("import", ledger, sheet);

        run("check", ledger);

        Map<String, Long> kinds = out.lines()
                .map(line -> line.split(",")[1])
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
        assertThat(kinds)
                .containsEntry("repost_text", 6L)
                .containsEntry("repost_title", 1L)
                .containsEntry("repost_value", 5L)
                .containsEntry("repost_unit", 3L);
    }

    @Test
    void factsGoToAFileInUtf8() throws IOException {
        run("import", ledger, office);
        Path csv = folder.resolve("値.csv");

        assertThat(run("facts", ledger, "--out", csv)).isZero();

        assertThat(out).isEmpty();
        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).contains("散歩道の整備", "2か所を直した。");
    }

    @Test
    void aDryRunLeavesNothingBehind() throws IOException {
        assertThat(run("import", ledger, office, "--dry-run")).isZero();

        assertThat(out).contains("　値: 9件");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(office);
        }
    }

    @Test
    void aFileIsANewPlanUnlessAPlanIsNamed() throws Exception {
        run("import", ledger, office);
        run("import", ledger, office);
        Path later = workbook("翌年.xlsx", """
                緑の計画 令和5年度進捗状況
                番号|施策|事業名|担当課|事業の概要|実施状況|評価
                1|木を植える|街路樹の植樹|公園課|木を植える。|12本を植えた。|A
                2|木を植える|花壇の手入れ|公園課||休んだ。|C""");
        assertThat(run("import", ledger, later, "--plan", TITLE)).isZero();

        run("plans", ledger);
        List<String[]> plans = out.lines().map(l -> l.split("\t")).toList();
        assertThat(plans).extracting(p -> p[0]).containsExactly("計画", TITLE, TITLE + "（2）");
        assertThat(plans).extracting(p -> p[1]).containsExactly("年度", "令和4年度～令和5年度", "令和4年度");
        assertThat(plans.get(1)[2]).isEqualTo(plans.get(2)[2]);
        assertThat(plans).extracting(p -> p[3]).containsExactly("値", "13", "9");
        run("facts", ledger, "--plan", TITLE);
        assertThat(out).contains("実施状況,2022,10本を植えた。", "実施状況,2023,12本を植えた。", "事業の概要,,花を植える。");
    }

    @Test
    void theWayOfReadingIsSavedAndUsedAgain() throws Exception {
        Path reading = folder.resolve("読み方.json");
        assertThat(run("import", ledger, office, "--dry-run", "--save-mapping", reading))
                .isZero();
        assertThat(ledger).doesNotExist();
        String json = Files.readString(reading, StandardCharsets.UTF_8);
        assertThat(json)
                .contains(
                        "\"形式\" : \"進捗の読み方\"",
                        "\"元のファイル\" : \"緑の計画.xlsx\"",
                        "\"役割\" : \"記入欄\"",
                        "\"見出し\" : [ \"評価\" ]");
        // by hand, without saying what was corrected
        Path mended = Files.writeString(folder.resolve("直した読み方.json"), """
                {"形式": "進捗の読み方", "版": 1,
                 "表": [{"見出し": ["番号", "施策", "事業名", "担当課", "事業の概要", "実施状況", "評価"],
                         "列": [{"見出し": ["評価"], "名前": "自己評価"}, {"見出し": ["事業の概要"], "役割": "取り込まない"}]}]}
                """);

        assertThat(run("import", ledger, office, "--mapping", mended)).isZero();
        run("facts", ledger);
        assertThat(out).contains("自己評価,2022,").doesNotContain("事業の概要", ",評価,");
    }

    @Test
    void aPlanKeepsHowItsFilesAreRead() throws Exception {
        Path mended = Files.writeString(folder.resolve("読み方.json"), """
                {"形式": "進捗の読み方", "版": 1,
                 "表": [{"見出し": ["番号", "施策", "事業名", "担当課", "事業の概要", "実施状況", "評価"],
                         "列": [{"見出し": ["評価"], "名前": "自己評価"}]}]}
                """);
        run("import", ledger, office, "--mapping", mended);
        Path later = workbook("翌年.xlsx", """
                緑の計画 令和5年度進捗状況
                番号|施策|事業名|担当課|連絡先|事業の概要|実施状況|評価
                1|木を植える|街路樹の植樹|公園課|12|木を植える。|12本を植えた。|A
                2|木を植える|花壇の手入れ|公園課|12||休んだ。|C""");

        assertThat(run("import", ledger, later, "--plan", TITLE, "--dry-run")).isZero();
        assertThat(out).contains("読み方: 前回の「", "変わる所: ", "記入: 木を植える > 1 街路樹の植樹 「自己評価」（令和5年度）： A");
        run("facts", ledger, "--plan", TITLE);
        assertThat(out).doesNotContain("12本を植えた。");

        assertThat(run("import", ledger, later, "--plan", TITLE)).isZero();
        run("facts", ledger, "--plan", TITLE);
        assertThat(out).contains("自己評価,2022,", "自己評価,2023,A", "花を植える。").doesNotContain(",評価,");
        assertThat(run("import", ledger, later, "--plan", TITLE)).isZero();
        assertThat(out).contains("変わる所: 0件");
    }

    @Test
    void theYearOfASheetThatNamesNoneIsGiven() throws Exception {
        Path undated = workbook("進捗.xlsx", """
                緑の計画
                番号|事業名|担当課|実施状況|評価
                1|街路樹の植樹|公園課|12本を植えた。|A
                2|花壇の手入れ|公園課|休んだ。|C""");

        assertThat(run("import", ledger, undated, "--year", "R5")).isZero();
        run("facts", ledger);
        assertThat(out).contains("実施状況,2023,12本を植えた。");
        assertThat(run("import", ledger, undated, "--year", "来年")).isEqualTo(1);
        assertThat(err).contains("「来年」");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"形式\": ;正しいJSON",
                "{\"版\": 1};読み方のファイルではありません",
                "{\"形式\": \"進捗の読み方\", \"版\": 99};新しい版",
                "{\"形式\": \"進捗の読み方\", \"版\": 1, \"表\": 3};「表」",
                "{\"形式\": \"進捗の読み方\", \"版\": 1, \"表\": [{\"列\": [{\"見出し\": [\"評価\"], \"役割\": \"絵\"}]}]};「絵」は使えません",
                "{\"形式\": \"進捗の読み方\", \"版\": 1, \"シートの扱い\": [{\"シート\": \"表\", \"年度\": \"昔\"}]};「昔」は年度として読めません"
            })
    void aBadWayOfReadingIsSaidInOneSentence(String json, String sentence) throws Exception {
        Path bad = Files.writeString(folder.resolve("悪い読み方.json"), json);

        assertThat(run("import", ledger, office, "--mapping", bad)).isEqualTo(1);
        assertThat(err).contains("悪い読み方.json", sentence);
        assertThat(err.lines()).hasSize(1);
        assertThat(ledger).doesNotExist();
    }

    @Test
    void aWayOfReadingThatIsNotThereOrNoTextIsSaidToBeSo() throws Exception {
        assertThat(run("import", ledger, office, "--mapping", folder.resolve("ない.json")))
                .isEqualTo(1);
        assertThat(err).contains("「ない.json」が見つかりません");
        Path binary = Files.write(folder.resolve("絵.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
        assertThat(run("import", ledger, office, "--mapping", binary)).isEqualTo(1);
        assertThat(err).contains("UTF-8ではありません");
    }

    @Test
    void aBadBackupLeavesNoLedgerBehind() throws Exception {
        Path letter = Files.writeString(folder.resolve("手紙.zip"), "お世話になっております。");

        assertThat(run("restore", ledger, letter)).isEqualTo(1);
        assertThat(err).contains("手紙.zip");
        assertThat(ledger).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeSo() {
        Path astray = folder.resolve("ない").resolve("台帳.shinchoku");

        assertThat(run("import", astray, office)).isEqualTo(1);
        assertThat(err).contains("フォルダーが見つかりません").doesNotContain("ディスク");
        assertThat(run("plans", astray)).isEqualTo(1);
        assertThat(err).contains("フォルダーが見つかりません");
        run("import", ledger, office);
        assertThat(run("backup", ledger, "--out", folder.resolve("ない").resolve("控え.zip")))
                .isEqualTo(1);
        assertThat(err).contains("フォルダー").contains("見つかりません").doesNotContain("ディスク");
    }

    @Test
    void anEmptyFileIsNoLedger() throws Exception {
        Files.createFile(ledger);

        assertThat(run("import", ledger, office)).isEqualTo(1);
        assertThat(err).contains("中身のないファイルで、進捗の台帳ではありません");
        assertThat(Files.size(ledger)).isZero();
    }

    @Test
    void aPlanMustHaveAName() {
        assertThat(run("import", ledger, office, "--plan", " ")).isEqualTo(1);

        assertThat(err).contains("計画名");
        assertThat(ledger).doesNotExist();
    }

    @Test
    void severalPlansMustBeToldApart() {
        run("import", ledger, office);
        run("import", ledger, office);

        assertThat(run("facts", ledger)).isEqualTo(1);
        assertThat(err).contains("--plan", "「" + TITLE + "」", "「" + TITLE + "（2）」");
        assertThat(run("facts", ledger, "--plan", "水の計画")).isEqualTo(1);
        assertThat(err).contains("「水の計画」");
    }

    @Test
    void theMatrixIsWrittenAsWorkbookPdfAndCsv() throws Exception {
        run("import", ledger, office);
        Path xlsx = folder.resolve("一覧.xlsx");
        Path pdf = folder.resolve("一覧.pdf");
        Path csv = folder.resolve("一覧.csv");

        assertThat(run("export", ledger, "--form", "matrix", "--as", "xlsx", "--out", xlsx))
                .isZero();
        assertThat(run("export", ledger, "--form", "matrix", "--as", "pdf", "--out", pdf, "--paper", "A4"))
                .isZero();
        assertThat(run("export", ledger, "--form", "matrix", "--as", "csv", "--out", csv))
                .isZero();

        assertThat(texts(Workbooks.read(xlsx))).contains("街路樹の植樹", "10本を植えた。", "2か所を直した。");
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).contains("月1回行った。");
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(f -> f.toString().endsWith(".tmp"));
        }
    }

    @Test
    void nothingIsWrittenOverTheLedgerNorInThePlaceOfAFolder() throws Exception {
        run("import", ledger, office);
        run("facts", ledger);
        String before = out;
        Path journal = folder.resolve("台帳.SHINCHOKU.journal");
        Path full = Files.createDirectory(folder.resolve("配付"));

        for (Path target : List.of(ledger, journal)) {
            assertThat(run("backup", ledger, "--out", target)).isEqualTo(1);
            assertThat(run("facts", ledger, "--out", target)).isEqualTo(1);
            assertThat(run("export", ledger, "--form", "matrix", "--as", "pdf", "--out", target))
                    .isEqualTo(1);
            assertThat(err).contains(target.getFileName().toString());
            assertThat(err.lines()).hasSize(1);
        }
        for (String format : List.of("pdf", "xlsx", "csv")) {
            assertThat(run("export", ledger, "--form", "matrix", "--as", format, "--out", full))
                    .isEqualTo(1);
            assertThat(err).contains("配付」");
            assertThat(run("export", ledger, "--form", "matrix", "--as", format, "--out", full.getRoot()))
                    .isEqualTo(1);
            assertThat(err).contains("フォルダー");
        }
        assertThat(run("backup", ledger, "--out", full)).isEqualTo(1);
        assertThat(err).contains("配付");
        assertThat(full).isDirectory();
        assertThat(run("facts", ledger)).isZero();
        assertThat(out).isEqualTo(before);
    }

    @Test
    void yearsAndSectionsAreChosen() throws Exception {
        run("import", ledger, office);
        Path xlsx = folder.resolve("道路課.xlsx");

        assertThat(run(
                        "export",
                        ledger,
                        "--form",
                        "matrix",
                        "--as",
                        "xlsx",
                        "--out",
                        xlsx,
                        "--years",
                        "R3-R5",
                        "--department",
                        "道路課"))
                .isZero();
        assertThat(texts(Workbooks.read(xlsx))).contains("2か所を直した。").doesNotContain("10本を植えた。");
        assertThat(run("export", ledger, "--form", "matrix", "--as", "csv", "--out", xlsx, "--years", "H20"))
                .isEqualTo(1);
        assertThat(err).contains("H20");
        assertThat(run("export", ledger, "--form", "matrix", "--as", "csv", "--out", xlsx, "--department", "消防課"))
                .isEqualTo(1);
        assertThat(err).contains("「消防課」");
        assertThat(run("export", ledger, "--form", "絵", "--as", "csv", "--out", xlsx))
                .isEqualTo(1);
        assertThat(err).contains("「絵」", "「matrix」");
    }

    @Test
    void formsAreListed() {
        run("import", ledger, office);

        assertThat(run("forms", ledger)).isZero();
        assertThat(out).contains(TITLE + "\tmatrix");
    }

    @Test
    void aFormOfTheOfficesOwnIsListedAndWrittenAsItWasChosen() throws Exception {
        run("import", ledger, office);
        try (Ledger opened = Ledger.open(ledger, CLOCK)) {
            Head head = opened.plans().get(0);
            Editor editor = new Editor(opened.plan(head.id()), opened.log(head.id()), CLOCK, "係");
            Form plain = Form.of(Plan.newId(), "公表用", Form.Base.MATRIX);
            Form own = plain.with(plain.header().withMeeting("第1回推進委員会").withAsOf("令和6年3月31日現在"))
                    .with(plain.shown().withNotes(List.of(new FormShown.Note("委員記入欄", 40))))
                    .with(plain.footer().with(FormFooter.Below.WORDS).with("委員限り"));
            editor.edit("様式の追加", plan -> plan.with(own));
        }
        assertThat(run("forms", ledger)).isZero();
        assertThat(out).contains(TITLE + "\t公表用");
        Path html = folder.resolve("公表.html");
        assertThat(run("export", ledger, "--form", "公表用", "--as", "html", "--out", html))
                .isZero();
        assertThat(Files.readString(html)).contains("第1回推進委員会", "令和6年3月31日現在", "委員記入欄", "委員限り");
    }

    @Test
    void whatWasBackedUpIsRestored() {
        run("import", ledger, office);
        Path backup = folder.resolve("控え.zip");
        assertThat(run("backup", ledger, "--out", backup)).isZero();
        run("facts", ledger);
        String before = out;
        run("import", ledger, office, "--plan", "別の計画");
        Path elsewhere = folder.resolve("別の場所.shinchoku");

        assertThat(run("restore", ledger, backup)).isZero();
        assertThat(run("facts", ledger, "--plan", TITLE)).isZero();
        assertThat(out).isEqualTo(before);
        assertThat(run("restore", elsewhere, backup)).isZero();
        assertThat(run("facts", elsewhere)).isZero();
        assertThat(out).isEqualTo(before);
        assertThat(run("restore", ledger, folder.resolve("ない.zip"))).isEqualTo(1);
        assertThat(err).contains("ない.zip");
    }

    @Test
    void anExistingLedgerIsBackedUpBeforeAnImport() throws IOException {
        run("import", ledger, office);
        run("import", ledger, office);

        try (var files = Files.walk(folder.resolve(ledger.getFileName() + ".backups"))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty();
        }
    }

    @Test
    void aFileThatIsNoPlanIsRefusedAndTheLedgerIsNotMade() throws Exception {
        Path picture = Files.write(folder.resolve("写真.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Path letter = workbook("送付状.xlsx", "お世話になっております。");

        for (Path source : List.of(picture, letter, folder.resolve("ない.xlsx"))) {
            assertThat(run("import", ledger, office, source)).isEqualTo(1);
            assertThat(err).contains(source.getFileName().toString());
            assertThat(err.lines()).hasSize(1);
            assertThat(ledger).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "facts", "forms"})
    void aLedgerThatIsNotThereIsSaidToBeSo(String command) {
        assertThat(run(command, ledger)).isEqualTo(1);

        assertThat(err).contains("台帳.shinchoku");
        assertThat(err.lines()).hasSize(1);
        assertThat(out).isEmpty();
        assertThat(ledger).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "knit",
                "import",
                "import a.ledger",
                "facts",
                "facts a.ledger --color red",
                "export a.ledger --form matrix --as docx --out a.docx",
                "export a.ledger",
                "backup a.ledger",
                "restore a.ledger"
            })
    void wrongUsageIsSaidInOneLine(String line) {
        assertThat(run((Object[]) line.split(" "))).isEqualTo(2);

        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains("--help");
        assertThat(out).isEmpty();
    }

    @Test
    void helpIsAnsweredInJapanese() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("使い方", "import", "台帳の控えを作ります。");
        assertThat(run("export", "--help")).isZero();
        assertThat(out).contains("使い方", "--paper").doesNotContain("Usage");
    }

    private int run(Object... args) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        String[] line = Arrays.stream(args)
                .map(Object::toString)
                .filter(a -> !a.isEmpty())
                .toArray(String[]::new);
        int status = new CommandLine(new PrintWriter(results), new PrintWriter(messages), CLOCK).run(line);
        out = results.toString();
        err = messages.toString();
        return status;
    }

    private Path workbook(String name, String drawing) throws Exception {
        List<Row> rows = drawing.lines()
                .map(line -> Row.of(
                        Arrays.stream(line.split("\\|", -1)).map(Cell::of).toList()))
                .toList();
        Path file = folder.resolve(name);
        Workbooks.write(List.of(Sheet.of("表", List.of(), rows, List.of(), PageSetup.PLAIN)), file);
        return file;
    }

    private static String texts(Book book) {
        return book.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .flatMap(r -> r.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining("\n"));
    }
}
