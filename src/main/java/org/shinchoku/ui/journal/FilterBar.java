package org.shinchoku.ui.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.WordsOnly;

/** Says what is looked for in the journal. */
final class FilterBar extends VBox {

    private final JournalViewModel model;
    private final TextField word = new TextField();
    private final ComboBox<String> who = new ComboBox<>();
    private final ComboBox<Period> period = new ComboBox<>();
    private final ComboBox<Sort> sort = new ComboBox<>();
    private final CheckBox item = new CheckBox("選んだ項目だけ");

    FilterBar(JournalViewModel model) {
        this.model = model;
        getStyleClass().add("journal-filter");
        word.setId("journal-word");
        word.setPromptText("語句で絞り込む");
        Labels.call(word, "語句で絞り込む");
        who.setId("journal-who");
        item.setId("journal-item");
        offer(who, List.of(""), "", name -> name.isEmpty() ? "全員" : name, "行った人");
        offer(period, List.of(Period.values()), Period.ALL, p -> p.words, "期間");
        offer(sort, List.of(Sort.values()), Sort.ALL, s -> s.words, "種類");
        who.setOnShowing(e -> refresh());
        HBox row = new HBox(who, period);
        row.getStyleClass().add("journal-filter-row");
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox.setHgrow(period, Priority.ALWAYS);
        getChildren().setAll(word, row, sort, item);
        word.textProperty().addListener((o, before, now) -> apply());
        item.selectedProperty().addListener((o, before, now) -> apply());
        model.selectedItemProperty().addListener((o, before, now) -> {
            if (item.isSelected()) {
                apply();
            }
        });
    }

    private <T> void offer(ComboBox<T> box, List<T> all, T first, Function<T, String> words, String spoken) {
        box.setConverter(new WordsOnly<>(value -> value == null ? "" : words.apply(value)));
        box.getItems().setAll(all);
        box.setValue(first);
        Labels.call(box, spoken);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((o, before, now) -> apply());
    }

    private void refresh() {
        List<String> people = new ArrayList<>(model.people());
        people.add(0, "");
        if (!people.equals(who.getItems())) {
            String chosen = who.getValue();
            who.getItems().setAll(people);
            who.setValue(chosen);
        }
    }

    private void apply() {
        long only = item.isSelected() ? model.selectedItemProperty().get() : 0;
        String by = who.getValue() == null ? "" : who.getValue();
        model.filterProperty().set(new Filter(word.getText(), by, period.getValue(), sort.getValue(), only));
    }
}
