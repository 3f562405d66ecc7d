package org.shinchoku.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;

/** The scale behind a field of ratings: its boxes in their order, or the marks that stand in it, best first. */
final class Scales {

    /** Marks that offices use, best first. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("◎", "○", "△", "×"),
            List.of("◎", "〇", "△", "×"),
            List.of("◎", "○", "△", "▲", "×"),
            List.of("A", "B", "C", "D"),
            List.of("Ａ", "Ｂ", "Ｃ", "Ｄ"),
            List.of("A", "B", "C", "D", "E"),
            List.of("S", "A", "B", "C", "D"),
            List.of("優", "良", "可", "不可"));

    private static final Pattern POINTS = Pattern.compile("[0-9０-９]{1,2}");

    private Scales() {}

    /** The scale of a field, or nothing where it is no rating or its marks have no evident order. */
    static Optional<Scale> of(Sort sort, Field.Kind kind) {
        if (kind != Field.Kind.RATING && kind != Field.Kind.CHOICE) {
            return Optional.empty();
        }
        List<String> marks = sort.options().isEmpty() ? ordered(sort.texts()) : sort.options();
        return marks.size() < 2
                ? Optional.empty()
                : Optional.of(new Scale(
                        Plan.newId(),
                        sort.name(),
                        0,
                        marks.stream().map(m -> Scale.Step.of(m, "")).toList()));
    }

    private static List<String> ordered(List<String> texts) {
        List<String> marks = texts.stream()
                .distinct()
                .filter(t -> POINTS.matcher(t).matches() || KNOWN.stream().anyMatch(k -> k.contains(t)))
                .toList();
        if (!marks.isEmpty() && marks.stream().allMatch(m -> POINTS.matcher(m).matches())) {
            return marks.stream()
                    .sorted(Comparator.<String>comparingInt(Integer::parseInt).reversed())
                    .toList();
        }
        return KNOWN.stream()
                .filter(k -> k.containsAll(marks) && !marks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
