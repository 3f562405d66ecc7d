package org.shinchoku.ui.outline;

import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shinchoku.plan.Destination;
import org.shinchoku.plan.Item;

/** One line of the outline: number, title, mark of 再掲 and how many items hang under it; it can be dragged. */
final class OutlineCell extends TreeCell<Item> {

    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    private final OutlineViewModel model;
    private final OutlineCommands commands;
    private final Label number = label("outline-number");
    private final Label title = label("outline-label");
    private final Label repost = label("mark");
    private final Label count = label("badge");
    private final HBox row = new HBox();
    private final Tooltip tooltip = new Tooltip();

    OutlineCell(OutlineViewModel model, OutlineCommands commands) {
        this.model = model;
        this.commands = commands;
        row.getStyleClass().add("outline-row");
        repost.setText("再掲");
        for (Label fixed : new Label[] {number, repost, count}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().setAll(number, title, repost, space, count);
        row.setMinWidth(0);
        row.setPrefWidth(1);
        setPrefWidth(0);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setOnDragDetected(this::dragged);
        setOnDragOver(this::over);
        setOnDragExited(e -> look(null));
        setOnDragDropped(this::dropped);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().setAll("label", style);
        return label;
    }

    @Override
    protected void updateItem(Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            pseudoClassStateChanged(CUT, false);
            setTooltip(null);
            return;
        }
        pseudoClassStateChanged(CUT, item.id() == model.moves().cutProperty().get());
        int leaves = model.leaves(item.id());
        number.setText(item.number());
        show(number, !item.number().isEmpty());
        title.setText(model.label(item));
        row.pseudoClassStateChanged(SOUGHT, model.isSought(item));
        show(repost, item.repost());
        count.setText(Integer.toString(leaves));
        show(count, leaves > 0);
        row.getStyleClass().remove("top");
        if (getTreeItem() != null && getTreeView().getTreeItemLevel(getTreeItem()) == 1) {
            row.getStyleClass().add("top");
        }
        tooltip.setText(model.title(item));
        setTooltip(tooltip);
        setAccessibleText(model.title(item) + (item.repost() ? " 再掲" : ""));
        setGraphic(row);
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private void dragged(MouseEvent event) {
        if (getItem() != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(Long.toString(getItem().id()));
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(getGraphic().snapshot(null, null)); // the item itself, not a sheet of paper
            event.consume();
        }
    }

    private void over(DragEvent event) {
        Drop drop = drop(event);
        look(drop);
        if (drop != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Drop drop = drop(event);
        look(null);
        if (drop != null) {
            long dragged = dragged(event);
            Optional<Destination> to = destination(dragged, drop);
            event.setDropCompleted(true);
            event.consume();
            Platform.runLater(() -> commands.bring(dragged, to)); // it may ask, which ends the gesture first
        }
    }

    /** Before or behind an item, or under it: in its middle, or where it stands on a level above. */
    private Drop drop(DragEvent event) {
        long dragged = dragged(event);
        if (dragged == 0 || getItem() == null || dragged == getItem().id()) {
            return null;
        }
        Drop into = destination(dragged, Drop.INTO).isPresent() ? Drop.INTO : null;
        if (model.isAbove(getItem().id(), dragged)) {
            return into;
        }
        double part = event.getY() / getHeight();
        Drop beside = part < 0.5 ? Drop.BEFORE : Drop.AFTER;
        boolean edge = part < 0.3 || part > 0.7 || into == null;
        return edge && destination(dragged, beside).isPresent() ? beside : into;
    }

    private Optional<Destination> destination(long dragged, Drop drop) {
        long here = getItem().id();
        return drop == Drop.INTO
                ? model.moves().under(dragged, here)
                : model.moves().beside(dragged, here, drop == Drop.AFTER);
    }

    /** Id of the item under way, or 0 where what is dragged is none of ours. */
    private long dragged(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (!(event.getGestureSource() instanceof OutlineCell) || !board.hasString()) {
            return 0;
        }
        long id = Long.parseLong(board.getString());
        return model.item(id) == null ? 0 : id;
    }

    private void look(Drop drop) {
        for (Drop each : Drop.values()) {
            pseudoClassStateChanged(each.look, each == drop);
        }
    }
}
