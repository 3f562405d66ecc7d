package org.shinchoku.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** In what a plan's items are rated, and with which marks. */
final class Rateable {

    private Rateable() {}

    static List<Field> fields(Plan plan) {
        return plan.fields().stream()
                .filter(f -> f.kind() == Field.Kind.RATING || f.scale() != 0)
                .sorted(Comparator.comparingLong(Field::order).thenComparingLong(Field::id))
                .toList();
    }

    /** The last year in which anything is rated, or the last there is. */
    static FiscalYear lastYear(Plan plan, Field field) {
        return plan.values().stream()
                .filter(v -> v.field() == field.id() && v.year() != null)
                .map(Value::year)
                .max(Comparator.naturalOrder())
                .or(() -> field.years().stream().max(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The marks of a field's scale, others that were given, and none. */
    static List<String> marks(Plan plan, Field field, FiscalYear year) {
        Stream<String> scale =
                Optional.ofNullable(plan.scale(field.scale())).map(Scale::marks).orElse(List.of()).stream();
        Stream<String> sections = plan.values().stream()
                .filter(v -> v.field() == field.id() && Objects.equals(v.year(), year))
                .map(Value::text);
        Stream<String> others = plan.ratings().stream()
                .filter(r -> r.field() == field.id() && Objects.equals(r.year(), year))
                .map(Rating::mark);
        Stream<String> given =
                Stream.concat(sections, others).filter(mark -> !mark.isEmpty()).sorted();
        return Stream.concat(Stream.concat(scale, given).distinct(), Stream.of(""))
                .toList();
    }
}
