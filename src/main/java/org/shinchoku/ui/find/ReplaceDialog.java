package org.shinchoku.ui.find;

import java.util.Map;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Rewrite;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.InSight;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.LineKeys;

/** Asks for the words and those to be put in their place, and shows every place before anything is written. */
public final class ReplaceDialog {

    private static final Duration PATIENCE = Duration.millis(180);

    private final ReplaceViewModel model;
    private final Dialogs dialogs;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final TextField words = field("replace-words");
    private final TextField others = field("replace-others");

    public ReplaceDialog(ReplaceViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /**
     * Asks, and replaces.
     *
     * @param sought the words that were looked for last
     * @param told hears in how many places, once it is done
     */
    public void show(String sought, IntConsumer told) {
        words.setText(sought);
        words.textProperty().bindBidirectional(model.wordsProperty());
        model.wordsProperty().set(sought);
        others.textProperty().bindBidirectional(model.othersProperty());
        patience.setOnFinished(event -> model.look());
        model.onAsked(patience::playFromStart);
        model.look();
        ButtonType replace = Dialogs.button("置き換える(_R)", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog =
                dialogs.dialog(Feather.REPEAT, "accent", "置換", content(), replace, Dialogs.cancel());
        dialog.getDialogPane()
                .getStylesheets()
                .add(ReplaceDialog.class.getResource("find.css").toExternalForm());
        Button button = (Button) dialog.getDialogPane().lookupButton(replace);
        button.setId("replace-go");
        dialog.getDialogPane().setPrefSize(840, 600);
        button.getStyleClass().add("accent");
        button.setDefaultButton(false); // Enter ends a conversion, and must not replace at once
        button.addEventFilter(ActionEvent.ACTION, this::refuse);
        button.disableProperty().bind(model.countProperty().isEqualTo(0));
        dialog.setOnShown(event -> Platform.runLater(() -> (sought.isEmpty() ? words : others).requestFocus()));
        boolean agreed = dialog.showAndWait().orElse(null) == replace;
        if (agreed) {
            model.replace(told);
        } else {
            model.giveUp();
        }
    }

    /** Nothing is replaced that has not been shown. */
    private void refuse(ActionEvent press) {
        settle();
        if (model.isLooking()) {
            press.consume();
        }
    }

    /** Looks at once where that was put off, so that what is ticked from now on stays as it is. */
    private void settle() {
        if (patience.getStatus() == Animation.Status.RUNNING) {
            patience.stop();
            model.look();
        }
    }

    private Node content() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, Labels.name("検索する文字", words), words);
        form.addRow(1, Labels.name("置き換える文字", others), others);
        ComboBox<Range> range = range();
        form.addRow(2, Labels.name("範囲", range), range);
        GridPane.setHgrow(words, Priority.ALWAYS);
        goOn(words, others);
        CheckBox strict = new CheckBox("かなと全角・半角を区別する");
        strict.setId("replace-strict");
        strict.selectedProperty().bindBidirectional(model.strictProperty());
        CheckBox cased = new CheckBox("大文字と小文字を区別する");
        cased.setId("replace-cased");
        cased.selectedProperty().bindBidirectional(model.casedProperty());
        Label summary = new Label();
        summary.setId("replace-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.textProperty().bind(model.summaryProperty());
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(
                6,
                summary,
                tick("すべてに印", Feather.CHECK_SQUARE, "すべてに印を付けます", true),
                tick("すべて外す", Feather.SQUARE, "すべての印を外します", false));
        foot.setStyle("-fx-alignment: center-left;");
        ListView<Rewrite> list = list();
        goOn(others, list);
        VBox content = new VBox(10, form, new HBox(18, strict, cased), foot, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setPrefWidth(800);
        return content;
    }

    private ComboBox<Range> range() {
        ComboBox<Range> box = new ComboBox<>();
        box.setId("replace-range");
        box.getItems().setAll(model.ranges());
        box.setCellFactory(view -> WordsCell.line(one -> one == null ? "" : model.words(one)));
        box.setButtonCell(WordsCell.chosen(one -> one == null ? "" : model.words(one)));
        box.valueProperty().bindBidirectional(model.rangeProperty());
        return box;
    }

    private Button tick(String text, Feather icon, String tip, boolean on) {
        Button button = Buttons.flat(text, icon, tip, () -> model.tickAll(on));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(true);
        button.disableProperty().bind(Bindings.isEmpty(model.places()));
        return button;
    }

    /** Each place is unticked with the mouse or, on the chosen line, with the space bar. */
    private ListView<Rewrite> list() {
        ListView<Rewrite> list = new ListView<>(model.places());
        list.setId("replace-places");
        list.setAccessibleText("置き換わる所");
        list.getStyleClass().add("rewrites");
        Label none = new Label("置き換わる所を、ここに一つずつ表示します。");
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        list.setCellFactory(view -> new RewriteCell(model));
        InSight.keep(list);
        LineKeys.in(list, Map.of(Command.LINE_TICK, () -> {
            Rewrite place = list.getSelectionModel().getSelectedItem();
            if (place != null) {
                model.tick(place, !model.isTicked(place));
            }
        }));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> settle());
        list.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                settle();
            }
            choose(list);
        });
        // Places that are found anew take the chosen line away, and the space bar would then do nothing.
        list.getItems()
                .addListener((ListChangeListener<Rewrite>) change -> choose(list)); // hears of it after the list itself
        return list;
    }

    /** Has a line chosen while the keys go to the list. */
    private static void choose(ListView<Rewrite> list) {
        if (list.isFocused() && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private static void goOn(TextField from, Node to) {
        from.setOnAction(event -> to.requestFocus());
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
