package org.shinchoku.ui.sheet;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.shinchoku.ui.kit.Task;
import org.shinchoku.ui.kit.Tasks;

/** What is under way, and a button to stop it as long as that is possible. */
final class DoingBar extends HBox {

    private static final String LAYING = "頁に割り付けています…";

    private final Tasks writing;
    private final Label doing = new Label();
    private final Button stop = new Button("中止（Esc）");
    private final StringProperty told = new SimpleStringProperty(this, "told", "");
    private final StringExpression idle;
    private Node pressed;

    /** @param laid whether pages are being laid out */
    DoingBar(Tasks writing, ObservableBooleanValue laid) {
        super(8);
        this.writing = writing;
        this.idle = Bindings.when(laid).then(LAYING).otherwise(told);
        setAlignment(Pos.CENTER_LEFT);
        doing.setId("sheet-doing");
        stop.setId("sheet-stop");
        stop.setOnAction(e -> stop());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(doing, stop);
        show(null);
        writing.currentProperty().addListener((o, before, now) -> show(now));
    }

    /** Gives up what is being written, where it can still be; else nothing happens. */
    boolean stop() {
        Task task = writing.currentProperty().get();
        boolean open = task != null && task.cancellableProperty().get();
        if (open) {
            task.cancel();
            tell(task.title() + "を中止しました。");
        }
        return open;
    }

    /** Says how it ended, until something else begins. */
    void tell(String end) {
        told.set(end);
    }

    private static StringExpression words(Task task) {
        return Bindings.when(Bindings.isEmpty(task.doingProperty()))
                .then(task.title() + "をしています…")
                .otherwise(Bindings.concat(task.title(), "：", task.doingProperty()));
    }

    private void show(Task task) {
        stop.visibleProperty().unbind();
        stop.setVisible(false);
        doing.textProperty().bind(task == null ? idle : words(task));
        if (task == null) {
            giveBack();
        } else {
            pressed = isHere(focused()) ? focused() : null;
            told.set("");
            stop.visibleProperty().bind(task.cancellableProperty());
        }
    }

    /** The button that was pressed cannot have the keys while it waits: they went to its neighbour, and come back. */
    private void giveBack() {
        if (pressed != null && (focused() == null || isHere(focused()))) {
            pressed.requestFocus();
        }
        pressed = null;
    }

    private boolean isHere(Node node) {
        return node != null && (node == stop || node.getParent() == getParent());
    }

    private Node focused() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }
}
