package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.shinchoku.plan.Facts;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;
import org.shinchoku.sheet.Area;

/** A plan as it was understood from an office's own sheets, for the clerk to accept or to correct. */
public final class Proposal {

    private final Plan plan;
    private final List<Reason> reasons;
    private final List<Doubt> doubts;
    private final Mapping mapping;
    private final Insight sight;
    private final UnaryOperator<Plan> learning;

    /** @param learning gives the plan the form of the sheets it was read from */
    Proposal(
            Plan plan,
            List<Reason> reasons,
            List<Doubt> doubts,
            Mapping mapping,
            Insight sight,
            UnaryOperator<Plan> learning) {
        this.plan = plan;
        this.reasons = List.copyOf(reasons);
        this.doubts = List.copyOf(doubts);
        this.mapping = mapping;
        this.sight = sight;
        this.learning = learning;
    }

    /** What would be taken in, with the way in which it was read. */
    public Plan plan() {
        return plan;
    }

    /**
     * The plan to be taken in, with the office's own form, in which it can be written again. Learning the form costs as much as
     * reading the file, so it is done when the clerk agrees.
     */
    public Plan taken() {
        return learning.apply(plan);
    }

    /** How often the sheets were asked for a cell so far. */
    long asked() {
        return sight.asked();
    }

    /** How the parts of the sheets were read, and why. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** What was not understood, or not for sure; what concerns no cell has neither sheet nor address. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** By the sheets' names, what each cell was taken for. */
    public Map<String, Map<Area, Use>> uses() {
        return sight.uses();
    }

    /** How the file was read: what was said and what was found, to be corrected or kept. */
    public Mapping mapping() {
        return mapping;
    }

    /** The tables that were found, in the order of the sheets. */
    public List<SeenTable> tables() {
        return sight.tables();
    }

    /** What was seen in a cell, its row and column counted from 0; empty on a sheet that was not read. */
    public Optional<Seen> at(String sheet, int row, int column) {
        return Optional.ofNullable(sight.at(sheet, row, column));
    }

    /** What was understood, in lines to read: title, levels, fields with their years, and the counts. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add("計画名: " + plan.head().title());
        lines.add("階層: "
                + plan.levels().stream()
                        .sorted(Comparator.comparingInt(Level::depth))
                        .map(Level::name)
                        .collect(Collectors.joining(" > ")));
        plan.fields().stream()
                .sorted(Comparator.comparingLong(Field::order))
                .map(this::line)
                .forEach(lines::add);
        lines.add("項目: " + plan.items().size() + "件" + byLevel() + "　値: "
                + Facts.of(plan).size() + "件　確認が必要な所: " + doubts.size() + "件");
        return lines;
    }

    /** How many items each level has, the outermost first; nothing where there is one level only. */
    private String byLevel() {
        Map<Long, Long> counts =
                plan.items().stream().collect(Collectors.groupingBy(Item::level, Collectors.counting()));
        return counts.size() < 2
                ? ""
                : plan.levels().stream()
                        .sorted(Comparator.comparingInt(Level::depth))
                        .map(l -> l.name() + " " + counts.getOrDefault(l.id(), 0L))
                        .collect(Collectors.joining("、", "（", "）"));
    }

    private String line(Field field) {
        String years = Years.inWords(field.years(), Spelling.ERA);
        return "欄: " + plan.level(field.level()).name() + "の「" + field.name() + "」"
                + (field.yearly() ? "（" + (years.isEmpty() ? "年度ごと" : years) + "）" : "");
    }
}
