package org.shinchoku.workbook;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What it costs to do something with workbooks, beside POI's bare reading of the same files by its user model. */
public final class BesidePoi {

    private BesidePoi() {}

    /** Does something with all files. */
    @FunctionalInterface
    public interface Work {
        void with(List<Path> files) throws Exception;
    }

    /** Measures both sides in turn and prints seconds, memory and their ratio. */
    public static void compare(String what, List<Path> files, Work ours) throws Exception {
        double[] poi = cost(files, BesidePoi::read);
        double[] own = cost(files, ours);
        System.out.printf(
                Locale.ROOT,
                "%-36s POI %5.2f CPU s %5.2f s %4.0f MB   ours %5.2f CPU s %5.2f s %4.0f MB   ratio %.2f CPU %.2f wall%n",
                what,
                poi[0],
                poi[1],
                poi[2],
                own[0],
                own[1],
                own[2],
                own[0] / poi[0],
                own[1] / poi[1]);
    }

    /** CPU seconds, seconds and peak heap in MB. */
    private static double[] cost(List<Path> files, Work work) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.with(files);
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        long took = System.nanoTime() - start;
        long peak = heap.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        return new double[] {used / 1e9, took / 1e9, peak / 1e6};
    }

    private static void read(List<Path> files) throws Exception {
        for (Path file : files) {
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
    }

    /** Excel keeps the texts of a book in one table, to which its cells refer. */
    public static void shareTexts(Path file) throws Exception {
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
}
