package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/** Sheets from which cells were taken, moved and doubled at random: they end in a plan or a sentence, and in no silence. */
class SpoiltSheetsTest {

    private static final String STRAY = "迷子の文";

    @Test
    void endInAPlanOrASentence() throws IOException {
        List<String> drawings = drawings();
        int understood = 0;
        for (String drawing : drawings) {
            // a seed of its own, so that a further layout spoils no other in another way
            String spoilt = spoilt(drawing, new Random(drawing.hashCode()));
            Sheet sheet = Sketch.sheet("Sheet1", spoilt);
            try {
                Proposal proposal = Intake.propose(new Book("計画.xlsx", List.of(sheet), List.of()));
                assertThat(texts(sheet))
                        .as(spoilt)
                        .isLessThanOrEqualTo(proposal.uses().get("Sheet1").size());
                assertThat(untold(proposal)).as(spoilt).isEmpty();
                assertThat(FormTextsTest.lost(sheet, proposal, strays(spoilt), u -> u == Use.TITLE))
                        .as(spoilt)
                        .isEmpty();
                understood++;
            } catch (NotUnderstood fault) {
                assertThat(fault.sentence()).endsWith("。");
            }
        }
        assertThat(understood).isGreaterThan(drawings.size() / 2);
    }

    /** The texts that say nothing, as nobody would write them: neither a label nor one of a table is known by them. */
    private static List<String> strays(String spoilt) {
        return Arrays.stream(spoilt.split("[|\n]"))
                .filter(t -> t.startsWith(STRAY))
                .toList();
    }

    /** What was left aside although no doubt speaks of it, be it alone or of its block. */
    private static List<Area> untold(Proposal proposal) {
        return proposal.uses().get("Sheet1").entrySet().stream()
                .filter(e -> e.getValue() == Use.DOUBT)
                .map(Map.Entry::getKey)
                .filter(a -> proposal.doubts().stream().noneMatch(d -> speaksOf(d, a)))
                .toList();
    }

    static boolean speaksOf(Doubt doubt, Area area) {
        String range = doubt.text().replaceAll("^.*（([A-Z]+[0-9]+:[A-Z]+[0-9]+)）$", "$1");
        String[] ends = (range.equals(doubt.text()) ? doubt.address() : range).split(":");
        return area.row() >= row(ends[0])
                && area.row() <= row(ends[ends.length - 1])
                && area.column() >= column(ends[0])
                && area.column() <= column(ends[ends.length - 1]);
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceAll("[A-Z]", "")) - 1;
    }

    private static int column(String address) {
        return address.replaceAll("[0-9]", "").chars().reduce(0, (n, c) -> n * 26 + c - 'A' + 1) - 1;
    }

    /** The texts that are seen: what a merged cell covers is not. */
    private static long texts(Sheet sheet) {
        Grid grid = new Grid(sheet, new Senses());
        long texts = 0;
        for (int r = 0; r < grid.height(); r++) {
            int row = r;
            texts += grid.row(r).stream().filter(b -> b.area().row() == row).count();
        }
        return texts;
    }

    private static List<String> drawings() throws IOException {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("layouts.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== .*\\R"))
                    .filter(l -> !l.isBlank())
                    .map(l -> l.split("(?m)^==>")[0]
                            .replaceAll("(?m)^--- .*\\R", "")
                            .stripTrailing())
                    .toList();
        }
    }

    private static String spoilt(String drawing, Random random) {
        List<List<String>> rows = new ArrayList<>();
        drawing.lines().forEach(l -> rows.add(new ArrayList<>(Arrays.asList(l.split("\\|", -1)))));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            List<String> row = rows.get(random.nextInt(rows.size()));
            int at = random.nextInt(row.size());
            String stray = STRAY + (char) ('ア' + i);
            switch (random.nextInt(6)) {
                case 0 -> row.set(at, "");
                case 1 -> row.add(at, "");
                case 2 -> row.set(at, rows.get(random.nextInt(rows.size())).get(0));
                case 3 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(row));
                case 4 -> row.set(at, stray);
                default -> rows.add(random.nextInt(rows.size()), new ArrayList<>(List.of(stray)));
            }
        }
        return String.join("\n", rows.stream().map(r -> String.join("|", r)).toList());
    }
}
