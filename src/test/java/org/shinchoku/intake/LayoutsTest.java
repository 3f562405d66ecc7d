package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shinchoku.sheet.Sheet;

/** Layouts as data: sheets drawn as text in {@code layouts.txt}, and the facts and doubts that a reader finds in them. */
class LayoutsTest {

    @TestFactory
    Stream<DynamicTest> readsEachLayoutAsAPersonDoes() throws IOException {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("layouts.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== "))
                    .filter(l -> !l.isBlank())
                    .map(l -> DynamicTest.dynamicTest(firstLine(l), () -> check(rest(l))));
        }
    }

    private static void check(String layout) {
        String[] halves = layout.split("(?m)^==>.*\\R", 2);
        Proposal proposal = Sketch.propose(sheets(halves[0]));
        String doubts = proposal.doubts().stream()
                .map(d -> "\n? " + d.sheet() + "!" + d.address() + " " + d.sentence())
                .collect(Collectors.joining());
        assertThat(Sketch.facts(proposal) + doubts).isEqualTo(halves[1].strip());
    }

    private static Sheet[] sheets(String drawing) {
        if (!drawing.startsWith("--- ")) {
            return new Sheet[] {Sketch.sheet("Sheet1", drawing.stripTrailing())};
        }
        List<String> parts = Arrays.stream(drawing.split("(?m)^--- "))
                .filter(p -> !p.isBlank())
                .toList();
        return parts.stream()
                .map(p -> Sketch.sheet(firstLine(p), rest(p).stripTrailing()))
                .toArray(Sheet[]::new);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String rest(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }
}
