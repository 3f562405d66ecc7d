package org.shinchoku.ui.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;

/** 体系: the plan's tree at the left of the window. */
public final class OutlineView extends BorderPane {

    /** Up to so many items the whole tree is unfolded at first. */
    private static final int UNFOLDED = 80;

    private final OutlineViewModel model;
    private final TreeView<Item> tree = new TreeView<>();
    private final OutlineCommands commands;
    private final Map<Long, TreeItem<Item>> places = new HashMap<>();
    /** What is folded while the whole plan is shown; a branch that comes back is as it was. */
    private final Set<Long> folded = new HashSet<>();
    /** What is folded of what is shown now. */
    private Set<Long> closed = folded;

    private boolean following;

    public OutlineView(OutlineViewModel model, Dialogs dialogs) {
        this.model = model;
        this.commands = new OutlineCommands(model, dialogs);
        tree.setId("outline");
        tree.getStyleClass().add("outline");
        tree.setShowRoot(false);
        tree.setAccessibleText("体系");
        tree.setCellFactory(view -> new OutlineCell(model, commands));
        tree.setContextMenu(commands.contextMenu());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setTop(head());
        setCenter(tree);
        if (model.outlineProperty().get().items().size() > UNFOLDED) {
            foldBelow(model.outlineProperty().get());
        }
        show(model.outlineProperty().get());
        model.outlineProperty().addListener((o, before, now) -> show(now));
        model.narrowedProperty().addListener((o, before, now) -> narrow());
        model.soughtProperty().addListener((o, before, now) -> tree.refresh());
        model.selectedItemProperty().addListener((o, before, now) -> follow(now.longValue()));
        model.moves().cutProperty().addListener((o, before, now) -> tree.refresh());
        tree.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && !following) {
                model.selectedItemProperty().set(now.getValue().id());
            }
        });
        follow(model.selectedItemProperty().get());
    }

    /** What can be done to the item that is selected. */
    public OutlineCommands commands() {
        return commands;
    }

    private HBox head() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = Buttons.icon(Feather.PLUS, Command.ADD_BEHIND.tip(), commands::addBehind);
        Button up = Buttons.icon(Feather.ARROW_UP, Command.MOVE_UP.tip(), () -> commands.step(-1));
        Button down = Buttons.icon(Feather.ARROW_DOWN, Command.MOVE_DOWN.tip(), () -> commands.step(1));
        HBox head = new HBox(new Label("体系"), space, add, up, down);
        head.getStyleClass().add("pane-head");
        return head;
    }

    /** A large plan begins with what is uppermost. */
    private void foldBelow(Outline outline) {
        outline.items().stream()
                .map(Item::id)
                .filter(id -> outline.depth(id) > 0)
                .forEach(folded::add);
    }

    private void remember() {
        places.forEach((id, place) -> {
            if (place.isExpanded()) {
                closed.remove(id);
            } else if (!place.isLeaf()) {
                closed.add(id);
            }
        });
    }

    private void show(Outline outline) {
        remember();
        places.clear();
        TreeItem<Item> root = new TreeItem<>();
        root.getChildren()
                .setAll(outline.children(0).stream()
                        .filter(model::shows)
                        .map(i -> place(outline, i, 0))
                        .toList());
        places.forEach((id, place) -> place.setExpanded(!closed.contains(id)));
        following = true;
        tree.setRoot(root);
        following = false;
        follow(model.selectedItemProperty().get());
    }

    /** What a filter leaves is unfolded: it is what was asked for. */
    private void narrow() {
        remember();
        places.clear();
        closed = model.narrowedProperty().get() == null ? folded : new HashSet<>();
        show(model.outlineProperty().get());
    }

    private TreeItem<Item> place(Outline outline, Item item, int depth) {
        TreeItem<Item> place = new TreeItem<>(item);
        places.put(item.id(), place);
        List<Item> children = outline.children(item.id());
        place.getChildren()
                .setAll(children.stream()
                        .filter(child -> outline.depth(child.id()) == depth + 1 && model.shows(child))
                        .map(child -> place(outline, child, depth + 1))
                        .toList());
        return place;
    }

    /** Shows the item that another screen points at. */
    private void follow(long id) {
        TreeItem<Item> place = places.get(id);
        following = true;
        if (place == null) {
            tree.getSelectionModel().clearSelection();
        } else if (tree.getSelectionModel().getSelectedItem() != place) {
            for (TreeItem<Item> above = place.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            tree.getSelectionModel().select(place);
            reveal(tree.getRow(place));
        }
        following = false;
    }

    /** What is seen already stays where it is. */
    private void reveal(int row) {
        boolean seen = tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < row
                && row < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            tree.scrollTo(Math.max(0, row - 4));
        }
    }

    /** The focus is always on a line that is seen to have it. */
    @Override
    public void requestFocus() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    private void pressed(KeyEvent key) {
        Command.pressed(Command.Where.OUTLINE, key).ifPresent(command -> {
            commands.run(command);
            key.consume();
        });
    }
}
