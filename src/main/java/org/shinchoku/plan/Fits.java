package org.shinchoku.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shinchoku.text.Fold;

/** Which texts are what their field says they are; one that is not stays as it is written all the same. */
public final class Fits {

    private static final Pattern DATE = Pattern.compile(
            "(?:(?:令和|平成|昭和|[RHS])?\\s*(?:元|[0-9]{1,4})\\s*[年./-]\\s*)?[0-9]{1,2}\\s*[月./-]\\s*[0-9]{1,2}\\s*日?");

    private Fits() {}

    /** The values of a field that do not fit its kind or the marks it is to be taken from. */
    public static List<Value> missed(Plan plan, Field field) {
        return plan.values().stream()
                .filter(v -> v.field() == field.id())
                .filter(Predicate.not(in(plan, field)))
                .sorted(Comparator.comparing(Value::key))
                .toList();
    }

    /** Whether a value of a field fits its kind and the marks it is to be taken from. */
    public static Predicate<Value> in(Plan plan, Field field) {
        Scale scale = plan.scale(field.scale());
        Set<String> marks =
                scale == null ? Set.of() : scale.marks().stream().map(Fold::key).collect(Collectors.toSet());
        return value -> fits(field, marks, value.text());
    }

    /** Any dash stands for none. */
    private static boolean isNotRated(String text) {
        return Fold.key(text).equals(Fold.key(Ratings.NOT_RATED));
    }

    private static boolean fits(Field field, Set<String> marks, String text) {
        return switch (field.kind()) {
            case NUMBER -> Figures.only(text).isPresent();
            case PERCENT ->
                Figures.only(text)
                        .filter(f -> f.unit().isEmpty() || f.ratio().isPresent())
                        .isPresent();
            case DATE -> DATE.matcher(Narrow.of(text.strip())).matches();
            case CHOICE, RATING -> marks.isEmpty() || marks.contains(Fold.key(text)) || isNotRated(text);
            default -> true;
        };
    }
}
