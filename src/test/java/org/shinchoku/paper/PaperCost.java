package org.shinchoku.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.shinchoku.workbook.Unwritable;
import org.shinchoku.workbook.Workbooks;

/**
 * Measures what a page costs: our own process from start to PDF (alone, and with the xlsx written beside it), and
 * LibreOffice's that makes a PDF of this xlsx; CPU time of all, since the machine is shared. Ours runs with the options
 * of the installed program.
 *
 * <p>Arguments: numbers of items, 100 and 2000 where none are given. Needs Linux and {@code soffice}.
 */
public final class PaperCost {

    /** Ticks of the kernel's clock in a second, the same on all Linux machines of today. */
    private static final int TICKS = 100;

    private PaperCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, Unwritable {
        if (arguments.length > 0 && arguments[0].equals("print")) {
            print(Integer.parseInt(arguments[1]), List.of(arguments).subList(2, arguments.length));
            return;
        }
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("100", "2000");
        PrintStream out = System.out;
        out.println("items  path                  pages  CPU ms  CPU ms/page");
        for (String items : sizes) {
            Path folder = Files.createTempDirectory("paper-cost");
            Path pdf = folder.resolve("ours.pdf");
            Path book = folder.resolve("ours.xlsx");
            double alone = report(items, "shinchoku pdf", pdf, ours(folder, items, pdf), out);
            double both = report(items, "shinchoku xlsx and pdf", pdf, ours(folder, items, pdf, book), out);
            double theirs = report(items, "LibreOffice", folder.resolve("table.pdf"), theirs(folder, items), out);
            out.printf("%5s  to LibreOffice: pdf %.2f, xlsx and pdf %.2f%n", items, alone / theirs, both / theirs);
        }
    }

    private static long ours(Path folder, String items, Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(PaperCost.class.getName(), "print", items));
        Stream.of(files).forEach(file -> command.add(file.toString()));
        return run(folder, command);
    }

    private static long theirs(Path folder, String items) throws IOException, InterruptedException, Unwritable {
        Path book = folder.resolve("table.xlsx");
        Workbooks.write(List.of(OfficeTable.of(SampleTable.of(Integer.parseInt(items)), new Fonts())), book);
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        run(folder, List.of("soffice", profile, "--headless", "--terminate_after_init")); // makes the profile
        return run(
                folder,
                List.of(
                        "soffice",
                        profile,
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        book.toString()));
    }

    private static double report(String items, String name, Path pdf, long cpu, PrintStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            out.printf("%5s  %-22s%5d  %6d  %6.1f%n", items, name, pages, cpu, (double) cpu / pages);
            return (double) cpu / pages;
        }
    }

    private static void print(int items, List<String> files) throws IOException, Unwritable {
        Fonts fonts = new Fonts();
        Pages pages = Pages.of(SampleTable.of(items), fonts);
        try (OutputStream stream = Files.newOutputStream(Path.of(files.get(0)))) {
            Pdf.write(pages, fonts, stream);
        }
        if (files.size() > 1) {
            Workbooks.write(pages.sheets(), pages::turns, Path.of(files.get(1)));
        }
    }

    /** Runs a command and gives the CPU time of it and its children, in milliseconds. */
    private static long run(Path folder, List<String> command) throws IOException, InterruptedException {
        long before = children();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(
                    command.get(0) + ": " + status + " " + Files.readString(folder.resolve("output.txt")));
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
