package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shinchoku.ui.kit.Labels;

/** Below the sheet and what becomes of it: what the cell was taken for, why, and the lists with which it is corrected. */
final class CellPane extends HBox {

    private final Label address = label("cell-address");
    private final Label meaning = label("cell-meaning");
    private final Label text = label("cell-text");
    private final Label sentence = label("cell-reason");
    private final FlowPane tools = new FlowPane();

    CellPane(IntakeViewModel intake) {
        getStyleClass().add("cell-pane");
        setId("cell-pane");
        address.setMinWidth(Region.USE_PREF_SIZE);
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        sentence.setWrapText(true);
        HBox head = new HBox(address, meaning, text);
        head.getStyleClass().add("cell-head");
        ScrollPane whole = new ScrollPane(sentence);
        whole.getStyleClass().add("cell-whole");
        whole.setFitToWidth(true);
        whole.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        whole.setFocusTraversable(false);
        VBox.setVgrow(whole, Priority.ALWAYS);
        VBox said = new VBox(head, whole);
        said.getStyleClass().add("cell-said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        tools.getStyleClass().add("cell-tools");
        getChildren().setAll(said, tools);
        intake.cell().aboutProperty().addListener((p, before, now) -> show(now));
        show(intake.cell().about());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private void show(About about) {
        address.setText(about.place());
        meaning.setText(about.meaning().word);
        meaning.setVisible(about.meaning() != Meaning.NONE || about.naming() != null);
        meaning.setStyle("-fx-background-color: " + Tint.web(about.meaning()) + ";");
        text.setText(about.text().strip().replace('\n', ' '));
        sentence.setText(about.sentence());
        String focused = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        List<Node> boxes = new ArrayList<>();
        about.tools().forEach(tool -> boxes.add(new ToolBox(tool)));
        if (about.naming() != null) {
            boxes.add(named(about.naming()));
        }
        if (about.reset() != null) {
            boxes.add(reset(about.reset()));
        }
        tools.getChildren().setAll(boxes);
        if (focused != null && tools.lookup("#" + focused) != null) {
            tools.lookup("#" + focused).requestFocus(); // what was said last can be said again at once
        }
    }

    private static Node named(Naming naming) {
        TextField field = new TextField(naming.now());
        field.setId("tool-name");
        Labels.call(field, naming.name());
        field.setOnAction(e -> naming.say().accept(field.getText().strip()));
        Label name = new Label(naming.name());
        HBox box = new HBox(name, field);
        box.getStyleClass().add("cell-tool");
        return box;
    }

    private static Node reset(Runnable action) {
        Button button = new Button("自動判定に戻す");
        button.setId("tool-auto");
        button.setTooltip(new Tooltip("ここで直した読み方をやめ、自動の判定に戻します"));
        button.setOnAction(e -> action.run());
        HBox box = new HBox(button);
        box.getStyleClass().add("cell-tool");
        return box;
    }

    @Override
    public void requestFocus() {
        tools.getChildren().stream()
                .flatMap(box -> ((HBox) box).getChildrenUnmodifiable().stream())
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
