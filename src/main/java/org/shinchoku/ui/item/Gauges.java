package org.shinchoku.ui.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Measure;
import org.shinchoku.plan.Measures;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Years;

/** The indicators of an item over the years, each with what its figures earn. */
final class Gauges {

    private Gauges() {}

    static List<Card.Gauge> of(Plan plan, long item) {
        List<FiscalYear> years = Years.of(plan);
        List<List<Measure>> byYear =
                years.stream().map(y -> Measures.of(plan, item, y)).toList();
        int most = byYear.stream().mapToInt(List::size).max().orElse(0);
        List<Card.Gauge> gauges = new ArrayList<>();
        for (int part = 0; part < most; part++) {
            List<Card.Point> points = new ArrayList<>();
            for (int y = 0; y < years.size(); y++) {
                if (part < byYear.get(y).size()) {
                    points.add(point(plan, years.get(y), byYear.get(y).get(part)));
                }
            }
            gauges.add(new Card.Gauge(
                    last(points.stream().map(p -> p.measure().indicator())),
                    last(points.stream().map(p -> p.measure().unit())),
                    points));
        }
        return gauges;
    }

    /** The latest text that is one: an indicator may be named anew in the course of a plan. */
    private static String last(Stream<String> texts) {
        return texts.filter(t -> !t.isBlank())
                .reduce((earlier, later) -> later)
                .orElse("")
                .replace('\n', ' ');
    }

    private static Card.Point point(Plan plan, FiscalYear year, Measure measure) {
        Optional<BigDecimal> ratio = measure.ratio();
        List<String> earned =
                ratio.map(r -> earned(plan, r)).orElse(Stream.empty()).toList();
        return new Card.Point(year, measure, ratio, earned);
    }

    /** The mark on each scale of figures, with its translations behind it. */
    private static Stream<String> earned(Plan plan, BigDecimal ratio) {
        return plan.scales().stream()
                .filter(s -> s.basis() == 0)
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .flatMap(s -> s.rate(ratio)
                        .map(mark -> Stream.concat(Stream.of(mark), translated(plan, s, mark)))
                        .orElse(Stream.empty()));
    }

    private static Stream<String> translated(Plan plan, Scale basis, String mark) {
        return plan.scales().stream()
                .filter(s -> s.basis() == basis.id())
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .flatMap(s -> s.translate(mark).stream());
    }
}
