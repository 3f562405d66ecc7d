package org.shinchoku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void wrongUsageEndsWithStatusTwoAndSpeaksOnTheErrorChannel() {
        int status = new CommandLine(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC())
                .run(new String[] {"no-such-command"});

        assertThat(status).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("no-such-command");
    }
}
