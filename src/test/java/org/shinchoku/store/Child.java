package org.shinchoku.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shinchoku.edit.Editor;

/** Another program that uses a ledger, until it is killed. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private Child(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=" + System.getProperty("file.encoding"),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        out = process.inputReader(UTF_8);
    }

    /** A program that has a ledger open. */
    static Child holding(Path file) throws IOException {
        Child child = new Child(List.of("hold", address(file)));
        child.line();
        return child;
    }

    /** A program that edits and edits, and tells each edit that is acknowledged. */
    static Child writing(Path file) throws IOException {
        return new Child(List.of("write", address(file)));
    }

    /** A program that makes one edit and tells its number. */
    static Child editing(Path file) throws IOException {
        return new Child(List.of("edit", address(file)));
    }

    /** What a program says that opens a ledger. */
    static String opening(Path file) throws IOException {
        try (Child child = new Child(List.of("hold", address(file)))) {
            return child.line();
        }
    }

    /** In ASCII, since a command line is written in the encoding of the one who calls and read in that of the machine. */
    private static String address(Path file) {
        return file.toUri().toASCIIString();
    }

    /** What it said next, or null where it is gone. */
    String line() throws IOException {
        return out.readLine();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL, where there are signals; what it said can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        try {
            kill();
            out.close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        Path file = Path.of(URI.create(arguments[1]));
        try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
            switch (arguments[0]) {
                case "hold" -> out.println("open");
                case "edit" -> out.println(edit(ledger, Samples.editor(ledger, Samples.HEAD)));
                default -> write(ledger, out);
            }
            Thread.sleep(60_000);
        } catch (LedgerFault e) {
            out.println(e.kind());
        }
    }

    private static void write(Ledger ledger, PrintStream out) {
        Editor editor = Samples.editor(ledger, Samples.HEAD);
        for (int i = 1; ; i++) {
            out.println(edit(ledger, editor));
            if (i % 40 == 0) {
                ledger.backup("確認");
            }
        }
    }

    /** Many rows in one edit, so that half an edit would be seen. */
    private static long edit(Ledger ledger, Editor editor) {
        long next = ledger.log(Samples.HEAD.id()).nextNumber();
        editor.edit("記入", plan -> plan.with(Samples.answers(next)));
        return next;
    }
}
