package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shinchoku.plan.Facts;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;
import org.shinchoku.sheet.Area;

/**
 * A plan as it was understood from an office's own sheets, for the clerk to accept.
 *
 * @param plan what would be taken in
 * @param reasons how the parts of the sheets were read, and why
 * @param doubts what was not understood, or not for sure
 * @param uses by the sheets' names, what each cell was taken for
 */
public record Proposal(Plan plan, List<Reason> reasons, List<Doubt> doubts, Map<String, Map<Area, Use>> uses) {

    public Proposal {
        reasons = List.copyOf(reasons);
        doubts = List.copyOf(doubts);
        uses = Map.copyOf(uses);
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
        lines.add("項目: " + plan.items().size() + "件　値: " + Facts.of(plan).size() + "件　確認が必要な所: " + doubts.size() + "件");
        return lines;
    }

    private String line(Field field) {
        String years = Years.inWords(field.years(), Spelling.ERA);
        return "欄: " + plan.level(field.level()).name() + "の「" + field.name() + "」"
                + (field.yearly() ? "（" + (years.isEmpty() ? "年度ごと" : years) + "）" : "");
    }
}
