package org.shinchoku.ui.item;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.WordsOnly;

/** The line above the card: which item, which year, how many years. */
final class CardBar extends HBox {

    private final CardViewModel model;
    private final ComboBox<FiscalYear> year = new ComboBox<>();
    private final ComboBox<Span> span = new ComboBox<>();

    /** @param close goes back to the grid */
    CardBar(CardViewModel model, Runnable close) {
        this.model = model;
        getStyleClass().addAll("pane-head", "card-bar");
        year.setId("card-year");
        Labels.call(year, "年度");
        year.setConverter(new WordsOnly<>(one -> one == null ? "" : Words.year(one)));
        year.valueProperty().bindBidirectional(model.yearProperty());
        span.setId("card-span");
        Labels.call(span, "年度の並べ方");
        span.setConverter(new WordsOnly<>(one -> one == null ? "" : one.words));
        span.getItems().setAll(Span.values());
        span.valueProperty().bindBidirectional(model.spanProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new Label("調書"),
                        Buttons.icon(Feather.CHEVRON_UP, "前の項目（Ctrl+↑）", () -> model.move(-1)),
                        Buttons.icon(Feather.CHEVRON_DOWN, "次の項目（Ctrl+↓）", () -> model.move(1)),
                        space,
                        Buttons.icon(Feather.CHEVRON_LEFT, "前の年度（Ctrl+PageUp）", () -> model.moveYear(-1)),
                        year,
                        Buttons.icon(Feather.CHEVRON_RIGHT, "次の年度（Ctrl+PageDown）", () -> model.moveYear(1)),
                        span,
                        Buttons.icon(Feather.X, "一覧に戻る（F4）", close));
        refresh();
    }

    /** Offers the years that the plan has now. */
    void refresh() {
        List<FiscalYear> years = model.years();
        if (!years.equals(year.getItems())) {
            FiscalYear now = model.yearProperty().get();
            year.getItems().setAll(years);
            model.yearProperty().set(now);
        }
    }
}
