package org.shinchoku.ui.outline;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shinchoku.plan.Item;

/** One line of the outline: number, title, mark of 再掲 and how many items hang under it; it can be dragged. */
final class OutlineCell extends TreeCell<Item> {

    /** Where a dragged item would land, seen from this line. */
    private enum Drop {
        BEFORE("drop-before"),
        INTO("drop-into"),
        AFTER("drop-after");

        final PseudoClass look;

        Drop(String look) {
            this.look = PseudoClass.getPseudoClass(look);
        }
    }

    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    private final OutlineViewModel model;
    private final Label number = label("outline-number");
    private final Label title = label("outline-label");
    private final Label repost = label("mark");
    private final Label count = label("badge");
    private final HBox row = new HBox();
    private final Tooltip tooltip = new Tooltip();

    OutlineCell(OutlineViewModel model, OutlineCommands commands) {
        this.model = model;
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
        setContextMenu(commands.contextMenu());
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
            setTooltip(null);
            return;
        }
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
            startDragAndDrop(TransferMode.MOVE).setContent(content);
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
            land(dragged(event), drop);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void land(long dragged, Drop drop) {
        if (drop == Drop.INTO) {
            model.move(dragged, getItem().id(), getTreeItem().getChildren().size());
            return;
        }
        TreeItem<Item> parent = getTreeItem().getParent();
        int index = 0;
        for (TreeItem<Item> sibling : parent.getChildren()) {
            if (sibling == getTreeItem()) {
                break;
            }
            index += sibling.getValue().id() == dragged ? 0 : 1;
        }
        model.move(dragged, parentId(), drop == Drop.BEFORE ? index : index + 1);
    }

    /** Into an item of a level above; otherwise before or behind one of the same level. */
    private Drop drop(DragEvent event) {
        long dragged = dragged(event);
        if (dragged == 0 || getItem() == null || dragged == getItem().id()) {
            return null;
        }
        if (model.item(dragged).level() != getItem().level()) {
            return model.mayMove(dragged, getItem().id()) ? Drop.INTO : null;
        }
        if (!model.mayMove(dragged, parentId())) {
            return null;
        }
        return event.getY() < getHeight() / 2 ? Drop.BEFORE : Drop.AFTER;
    }

    private long parentId() {
        Item parent = getTreeItem().getParent().getValue();
        return parent == null ? 0 : parent.id();
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
