package org.shinchoku.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Workbooks;

/**
 * What a whole import costs, read and understood, beside POI's bare reading of the same files: 300 small books and one long
 * one. Each side runs twice in turn, cold and warm; compare the ratios.
 */
public final class ImportCost {

    private static final int BOOKS = 300;

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

    private static Path book(Path file, int rows, int columns, int seed, int length) throws Exception {
        List<String> heads = List.of("番号", "基本施策", "事業名", "担当課");
        List<Row> lines = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                cells.add(Cell.of(
                        r == 0
                                ? c < 4
                                        ? heads.get(c)
                                        : "令和" + c / 4 + "年度"
                                                + List.of("実績", "評価", "課題", "計画")
                                                        .get(c % 4)
                                : text(r, c, seed, length)));
            }
            lines.add(Row.of(cells));
        }
        Workbooks.write(List.of(Sheet.of("進捗", List.of(), lines, List.of(), PageSetup.PLAIN)), file);
        return file;
    }

    private static String text(int row, int column, int seed, int length) {
        return switch (column) {
            case 0 -> String.valueOf(row);
            case 1 -> "施策" + row / 10;
            case 2 -> "見守り活動その" + (seed + row);
            case 3 -> "福祉課";
            default ->
                ("地域の方と" + row + "回話し合い、" + (column + seed) + "件を次の年度に行うことを決めた。").repeat(Math.max(1, length / 30));
        };
    }
}
