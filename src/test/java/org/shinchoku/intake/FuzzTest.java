package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Csv;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Workbooks;

/**
 * Damaged files of every kind end in a plan or in a sentence, and what is lost in a zip is told; {@code -Dfuzz=2000} tries each
 * file so often.
 */
class FuzzTest {

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final int ROUNDS = Integer.getInteger("fuzz", 60);
    private static final String PASSWORD = "ひみつ";

    private static final String TABLE = """
            さくら町地域福祉計画 進捗管理表（令和4年度）
            番号|基本施策|事業名|担当課|令和4年度実施状況|評価|備考
            1|見守り|訪問活動|福祉課|=延べ12回 訪問した。|◎|-
            2|^|相談会|福祉課|(福祉課)月1回開いた。⏎(健康課)2回出向いた。|○|
            3|学び|講座|学習課|100%|△|R4.4.1から
            4|^|読み聞かせ※再掲|図書館|<b>&amp;|×|①92.5% ②97.1%
            """;

    @TempDir
    Path folder;

    private Sheet sheet;

    @BeforeEach
    void draw() {
        Sheet plain = Sketch.sheet("進捗", TABLE);
        Style bordered = Style.PLAIN.withBorders(true).withWrap(true).withSize(10);
        List<Row> rows = new ArrayList<>();
        for (Row row : plain.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.replaceAll(c ->
                    new Cell(c.text(), c.kind(), c.number(), bordered, c.text().equals("◎") ? "確認済" : ""));
            rows.add(Row.of(cells));
        }
        sheet = Sheet.of("進捗", List.of(Column.of(60)), rows, plain.spans(), plain.page());
    }

    @Test
    void xlsx() throws Exception {
        Path file = folder.resolve("計画.xlsx");
        Workbooks.write(List.of(sheet, Sketch.sheet("別表", TABLE)), file);
        damage(file, Set.of(Damage.values()), Set.of(Damage.values()), "");
    }

    @Test
    void xls() throws Exception {
        Path file = folder.resolve("計画.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var old = workbook.createSheet("進捗");
            for (int r = 0; r < sheet.rows().size(); r++) {
                var row = old.createRow(r);
                for (int c = 0; c < sheet.rows().get(r).cells().size(); c++) {
                    row.createCell(c).setCellValue(sheet.cell(r, c).text());
                }
            }
            workbook.write(out);
        }
        damage(file, Set.of(Damage.FLIPPED, Damage.TRUNCATED, Damage.BLANKED), Set.of(Damage.TRUNCATED), "");
    }

    @Test
    void texts() throws Exception {
        Path utf = folder.resolve("計画.csv");
        Csv.write(sheet, utf);
        String text = Files.readString(utf);
        for (String charset : List.of("UTF-8", "windows-31j", "UTF-16")) {
            Files.write(utf, text.getBytes(Charset.forName(charset)));
            damage(utf, Set.of(Damage.FLIPPED, Damage.TRUNCATED, Damage.BLANKED), Set.of(), "");
        }
    }

    @Test
    void webPages() throws Exception {
        String cells = TABLE.replace("|", "</td><td>").replace("\n", "</td></tr><tr><td rowspan=1>");
        Path file = Files.writeString(folder.resolve("計画.xls"), "<html><table><tr><td>" + cells + "</table></html>");
        damage(file, Set.of(Damage.FLIPPED, Damage.TRUNCATED, Damage.BLANKED), Set.of(), "");
    }

    @Test
    void lockedBooks() throws Exception {
        Path open = folder.resolve("開.xlsx");
        Workbooks.write(List.of(sheet), open);
        Path file = folder.resolve("鍵.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(system)) {
                Files.copy(open, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        damage(file, Set.of(Damage.FLIPPED, Damage.TRUNCATED, Damage.BLANKED), Set.of(Damage.values()), PASSWORD);
    }

    /** Damages a file in these ways, some of which must not cost a text in silence. */
    private void damage(Path file, Set<Damage> ways, Set<Damage> noticed, String password) throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Set<String> before = texts(Workbooks.read(file, password.toCharArray()));
        List<Damage> all = ways.stream().sorted().toList();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Damage way = all.get(seed % all.size());
            byte[] damaged = way.of(whole, new Random(seed));
            String what = file.getFileName() + " " + way + " " + seed;
            assertTimeout(
                    BOUND,
                    () -> {
                        Set<String> after = imported(file, damaged, password);
                        assertThat(after == null || !noticed.contains(way) || after.containsAll(before))
                                .as(what + " lost " + lost(before, after))
                                .isTrue();
                    },
                    what);
        }
    }

    private static String lost(Set<String> before, Set<String> after) {
        return after == null
                ? ""
                : before.stream().filter(t -> !after.contains(t)).toList().toString();
    }

    /** The texts that were read without any word of doubt; null where there was one, or nothing could be read. */
    private static Set<String> imported(Path file, byte[] bytes, String password) throws IOException {
        Files.write(file, bytes);
        try {
            Book book = Workbooks.read(file, password.toCharArray());
            book.faults().forEach(f -> assertThat(f.sentence()).endsWith("。"));
            Proposal proposal = Intake.propose(book);
            assertThat(proposal.taken()).isNotNull();
            return book.faults().isEmpty() ? texts(book) : null;
        } catch (Unreadable e) {
            assertThat(e.sentence()).endsWith("。");
            return null;
        } catch (NotUnderstood e) {
            assertThat(e.sentence()).endsWith("。");
            return null;
        }
    }

    private static Set<String> texts(Book book) {
        return book.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .flatMap(r -> r.cells().stream())
                .map(c -> c.text() + c.note())
                .collect(Collectors.toSet());
    }
}
