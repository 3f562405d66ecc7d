package org.shinchoku.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Runs one command and answers with its exit status: 0 done, 1 refused, 2 wrong usage. */
@Command(
        name = "shinchoku",
        description = "計画の進行管理",
        synopsisSubcommandLabel = "コマンド",
        synopsisHeading = "使い方: ",
        commandListHeading = "%nコマンド:%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        scope = ScopeType.INHERIT)
public final class CommandLine implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "使い方を表示します。")
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    private boolean help;

    public CommandLine(PrintWriter out, PrintWriter err, Clock clock) {
        this.terminal = new Terminal(out, err, clock, System.getProperty("user.name"));
    }

    /** Speaks the console's own encoding to a person and UTF-8 to a file or another program. */
    public static CommandLine onConsole() {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new CommandLine(
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, charset),
                Clock.system(ZoneId.systemDefault()));
    }

    public int run(String[] args) {
        Faults faults = new Faults(terminal.err());
        int status = status(args, faults);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    /** Says that there is no screen for the desktop to appear on. */
    public int withoutScreen() {
        terminal.err().println("画面が使えないため、進捗の画面を開けません。画面のある所で開くか、コマンドを付けて実行してください。「shinchoku --help」で使い方を表示します。");
        terminal.err().flush();
        return 1;
    }

    private int status(String[] args, Faults faults) {
        picocli.CommandLine line = new picocli.CommandLine(this)
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new PlansCommand(terminal))
                .addSubcommand(new FactsCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new FormsCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new RequestCommand(terminal))
                .addSubcommand(new CollectCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(faults::refused)
                .setParameterExceptionHandler(faults::wrongUsage);
        try {
            return line.execute(args);
        } catch (Error e) {
            // picocli hands on exceptions alone
            return faults.broken(e);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
