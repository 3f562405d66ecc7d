package org.shinchoku;

import org.shinchoku.cli.CommandLine;
import org.shinchoku.ui.Launch;
import org.slf4j.LoggerFactory;

/** Starts the desktop, or the command line when there are arguments. */
public final class Main {

    private Main() {}

    /**
     * JavaFX is reached through {@link Launch} alone, so that no class of it is loaded for a command: commands run where
     * there is no screen.
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            try {
                Launch.desktop();
            } catch (UnsupportedOperationException | LinkageError noScreen) {
                LoggerFactory.getLogger(Main.class).info("no screen", noScreen);
                System.exit(CommandLine.onConsole().withoutScreen());
            }
        } else {
            System.exit(CommandLine.onConsole().run(args));
        }
    }
}
