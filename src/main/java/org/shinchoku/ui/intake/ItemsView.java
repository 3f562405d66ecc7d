package org.shinchoku.ui.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.shinchoku.plan.Item;
import org.shinchoku.ui.kit.Tables;

/** The tree that would be taken in and, below it, what would stand in the chosen item. */
final class ItemsView extends SplitPane {

    private static final int OPEN_AT_FIRST = 60;

    private final ItemsViewModel items;
    private final TreeView<Item> tree = new TreeView<>(new TreeItem<>());
    private final TableView<Entry> entries = new TableView<>();
    private final Map<Long, TreeItem<Item>> nodes = new HashMap<>();
    private boolean following;

    ItemsView(ItemsViewModel items, IntakeViewModel intake) {
        this.items = items;
        setOrientation(Orientation.VERTICAL);
        tree.setId("understood-items");
        tree.getStyleClass().add("outline");
        tree.setShowRoot(false);
        tree.setCellFactory(t -> new ItemCell());
        tree.setAccessibleText("取り込む項目の体系");
        entries.setId("understood-values");
        entries.setAccessibleText("選んだ項目の記入内容");
        entries.setPlaceholder(new Label("項目を選ぶと、取り込む内容を表示します。"));
        entries.getColumns().add(Tables.column("欄", 184, Entry::name));
        entries.getColumns().add(Tables.wide("取り込む内容", entries, Entry::text));
        getItems().setAll(tree, entries);
        setDividerPositions(0.52);
        intake.understoodProperty().addListener((p, before, now) -> build());
        items.itemProperty().addListener((p, before, now) -> select());
        items.entriesProperty().addListener((p, before, now) -> list());
        items.entryProperty().addListener((p, before, now) -> select(now));
        tree.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> {
            if (!following && now != null) {
                items.choose(now.getValue().id());
            }
        });
        entries.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> {
            if (!following && now != null) {
                items.choose(now);
            }
        });
        build();
        list();
    }

    /** The tree anew; what was open stays so. */
    private void build() {
        Set<Long> open = new HashSet<>();
        nodes.forEach((id, node) -> {
            if (node.isExpanded()) {
                open.add(id);
            }
        });
        boolean first = nodes.isEmpty();
        follow(() -> {
            nodes.clear();
            TreeItem<Item> root = new TreeItem<>();
            root.setExpanded(true);
            hang(root, 0);
            boolean small = nodes.size() <= OPEN_AT_FIRST;
            nodes.forEach(
                    (id, node) -> node.setExpanded(first ? small || node.getParent() == root : open.contains(id)));
            tree.setRoot(root);
        });
        select();
    }

    private void hang(TreeItem<Item> node, long id) {
        for (Item item : items.outline().children(id)) {
            TreeItem<Item> child = new TreeItem<>(item);
            nodes.put(item.id(), child);
            node.getChildren().add(child);
            hang(child, item.id());
        }
    }

    private void select() {
        TreeItem<Item> node = nodes.get(items.itemProperty().get());
        follow(() -> {
            if (node == null) {
                tree.getSelectionModel().clearSelection();
            } else if (tree.getSelectionModel().getSelectedItem() != node) {
                for (TreeItem<Item> above = node.getParent(); above != null; above = above.getParent()) {
                    above.setExpanded(true);
                }
                tree.getSelectionModel().select(node);
                tree.scrollTo(Math.max(0, tree.getRow(node) - 3));
            }
        });
    }

    private void list() {
        follow(() -> entries.getItems().setAll(items.entriesProperty().get()));
    }

    private void select(Entry entry) {
        follow(() -> {
            if (entry == null) {
                entries.getSelectionModel().clearSelection();
            } else {
                entries.getSelectionModel().select(entry);
                entries.scrollTo(Math.max(0, entries.getItems().indexOf(entry) - 1));
            }
        });
    }

    /** Shows what was chosen elsewhere, and chooses nothing by it. */
    private void follow(Runnable showing) {
        boolean before = following;
        following = true;
        showing.run();
        following = before;
    }

    TreeView<Item> tree() {
        return tree;
    }

    TableView<Entry> entries() {
        return entries;
    }
}
