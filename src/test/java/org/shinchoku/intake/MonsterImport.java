package org.shinchoku.intake;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Workbooks;

/**
 * Imports each {@link Monster} in a program of its own with 512 MB, and prints how it ended, after how long, and the heap it
 * took: {@code MonsterImport [NAME …]}; with the word {@code file} first it imports one file that is there.
 */
public final class MonsterImport {

    private static final int BOUND = 60;

    private MonsterImport() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("file")) {
            report(Path.of(args[1]));
            return;
        }
        List<Monster> monsters = args.length == 0
                ? List.of(Monster.values())
                : Arrays.stream(args).map(Monster::valueOf).toList();
        Path folder = Files.createTempDirectory("monsters");
        for (Monster monster : monsters) {
            Path file = monster.in(folder, 1);
            System.out.printf(Locale.ROOT, "%-24s %6.1f MB  ", monster, Files.size(file) / 1e6);
            fork(file);
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static void fork(Path file) throws Exception {
        System.out.flush();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MonsterImport.class.getName(),
                        "file",
                        file.toString())
                .redirectError(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(BOUND, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            System.out.println("NOT ENDED in " + BOUND + " s");
        } else if (process.exitValue() != 0) {
            System.out.println("ENDED BADLY with status " + process.exitValue());
        }
    }

    private static void report(Path file) throws Exception {
        long start = System.nanoTime();
        String end = end(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(u -> u.getUsed())
                .sum();
        System.out.printf(Locale.ROOT, "%5.1f s  %5.1f CPU s  %4d MB  %s%n", seconds, cpu / 1e9, peak >> 20, end);
    }

    /** Data or a sentence; anything else is an error. */
    private static String end(Path file) {
        try {
            Book book = Workbooks.read(file);
            Proposal proposal = Intake.propose(book);
            return "data: " + proposal.taken().items().size() + " items, "
                    + proposal.doubts().size() + " doubts";
        } catch (Unreadable e) {
            return e.sentence();
        } catch (NotUnderstood e) {
            return e.sentence();
        }
    }
}
