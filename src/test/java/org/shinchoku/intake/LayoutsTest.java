package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shinchoku.sheet.Sheet;

/** Layouts as data: sheets drawn as text in {@code layouts.txt}, and the facts and doubts that a reader finds in them. */
class LayoutsTest {

    private static final String MISSING = "! ";

    /** A layout as it is drawn, the facts and doubts in it, and what the form learnt from it has no place for. */
    record Drawn(String name, Sheet[] sheets, String facts, List<String> missing) {}

    static Stream<Drawn> layouts() throws IOException {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("layouts.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== "))
                    .filter(l -> !l.isBlank())
                    .map(LayoutsTest::drawn);
        }
    }

    private static Drawn drawn(String layout) {
        String[] halves = rest(layout).split("(?m)^==>.*\\R", 2);
        Map<Boolean, List<String>> lines =
                halves[1].strip().lines().collect(Collectors.partitioningBy(l -> l.startsWith(MISSING)));
        List<String> missing =
                lines.get(true).stream().map(l -> l.substring(MISSING.length())).toList();
        return new Drawn(firstLine(layout), sheets(halves[0]), String.join("\n", lines.get(false)), missing);
    }

    @TestFactory
    Stream<DynamicTest> readsEachLayoutAsAPersonDoes() throws IOException {
        return layouts().map(l -> DynamicTest.dynamicTest(l.name(), () -> check(l)));
    }

    private static void check(Drawn layout) {
        Proposal proposal = Sketch.propose(layout.sheets());
        String doubts = proposal.doubts().stream()
                .map(d -> "\n? " + d.sheet() + "!" + d.address() + " " + d.sentence())
                .collect(Collectors.joining());
        assertThat(Sketch.facts(proposal) + doubts).isEqualTo(layout.facts());
    }

    /** What was found is kept for the next file: there it must lead to the same. */
    @TestFactory
    Stream<DynamicTest> readsEachLayoutTheSameTheNextTime() throws IOException {
        return layouts().map(l -> DynamicTest.dynamicTest(l.name(), () -> checkAgain(l)));
    }

    private static void checkAgain(Drawn layout) {
        Proposal proposal = Sketch.propose(layout.sheets());
        Proposal again = Sketch.propose(proposal.mapping(), layout.sheets());

        assertThat(Sketch.facts(again)).isEqualTo(Sketch.facts(proposal));
        assertThat(again.doubts()).isEqualTo(proposal.doubts());
        assertThat(again.mapping()).isEqualTo(proposal.mapping());
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
