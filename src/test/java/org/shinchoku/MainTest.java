package org.shinchoku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path directory;

    @Test
    void aCommandLoadsNothingOfTheDesktop() throws Exception {
        Path output = directory.resolve("output");
        int status = run(output, "-Xlog:class+load", Main.class.getName(), "no-such-command");

        assertThat(status).isEqualTo(2);
        assertThat(Files.readAllLines(output, UTF_8))
                .anyMatch(line -> line.contains("org.shinchoku.cli."))
                .noneMatch(line -> line.contains(" javafx.") || line.contains("org.shinchoku.ui."));
    }

    @Test
    void withoutAScreenTheDesktopSaysSoInOneSentence() throws Exception {
        assumeTrue(System.getProperty("os.name").contains("Linux"));
        Path output = directory.resolve("output");
        int status = run(output, "-Dprism.order=sw", Main.class.getName());

        assertThat(status).isEqualTo(1);
        assertThat(Files.readAllLines(output, UTF_8))
                .filteredOn(line -> !line.contains("WARN") && !line.startsWith("WARNING"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("画面が使えない"));
    }

    private static int run(Path output, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"));
        java.command().addAll(List.of(arguments));
        java.environment().remove("DISPLAY");
        return java.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
    }
}
