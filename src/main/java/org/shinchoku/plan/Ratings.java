package org.shinchoku.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 評価: what the layers say of an item in a rating field, which of it counts, and what the figures propose.
 *
 * <p>A repost is rated where its original is.
 */
public final class Ratings {

    /** Stands where there is no target to measure against. */
    public static final String NOT_RATED = "—";

    private Ratings() {}

    /** What has been said: the section's own mark, that of the secretariat, that of the committee. */
    public static List<Judgement> of(Plan plan, long item, Field field, FiscalYear year) {
        FiscalYear when = field.yearly() ? year : null;
        long rated = Reposts.source(plan, plan.item(item)).id();
        List<Judgement> judgements = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            Rating row = (Rating) plan.row(Rating.key(rated, field.id(), when, layer));
            String own = layer == Layer.DEPARTMENT ? Cells.text(plan, item, field.id(), when) : "";
            String mark = own.isEmpty() && row != null ? row.mark() : own;
            String reason = row == null ? "" : reason(plan, item, row);
            if (!mark.isEmpty() || !reason.isEmpty()) {
                judgements.add(new Judgement(layer, mark, reason));
            }
        }
        return judgements;
    }

    /** The judgement that counts: the last layer's that gave a mark. */
    public static Optional<Judgement> effective(Plan plan, long item, Field field, FiscalYear year) {
        return of(plan, item, field, year).stream()
                .filter(j -> !j.mark().isEmpty())
                .reduce((earlier, later) -> later);
    }

    /**
     * The plan with what one layer says of an item, in place of what it said before; the section's own mark becomes the
     * field's value, and of a repost its original is rated.
     */
    public static Plan judge(Plan plan, long item, Field field, FiscalYear year, Judgement judgement) {
        FiscalYear when = field.yearly() ? year : null;
        boolean own = judgement.layer() == Layer.DEPARTMENT;
        long rated = Reposts.source(plan, plan.item(item)).id();
        Plan marked = own ? Cells.write(plan, item, field.id(), when, judgement.mark()) : plan;
        String mark = own ? "" : judgement.mark();
        Rating bare = new Rating(rated, field.id(), when, judgement.layer(), mark, "");
        String reason = judgement.reason().equals(reason(plan, item, bare)) ? "" : judgement.reason();
        return mark.isEmpty() && reason.isEmpty()
                ? marked.without(bare.key())
                : marked.with(new Rating(rated, field.id(), when, judgement.layer(), mark, reason));
    }

    /** Why a layer gave its mark; where a committee gave none, the opinion in its columns that quotes the mark. */
    private static String reason(Plan plan, long item, Rating rating) {
        if (!rating.reason().isEmpty()
                || rating.layer() != Layer.COMMITTEE
                || rating.mark().isEmpty()) {
            return rating.reason();
        }
        return Consultation.of(plan, plan.item(item).level()).stream()
                .flatMap(c -> c.opinions().stream())
                .map(o -> Cells.text(plan, item, o.id(), o.yearly() ? rating.year() : null))
                .filter(t -> t.contains("「" + rating.mark() + "」") || t.contains("『" + rating.mark() + "』"))
                .findFirst()
                .orElse("");
    }

    /** What one layer says, or nothing yet. */
    public static Judgement by(Plan plan, long item, Field field, FiscalYear year, Layer layer) {
        return of(plan, item, field, year).stream()
                .filter(j -> j.layer() == layer)
                .findFirst()
                .orElse(new Judgement(layer, "", ""));
    }

    /**
     * The mark that follows from the figures or, in a scale that translates another, from the mark that counts there. An
     * indicator of several parts proposes a mark only where all its parts earn the same.
     */
    public static Optional<String> proposed(Plan plan, long item, Field field, FiscalYear year) {
        Scale scale = plan.scale(field.scale());
        if (scale == null) {
            return Optional.empty();
        }
        return scale.basis() == 0 ? measured(plan, item, scale, year) : translated(plan, item, field, scale, year);
    }

    private static Optional<String> measured(Plan plan, long item, Scale scale, FiscalYear year) {
        List<Measure> measures = Measures.of(plan, item, year);
        boolean follows = scale.steps().stream().anyMatch(s -> s.from() != null);
        if (!follows || measures.isEmpty()) {
            return Optional.empty();
        }
        if (measures.stream().noneMatch(Measure::hasTarget)) {
            return Optional.of(NOT_RATED);
        }
        List<BigDecimal> ratios =
                measures.stream().map(Measure::ratio).flatMap(Optional::stream).toList();
        List<String> marks = ratios.stream()
                .map(scale::rate)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return ratios.size() == measures.size() && marks.size() == 1 ? Optional.of(marks.get(0)) : Optional.empty();
    }

    private static Optional<String> translated(Plan plan, long item, Field field, Scale scale, FiscalYear year) {
        return Fields.of(plan, field.level()).stream()
                .filter(f -> f.scale() == scale.basis() && !Objects.equals(f, field))
                .findFirst()
                .flatMap(basis -> effective(plan, item, basis, year)
                        .map(Judgement::mark)
                        .or(() -> proposed(plan, item, basis, year)))
                .flatMap(mark -> mark.equals(NOT_RATED) ? Optional.of(NOT_RATED) : scale.translate(mark));
    }
}
