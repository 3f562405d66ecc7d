package org.shinchoku.intake;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;
import org.shinchoku.workbook.Workbooks;

/**
 * What a whole import costs, read and understood, beside POI's bare reading of the same files: 300 small books and one long
 * one. Each side runs twice in turn, cold and warm; compare the ratios.
 */
public final class ImportCost {

    private static final int BOOKS = 300;
    /** So many rows stand below one label. */
    private static final int TOGETHER = 10;

    private static final Style PLAIN = Style.PLAIN.withBorders(true).withWrap(true);
    private static final Style HEAD = PLAIN.withBold(true).withFill(0xDDEBF7).withAcross(Style.Across.CENTER);

    private static final List<String> WHO = List.of("地域の方", "民生委員", "関係機関", "町内会", "学校", "社会福祉協議会", "事業者", "保護者");
    private static final List<String> WHAT =
            List.of("見守り活動", "相談窓口の周知", "研修会", "情報交換会", "パンフレットの配布", "サロンの立上げ", "広報紙への掲載");
    private static final List<String> DONE = List.of("回行った。", "か所で開き、参加者から好評を得た。", "件受け付け、次の年度に生かすことにした。", "人が受講した。");

    private ImportCost() {}

    /** Reads one file. */
    @FunctionalInterface
    private interface Side {
        void read(Path file) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("cost");
        List<Path> small = new ArrayList<>();
        for (int i = 0; i < BOOKS; i++) {
            small.add(book(folder.resolve("回答" + i + ".xlsx"), 20, 20, i, 20));
        }
        List<Path> large = List.of(book(folder.resolve("計画.xlsx"), 5_000, 30, 0, 120));
        for (String heat : List.of("cold", "warm")) {
            compare(BOOKS + " books of 20 x 20, " + heat, small);
            compare("one book of 5,000 x 30, " + heat, large);
        }
        for (Path file : small) {
            Files.delete(file);
        }
        Files.delete(large.get(0));
        Files.delete(folder);
    }

    private static void compare(String what, List<Path> files) throws Exception {
        double[] poi = cost(files, ImportCost::poi);
        double[] ours = cost(files, f -> Intake.propose(Workbooks.read(f)).taken());
        System.out.printf(
                Locale.ROOT,
                "%-32s POI %5.2f CPU s %5.2f s %4.0f MB   import %5.2f CPU s %5.2f s %4.0f MB   ratio %.2f CPU %.2f wall%n",
                what,
                poi[0],
                poi[1],
                poi[2],
                ours[0],
                ours[1],
                ours[2],
                ours[0] / poi[0],
                ours[1] / poi[1]);
    }

    /** CPU seconds, seconds and peak heap in MB. */
    private static double[] cost(List<Path> files, Side side) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (Path file : files) {
            side.read(file);
        }
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        long took = System.nanoTime() - start;
        long peak = heap.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        return new double[] {used / 1e9, took / 1e9, peak / 1e6};
    }

    private static void poi(Path file) throws Exception {
        long characters = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        characters += cell.toString().length();
                    }
                }
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing in " + file);
        }
    }

    /** A sheet as offices have them: styled, labels merged, every text another, marks and figures between them. */
    private static Path book(Path file, int rows, int columns, int seed, int length) throws Exception {
        Random random = new Random(seed);
        List<Row> lines = new ArrayList<>();
        List<Area> spans = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                cells.add(r == 0 ? Cell.of(heading(c), HEAD) : cell(r, c, length, random));
            }
            lines.add(Row.of(cells).withHeight(r == 0 ? 30 : 60));
            if (r % TOGETHER == 1 && r + TOGETHER <= rows) {
                spans.add(new Area(r, 1, TOGETHER, 1));
            }
        }
        List<Column> widths = Collections.nCopies(columns, Column.of(90));
        Workbooks.write(List.of(Sheet.of("進捗", widths, lines, spans, PageSetup.PLAIN)), file);
        shareTexts(file);
        return file;
    }

    /** Excel keeps the texts of a book in one table, to which its cells refer. */
    private static void shareTexts(Path file) throws Exception {
        Path shared = file.resolveSibling("shared.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile());
                OutputStream out = Files.newOutputStream(shared)) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            cell.setCellValue(cell.getStringCellValue());
                        }
                    }
                }
            }
            workbook.write(out);
        }
        Files.move(shared, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String heading(int column) {
        return column < 4
                ? List.of("番号", "基本施策", "事業名", "担当課").get(column)
                : "令和" + column / 4 + "年度" + List.of("実績", "評価", "課題", "達成率").get(column % 4);
    }

    private static Cell cell(int row, int column, int length, Random random) {
        if (column == 0) {
            return Cell.of(row, String.valueOf(row), PLAIN);
        }
        if (column == 1) {
            return Cell.of(row % TOGETHER == 1 ? "施策" + row / TOGETHER + "　" + words(random, 12) : "", PLAIN);
        }
        if (column < 4) {
            return Cell.of(column == 2 ? words(random, 10) + row : "第" + random.nextInt(40) + "課", PLAIN);
        }
        return switch (column % 4) {
            case 1 -> Cell.of(List.of("◎", "○", "△", "×").get(random.nextInt(4)), PLAIN);
            case 3 -> percent(random.nextInt(120));
            default -> Cell.of(words(random, length / 2 + random.nextInt(length)), PLAIN);
        };
    }

    private static Cell percent(int n) {
        return Cell.of(n / 100.0, n + "%", PLAIN.withFormat("0%"));
    }

    /** Sentences of about a length, no two texts alike. */
    private static String words(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(WHO.get(random.nextInt(WHO.size())))
                    .append("と")
                    .append(WHAT.get(random.nextInt(WHAT.size())))
                    .append("を")
                    .append(random.nextInt(1_000))
                    .append(DONE.get(random.nextInt(DONE.size())))
                    .append(random.nextInt(8) == 0 ? "\n" : "");
        }
        return text.toString().strip();
    }
}
