package org.shinchoku.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/** Runs one command and answers with its exit status: 0 done, 1 refused, 2 wrong usage. */
@Command(name = "shinchoku", description = "計画の進行管理")
public final class CommandLine {

    private final PrintWriter out;
    private final PrintWriter err;

    public CommandLine(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Speaks the console's own encoding to a person and UTF-8 to a file or another program. */
    public static CommandLine onConsole() {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new CommandLine(new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset));
    }

    public int run(String[] args) {
        return new picocli.CommandLine(this).setOut(out).setErr(err).execute(args);
    }
}
