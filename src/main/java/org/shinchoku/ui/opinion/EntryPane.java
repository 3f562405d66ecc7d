package org.shinchoku.ui.opinion;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.InSight;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.kit.Traversal;
import org.shinchoku.ui.kit.WordsCell;

/** 記入: the item by its number, who speaks, what is said; recorded, it makes room for the next. */
final class EntryPane extends VBox {

    private static final double LIST = 112;
    private static final double COLUMN = 220;

    private final OpinionViewModel model;
    private final TextField number = new TextField();
    private final ListView<Item> items = new ListView<>();
    private final Label about = Labels.hint("");
    private final ComboBox<Field> column = Combos.of(
            "opinion-column",
            "意見の欄",
            field -> field == null ? "意見" : field.name().replace('\n', ' '));
    private final ComboBox<String> speaker = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final ComboBox<Verdict> verdict = Combos.of("opinion-verdict", "評価", v -> v == null ? "変えない" : v.words());
    private final Button record = new Button("記録する");
    private final Label refused = Labels.hint("");
    /** What is said otherwise, or null while something new is written down. */
    private Heard wrong;

    EntryPane(OpinionViewModel model) {
        super(8);
        this.model = model;
        setId("opinion-entry");
        number.setId("opinion-number");
        number.setPromptText("番号又は名称の一部");
        number.textProperty().addListener((o, before, typed) -> find(typed));
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        items.setId("opinion-items");
        items.setAccessibleText("番号に当てはまる項目");
        items.setPrefHeight(LIST);
        items.setMinHeight(LIST);
        items.setCellFactory(view -> new WordsCell<>(Agenda::name));
        InSight.keep(items);
        items.setPlaceholder(new Label(""));
        items.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> choose(now));
        items.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
                text.requestFocus();
                key.consume();
            }
        });
        about.setId("opinion-about");
        about.setWrapText(true);
        about.setMinWidth(USE_COMPUTED_SIZE);
        column.setMinWidth(Theme.wide(COLUMN));
        speaker.setId("opinion-speaker");
        speaker.setEditable(true);
        speaker.getEditor().setPromptText("空欄でもかまいません");
        speaker.setMaxWidth(Double.MAX_VALUE);
        text.setId("opinion-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        Traversal.leaveByTab(text);
        record.setId("opinion-record");
        record.getStyleClass().add("accent");
        record.setOnAction(e -> record());
        refused.setId("opinion-refused");
        HBox.setHgrow(refused, Priority.ALWAYS);
        getChildren().setAll(grid(), Labels.row(record, Labels.hint(Command.OPINION_RECORD.keyWords()), refused));
        choose(null);
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(names, wide, new ColumnConstraints(), wide);
        row(grid, 0, Labels.name("項目", number), new VBox(4, number, items, about));
        grid.add(Labels.name("欄", column), 0, 1);
        grid.add(column, 1, 1);
        grid.add(Labels.name("発言者", speaker), 2, 1);
        grid.add(speaker, 3, 1);
        row(grid, 2, Labels.name("意見", text), text);
        grid.add(Labels.name("評価", verdict), 0, 3);
        grid.add(verdict, 1, 3, 3, 1);
        return grid;
    }

    private static void row(GridPane grid, int at, Label name, Node node) {
        grid.add(name, 0, at);
        grid.add(node, 1, at, 3, 1);
        GridPane.setValignment(name, VPos.TOP);
    }

    void start() {
        if (wrong != null) {
            leave();
            text.clear();
        }
        number.requestFocus();
        number.selectAll();
    }

    /** Takes what was recorded back into the fields; recorded once more, it takes the place of what was said. */
    void correct(Heard heard) {
        Item item = model.agenda().plan().item(heard.opinion().item());
        if (item == null) {
            return;
        }
        wrong = null;
        number.setText(heard.item());
        items.getItems().setAll(item);
        items.getSelectionModel().selectFirst();
        wrong = heard;
        column.getItems().stream()
                .filter(f -> f.id() == heard.opinion().field())
                .findFirst()
                .ifPresent(column::setValue);
        speaker.getEditor().setText(heard.opinion().speaker());
        text.setText(heard.opinion().text());
        record.setText("訂正する");
        number.setDisable(true);
        items.setDisable(true);
        text.requestFocus();
        text.end();
    }

    private void leave() {
        wrong = null;
        record.setText("記録する");
        number.setDisable(false);
        items.setDisable(false);
    }

    private void find(String typed) {
        items.getItems().setAll(model.agenda().find(typed));
        items.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
            text.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            int by = key.getCode() == KeyCode.DOWN ? 1 : -1;
            int to = items.getSelectionModel().getSelectedIndex() + by;
            if (to >= 0 && to < items.getItems().size()) {
                items.getSelectionModel().clearAndSelect(to);
            }
            key.consume();
        }
    }

    private void choose(Item item) {
        Field before = column.getValue();
        column.getItems().clear();
        verdict.getItems().setAll((Verdict) null);
        if (item != null) {
            column.getItems().addAll(model.agenda().columns(item));
            verdict.getItems().addAll(model.agenda().verdicts(item));
        }
        boolean columns = !column.getItems().isEmpty();
        column.setValue(
                columns
                        ? (column.getItems().contains(before)
                                ? before
                                : column.getItems().get(0))
                        : null);
        column.setDisable(!columns);
        verdict.setValue(null);
        verdict.setDisable(verdict.getItems().size() < 2);
        String typed = speaker.getEditor().getText();
        speaker.getItems().setAll(model.agenda().speakers());
        speaker.getEditor().setText(typed);
        about.setText(item == null ? "" : about(item));
        refused.setText("");
    }

    private String about(Item item) {
        String marks = model.agenda().marks(item);
        String earlier = model.earlier(item).stream()
                .limit(2)
                .map(h -> "前の意見：" + shortened(h.opinion().text())
                        + (h.replies().isEmpty() ? "（対応なし）" : "　対応：" + shortened(h.answers())))
                .reduce("", (one, other) -> one + "\n" + other);
        return (marks + earlier).strip();
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > 60 ? line.substring(0, 59) + "…" : line;
    }

    /** Writes it down and goes on with the item behind. */
    void record() {
        if (wrong != null) {
            if (model.correct(
                    wrong, column.getValue(), speaker.getEditor().getText(), text.getText(), verdict.getValue())) {
                start();
            } else {
                refused.setText((model.isThere(wrong) ? "直した所がありません。" : "直そうとした意見は、削除されています。") + "やめるときは"
                        + Command.OPINION_NUMBER.keyWords() + "を押してください。");
            }
            return;
        }
        Item item = items.getSelectionModel().getSelectedItem();
        if (model.record(item, column.getValue(), speaker.getEditor().getText(), text.getText(), verdict.getValue())) {
            Item next = model.agenda().after(item);
            text.clear();
            number.setText(next == null ? "" : next.number().isEmpty() ? next.label() : next.number());
            if (next != null) {
                items.getSelectionModel().select(next);
            }
            start();
        } else {
            refused.setText(
                    model.meetingProperty().get() == null
                            ? "会議を選んでください。まだなければ登録してください。"
                            : item == null ? "項目の番号を記入してください。" : "意見を記入してください。");
        }
    }
}
