package org.shinchoku.ui.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.intake.Doubt;
import org.shinchoku.intake.Proposal;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;
import org.shinchoku.workbook.Book;

/**
 * What was understood of a sheet, as the clerk is told before it is taken in.
 *
 * @param file the file's name
 * @param title the plan's title as found, to be corrected by the clerk
 * @param levels the levels' names, from the root
 * @param fields the fields, each with its level and how its years run
 * @param years the fiscal years in words, or empty
 * @param items how many items
 * @param reposts how many of them are 再掲
 * @param values how many cells with text
 * @param doubts what is not sure, with its cell
 */
public record Understood(
        String file,
        String title,
        List<String> levels,
        List<FieldLine> fields,
        String years,
        int items,
        int reposts,
        int values,
        List<Doubt> doubts) {

    /**
     * One field.
     *
     * @param level the level it belongs to
     * @param name its heading
     * @param years the years it has columns for, or empty
     */
    public record FieldLine(String level, String name, String years) {}

    static Understood of(Book book, Proposal proposal) {
        Plan plan = proposal.plan();
        Stream<Doubt> unread = book.faults().stream().map(f -> new Doubt(f.sheet(), f.address(), f.sentence()));
        return new Understood(
                book.name(),
                plan.head().title(),
                levels(plan).map(Level::name).toList(),
                fields(plan),
                Years.inWords(Years.of(plan), Spelling.ERA),
                plan.items().size(),
                (int) plan.items().stream().filter(Item::repost).count(),
                plan.values().size(),
                Stream.concat(unread, proposal.doubts().stream()).toList());
    }

    private static Stream<Level> levels(Plan plan) {
        return plan.levels().stream().sorted(Comparator.comparingInt(Level::depth));
    }

    private static List<FieldLine> fields(Plan plan) {
        return levels(plan)
                .flatMap(level -> plan.fields().stream()
                        .filter(f -> f.level() == level.id())
                        .sorted(Comparator.comparingLong(Field::order))
                        .map(f -> new FieldLine(level.name(), f.name(), Years.inWords(f.years(), Spelling.ERA))))
                .collect(Collectors.toList());
    }
}
