package org.shinchoku.ui.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.FiscalYear;

/** One indicator over the years: target, actual, ratio and what it earns, beside its curve. */
final class GaugePane extends VBox {

    /** A column of the table; one that says nothing in any year is left out. */
    private record Column(String head, Function<Card.Point, String> text) {

        boolean saysAnything(Card.Gauge gauge) {
            return gauge.points().stream().anyMatch(p -> !text.apply(p).equals(NOTHING));
        }
    }

    private static final String NOTHING = "—";
    private static final List<Column> COLUMNS = List.of(
            new Column("年度", p -> Words.year(p.year())),
            new Column("目標", p -> oneLine(p.measure().target())),
            new Column("実績", p -> oneLine(p.measure().actual())),
            new Column("達成率", p -> p.ratio().map(GaugePane::percent).orElse(NOTHING)),
            new Column("算出", p -> p.earned().isEmpty() ? NOTHING : String.join("　", p.earned())));

    private final GridPane table = new GridPane();
    private int row;

    /** @param year the year that is worked on, or null */
    GaugePane(Card.Gauge gauge, FiscalYear year) {
        getStyleClass().add("card-gauge");
        String unit = gauge.unit().isEmpty() ? "" : "（" + gauge.unit() + "）";
        Label name = new Label((gauge.name().isEmpty() ? "指標" : gauge.name()) + unit);
        name.getStyleClass().add("card-field");
        name.setWrapText(true);
        table.getStyleClass().add("card-figures");
        List<Column> columns =
                COLUMNS.stream().filter(c -> c.saysAnything(gauge)).toList();
        row(columns.stream().map(Column::head).toList(), "card-figures-head");
        for (Card.Point point : gauge.points()) {
            row(
                    columns.stream().map(c -> c.text().apply(point)).toList(),
                    point.year().equals(year) ? "card-figures-now" : "card-figures-then");
        }
        HBox body = new HBox(table);
        body.getStyleClass().add("card-gauge-body");
        if (Trend.isOne(gauge)) {
            body.getChildren().add(new Trend(gauge));
        }
        getChildren().setAll(name, body);
    }

    private void row(List<String> texts, String style) {
        for (int i = 0; i < texts.size(); i++) {
            Label label = new Label(texts.get(i));
            label.getStyleClass().addAll(style, i == 0 ? "card-figure-year" : "card-figure");
            label.setMaxWidth(Double.MAX_VALUE);
            label.setWrapText(true);
            GridPane.setHgrow(label, Priority.ALWAYS);
            table.add((Node) label, i, row);
        }
        row++;
    }

    private static String oneLine(String text) {
        return text.isBlank() ? NOTHING : text.replace('\n', ' ');
    }

    /** Never rounded up to a mark that was not earned: 99.96 % is not 100 %. */
    static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2)
                        .setScale(1, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
