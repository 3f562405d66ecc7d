package org.shinchoku.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.shinchoku.sheet.Sheet;

/**
 * Measures what a page costs: our own process from start to PDF, and LibreOffice's, for the same table; CPU time of
 * both, since the machine is shared. Ours runs with the options of the installed program. Ours runs with the options of the installed program.
 *
 * <p>Arguments: numbers of items, 100 and 2000 where none are given. Needs Linux and {@code soffice}.
 */
public final class PaperCost {

    /** Ticks of the kernel's clock in a second, the same on all Linux machines of today. */
    private static final int TICKS = 100;

    private PaperCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3 && arguments[0].equals("pdf")) {
            pdf(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            return;
        }
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("100", "2000");
        PrintStream out = System.out;
        out.println("items  path         pages  CPU ms  CPU ms/page");
        for (String items : sizes) {
            Path folder = Files.createTempDirectory("paper-cost");
            double ours = ours(items, folder, out);
            double theirs = theirs(items, folder, out);
            out.printf("%5s  ratio %.2f%n", items, ours / theirs);
        }
    }

    private static double ours(String items, Path folder, PrintStream out) throws IOException, InterruptedException {
        Path pdf = folder.resolve("ours.pdf");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path");
        long cpu = run(
                folder,
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                PaperCost.class.getName(),
                "pdf",
                items,
                pdf.toString());
        return report(items, "shinchoku", pdf, cpu, out);
    }

    private static double theirs(String items, Path folder, PrintStream out) throws IOException, InterruptedException {
        Path book = folder.resolve("theirs.xlsx");
        try (OutputStream stream = Files.newOutputStream(book)) {
            OfficeBook.write(SampleTable.of(Integer.parseInt(items)), new Fonts(), stream);
        }
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        String[] command = {
            "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), book.toString()
        };
        run(folder, "soffice", profile, "--headless", "--terminate_after_init"); // makes the profile
        return report(items, "LibreOffice", folder.resolve("theirs.pdf"), run(folder, command), out);
    }

    private static double report(String items, String name, Path pdf, long cpu, PrintStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            out.printf("%5s  %-11s  %5d  %6d  %6.1f%n", items, name, pages, cpu, (double) cpu / pages);
            return (double) cpu / pages;
        }
    }

    private static void pdf(int items, Path pdf) throws IOException {
        Fonts fonts = new Fonts();
        Sheet sheet = SampleTable.of(items);
        try (OutputStream stream = Files.newOutputStream(pdf)) {
            Pdf.write(Pages.of(sheet, fonts), fonts, stream);
        }
    }

    /** Runs a command and gives the CPU time of it and its children, in milliseconds. */
    private static long run(Path folder, String... command) throws IOException, InterruptedException {
        long before = children();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(command[0] + ": " + status + " " + Files.readString(folder.resolve("output.txt")));
        }
        return children() - before;
    }

    /** CPU time of all children that have ended, from the kernel. */
    private static long children() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 1000 / TICKS;
    }
}
