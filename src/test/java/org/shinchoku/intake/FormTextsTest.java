package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Facts;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/** Whatever forms an office draws, and however their texts sound: each is in the plan, or a doubt speaks of it at its cell. */
class FormTextsTest {

    private static final int RUNS = Integer.getInteger("forms", 300);
    private static final String REFUSED = "refused";

    @Test
    void areInThePlanOrTold() {
        List<String> found =
                LongStream.range(0, RUNS).mapToObj(FormTextsTest::fault).toList();
        List<String> faults =
                found.stream().filter(f -> !f.isEmpty() && !f.equals(REFUSED)).toList();

        assertThat(found.stream().filter(REFUSED::equals).count()).isLessThan(RUNS / 50);
        assertThat(faults).as(faults.size() + " of " + RUNS + " forms").isEmpty();
    }

    private static String fault(long seed) {
        RandomForms forms = new RandomForms(new Random(seed));
        Sheet sheet = Sketch.sheet("Sheet1", forms.toString());
        Proposal proposal;
        try {
            proposal = Intake.propose(new Book("計画.xlsx", List.of(sheet), List.of()));
        } catch (NotUnderstood fault) {
            return REFUSED;
        }
        List<String> lost = lost(sheet, proposal, forms.texts(), Use.TITLE::equals);
        return lost.isEmpty() ? "" : "seed " + seed + ": " + lost + "\n" + forms + "\n" + Sketch.facts(proposal);
    }

    /** The texts that are neither anywhere in the plan nor told of, nor head a table, a column or more. */
    static List<String> lost(Sheet sheet, Proposal proposal, List<String> texts, Predicate<Use> isHeading) {
        String plan = Wording.key(Stream.of(
                        Facts.of(proposal.plan()).stream().map(Object::toString),
                        proposal.plan().items().stream().map(Item::toString),
                        proposal.plan().fields().stream().map(Field::toString),
                        proposal.plan().levels().stream().map(Level::toString),
                        proposal.plan().departments().stream().map(Department::toString),
                        Stream.of(proposal.plan().head().title()))
                .flatMap(s -> s)
                .collect(Collectors.joining("\n")));
        List<String> lost = new ArrayList<>();
        Grid grid = new Grid(sheet, new Senses());
        for (int r = 0; r < grid.height(); r++) {
            int row = r;
            grid.row(r).stream()
                    .filter(b -> b.area().row() == row && texts.contains(b.text()))
                    .filter(b -> !isHeading.test(proposal.uses().get("Sheet1").get(b.area())))
                    .filter(b -> !plan.contains(Wording.key(b.text())))
                    .filter(b -> proposal.doubts().stream().noneMatch(d -> SpoiltSheetsTest.speaksOf(d, b.area())))
                    .map(Grid.Block::text)
                    .forEach(lost::add);
        }
        return lost;
    }
}
