package org.shinchoku.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Split;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** The sections that are several by the year, each with who goes on with what it answered; there are seldom any. */
final class SplitsPane extends VBox {

    private final RolloverViewModel model;
    private List<Split> shown = List.of();

    SplitsPane(RolloverViewModel model) {
        super(6);
        this.model = model;
        managedProperty().bind(visibleProperty());
    }

    void fill() {
        List<Split> splits = model.splits();
        List<Split> unsettled = splits.stream()
                .map(s -> new Split(s.unit(), s.successors(), 0, s.answers()))
                .toList();
        if (!unsettled.equals(shown)) { // what is chosen in a row leaves it there, with the focus
            shown = unsettled;
            getChildren().setAll(Labels.title("分割された課の内容"));
            splits.forEach(split -> getChildren().add(row(split, getChildren().size() - 1)));
        }
        setVisible(!splits.isEmpty());
    }

    private Node row(Split split, int index) {
        ComboBox<Long> heir =
                Combos.of("heir-" + index, split.unit().name() + "の内容の引継ぎ先", one -> model.words(split, one));
        heir.getItems().setAll(model.heirs(split));
        heir.setValue(split.heir());
        heir.setPrefWidth(360);
        heir.valueProperty().addListener((o, before, now) -> model.choose(split, now));
        Label name = Labels.name(split.unit().name() + "（" + split.answers() + "件）");
        return Labels.row(name, heir);
    }
}
