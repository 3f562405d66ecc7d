package org.shinchoku.ui.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import org.shinchoku.ui.kit.Theme;

/** The counts as bars, one for each row and parted by its marks. */
final class CountChart extends StackedBarChart<Number, String> {

    /** More bars than these are not told apart any more. */
    static final int MOST = 60;

    private static final double BAR = 30;
    private static final double AROUND = 84;
    private static final int STEPS = 5;

    private final NumberAxis figures;
    private final CategoryAxis names;
    private final List<List<Bar>> bars = new ArrayList<>();
    private List<String> marks = List.of();
    private List<String> lines = List.of();

    CountChart() {
        this(new NumberAxis(), new CategoryAxis());
    }

    private CountChart(NumberAxis figures, CategoryAxis names) {
        super(figures, names);
        this.figures = figures;
        this.names = names;
        setId("summary-chart");
        setAnimated(false);
        figures.setAnimated(false);
        figures.setAutoRanging(false);
        figures.setMinorTickVisible(false);
        names.setAnimated(false);
        setLegendVisible(false);
        setCategoryGap(8);
        setVerticalGridLinesVisible(true);
    }

    /** @param share whether all bars are as long as each other */
    void show(Counted counted, boolean share) {
        List<CountRow> rows =
                counted.rows().stream().filter(row -> !row.isSum()).limit(MOST).toList();
        build(counted, LineNames.of(rows));
        for (int row = 0; row < rows.size(); row++) {
            for (int mark = 0; mark < marks.size(); mark++) {
                CountRow of = rows.get(row);
                bars.get(mark).get(row).show(of.count(mark), of.percent(mark), share);
                double value = share ? of.share(mark) * 100 : of.count(mark);
                getData().get(mark).getData().get(row).setXValue(value);
            }
        }
        double most =
                share ? 100 : rows.stream().mapToInt(CountRow::total).max().orElse(0);
        double step = Ticks.step(most / STEPS);
        figures.setTickUnit(step);
        figures.setUpperBound(Math.max(step, Math.ceil(most / step) * step));
        figures.setLabel(share ? "割合（%）" : "件数");
        double height = AROUND + Theme.wide(BAR) * Math.max(1, rows.size());
        setMinHeight(height);
        setPrefHeight(height);
        setAccessibleText(counted.says());
    }

    /** New bars where there are others; else those that are there are only drawn longer or shorter. */
    private void build(Counted counted, List<String> called) {
        List<String> now = counted.tally().marks();
        if (now.equals(marks) && called.equals(lines)) {
            return;
        }
        marks = now;
        lines = called;
        getData().clear();
        bars.clear();
        List<String> upwards = new ArrayList<>(called);
        Collections.reverse(upwards);
        names.setCategories(FXCollections.observableArrayList(upwards));
        for (int mark = 0; mark < now.size(); mark++) {
            Series<Number, String> series = new Series<>();
            series.setName(now.get(mark));
            List<Bar> own = new ArrayList<>();
            for (String line : called) {
                Data<Number, String> data = new Data<>(0, line);
                Bar bar = new Bar(now.get(mark));
                data.setNode(bar);
                series.getData().add(data);
                own.add(bar);
            }
            getData().add(series);
            bars.add(own);
        }
        for (int mark = 0; mark < now.size(); mark++) { // each further series takes all styles away
            String style = Shade.of(counted.tally(), mark);
            bars.get(mark).forEach(bar -> bar.getStyleClass().addAll("count-bar", style));
        }
    }
}
