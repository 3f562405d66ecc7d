package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shinchoku.intake.Intake;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.text.Kinsoku;
import org.shinchoku.workbook.Workbooks;

/** No line of a handout begins or ends where it should not and need not. */
class KinsokuTest {

    private static final Fonts FONTS = new Fonts();
    /** Lines of different pages never stand at the same height. */
    private static final double FAR = 10_000;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFaultCouldHaveBeenAvoidedInWhateverForm(int seed) {
        AnyForm any = new AnyForm(seed);
        assertThat(faults(any.plan, any.form)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiyose", "higashimatsuyama", "sendai", "shirai"})
    void noFaultCouldHaveBeenAvoidedInAnyFormOfAnOfficesPlan(String name) throws Exception {
        Path file = Path.of("../shared/fixtures", name + ".xlsx");
        assumeTrue(Files.exists(file), "office sheets are not at hand");
        Plan plan = Intake.propose(Workbooks.read(file)).taken();
        for (Base base : Base.values()) {
            assertThat(faults(plan, Form.of(0, "", base))).as("%s", base).isEmpty();
        }
    }

    private static List<String> faults(Plan plan, Form form) {
        List<String> faults = new ArrayList<>();
        List<Sheet> sheets = Forms.lay(plan, form).sheets();
        if (!sheets.isEmpty()) {
            cells(Pages.of(sheets, FONTS)).forEach((place, lines) -> {
                String cell =
                        sheets.get(place.sheet).cell(place.row, place.column).text();
                faults.addAll(faults(lines, breaks(cell)));
            });
        }
        return faults;
    }

    /** A cell with its texts, or on one page the texts that it repeats there. */
    private record Place(int sheet, int row, int column, boolean repeated, int page) {}

    /** The lines of each cell, over all pages where it goes on. */
    private static Map<Place, List<String>> cells(Pages pages) {
        Map<Place, Map<Double, String>> cells = new LinkedHashMap<>();
        for (int p = 0; p < pages.pages().size(); p++) {
            Page page = pages.pages().get(p);
            for (TextRun run : page.texts()) {
                Origin at = run.origin();
                if (at.row() >= 0) {
                    boolean again = at.repeated();
                    Place place = new Place(page.sheet(), at.row(), at.column(), again, again ? p : 0);
                    cells.computeIfAbsent(place, c -> new LinkedHashMap<>())
                            .merge(p * FAR + run.baseline(), run.text(), String::concat);
                }
            }
        }
        Map<Place, List<String>> lines = new LinkedHashMap<>();
        cells.forEach((place, all) -> lines.put(place, List.copyOf(all.values())));
        return lines;
    }

    /** After how many characters the text itself begins a new line. */
    private static Set<Integer> breaks(String text) {
        Set<Integer> breaks = new HashSet<>();
        int count = 0;
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                breaks.add(count);
            } else {
                count++;
            }
        }
        return breaks;
    }

    private static List<String> faults(List<String> lines, Set<Integer> breaks) {
        List<String> faults = new ArrayList<>();
        String text = String.join("", lines);
        int start = 0;
        for (int l = 0; l + 1 < lines.size(); l++) {
            int end = start + lines.get(l).length();
            boolean own = breaks.contains(end) || lines.get(l + 1).equals("（続き）");
            if (!own && Kinsoku.isFault(text, end) && Kinsoku.isAvoidable(text, start, end)) {
                faults.add(lines.get(l) + "|" + lines.get(l + 1));
            }
            start = end;
        }
        return faults;
    }
}
