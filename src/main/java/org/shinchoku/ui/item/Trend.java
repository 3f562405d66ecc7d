package org.shinchoku.ui.item;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.shinchoku.plan.Measure;
import org.shinchoku.plan.Spelling;

/** 推移: a small chart of a measure's targets and actuals over the years. */
final class Trend extends LineChart<String, Number> {

    Trend(Card.Gauge gauge) {
        super(new CategoryAxis(), new NumberAxis());
        getStyleClass().add("card-trend");
        setAnimated(false);
        setLegendVisible(
                gauge.points().stream().anyMatch(p -> p.measure().aimedAt().isPresent()));
        CategoryAxis years = (CategoryAxis) getXAxis();
        years.setAnimated(false);
        years.setCategories(FXCollections.observableArrayList(
                gauge.points().stream().map(Trend::year).toList()));
        NumberAxis amount = (NumberAxis) getYAxis();
        amount.setAnimated(false);
        amount.setMinorTickVisible(false);
        getData().add(series("目標", gauge, Measure::aimedAt));
        getData().add(series("実績", gauge, Measure::reached));
        setAccessibleText("推移のグラフ");
    }

    /** Whether there is a course to be seen: numbers of at least two years. */
    static boolean isOne(Card.Gauge gauge) {
        return gauge.points().stream()
                        .filter(p -> p.measure().reached().isPresent())
                        .count()
                > 1;
    }

    private static Series<String, Number> series(
            String name, Card.Gauge gauge, Function<Measure, Optional<BigDecimal>> number) {
        Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        for (Card.Point point : gauge.points()) {
            number.apply(point.measure()).ifPresent(n -> series.getData().add(new Data<>(year(point), n)));
        }
        return series;
    }

    private static String year(Card.Point point) {
        return point.year().in(Spelling.LETTER);
    }
}
