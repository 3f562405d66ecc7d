package org.shinchoku.ui.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.shinchoku.ui.kit.OpenPlan;

/** What stands in place of the grid while a plan has no items: why it is empty, and the way on. */
final class EmptyPlanView extends StackPane {

    private static final String NO_ITEMS = "この計画には、まだ項目がありません。";
    private static final String TAKEN_BACK = "この計画には、何もありません。";
    private static final String BEGIN = "最初の項目を追加して始めます。\n続きの項目は、体系の「＋」又はInsertキーで追加できます。";
    private static final String AGAIN = "取込や作成を取り消しました。\n「やり直す」（Ctrl+Y）で、取り消す前の内容に戻せます。";

    private final Button first;
    private final Button again;

    EmptyPlanView(OpenPlan open, Runnable add) {
        getStyleClass().add("welcome");
        BooleanBinding bare =
                Bindings.createBooleanBinding(() -> open.plan().levels().size() == 0, open.planProperty());
        Label title = new Label();
        title.textProperty().bind(Bindings.when(bare).then(TAKEN_BACK).otherwise(NO_ITEMS));
        title.getStyleClass().add("dialog-headline");
        Label text = new Label();
        text.textProperty().bind(Bindings.when(bare).then(AGAIN).otherwise(BEGIN));
        text.getStyleClass().add("welcome-text");
        text.setWrapText(true);
        text.setStyle("-fx-text-alignment: center;");
        first = button("最初の項目を追加…", Feather.PLUS, add);
        first.setId("first-item");
        first.visibleProperty().bind(bare.not());
        again = button("やり直す", Feather.CORNER_UP_RIGHT, open::redo);
        again.visibleProperty().bind(bare.and(open.canRedoProperty()));
        VBox column = new VBox(18, title, text, new StackPane(first, again));
        column.setStyle("-fx-alignment: center;");
        getChildren().add(column);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> open.plan().items().isEmpty(), open.planProperty()));
    }

    /** The focus is for the button that is seen. */
    @Override
    public void requestFocus() {
        (first.isVisible() ? first : again).requestFocus();
    }

    private static Button button(String text, Feather icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.getStyleClass().add("accent");
        button.setOnAction(e -> action.run());
        return button;
    }
}
