package org.shinchoku.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;

/**
 * What a screen reader says of a window, and what it could not say.
 *
 * <p>Names are made as JavaFX makes them for Windows: a field into which something is written and a box from which
 * something is chosen say what stands in them, and are named by the label that belongs to them alone; an accessible text
 * of their own would be said in place of what stands in them.
 */
public final class Spoken {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final double SLACK = 2;

    private Spoken() {}

    /** Where the focus stops with Tab, in the order in which it does. */
    public static List<Node> stops(Parent root) {
        List<Node> stops = new ArrayList<>();
        collect(root, stops);
        return stops;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        boolean one = node instanceof Spinner || node instanceof ComboBoxBase; // with the field inside
        if (node instanceof Parent parent && !one) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    /** What the stop is called, or an empty text. */
    public static String name(Node node) {
        String own = showsItsText(node) ? "" : text(node);
        Node label = (Node) node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return own.isBlank() && label != null ? text(label) : own;
    }

    private static boolean showsItsText(Node node) {
        return switch (node.getAccessibleRole()) {
            case TEXT_FIELD, TEXT_AREA, PASSWORD_FIELD, COMBO_BOX, DATE_PICKER -> true;
            default -> false;
        };
    }

    private static String text(Node node) {
        return Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "");
    }

    /** One sentence for each thing of a window that cannot be told, or is told out of order. */
    public static List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        List<Node> stops = stops(scene.getRoot());
        for (Node stop : stops) {
            if (!WORDS.matcher(name(stop)).find()) {
                faults.add("unnamed: " + called(stop));
            }
            if (stop.getAccessibleRole() == AccessibleRole.NODE || stop.getAccessibleRole() == AccessibleRole.PARENT) {
                faults.add("of no kind: " + called(stop));
            }
            if (showsItsText(stop) && stop.getAccessibleText() != null && stop.getOpacity() > 0) {
                faults.add("says its name in place of its text: " + called(stop));
            }
        }
        for (int i = 1; i < stops.size(); i++) {
            if (!isRead(stops.get(i - 1), stops.get(i))) {
                faults.add("out of order: " + called(stops.get(i)) + " after " + called(stops.get(i - 1)));
            }
        }
        silentCells(scene.getRoot(), faults);
        return faults;
    }

    /** Below or to the right: never back towards the upper left. */
    private static boolean isRead(Node one, Node next) {
        for (Node node = next; node != null; node = node.getParent()) {
            if (node == one) {
                return true;
            }
        }
        Bounds before = seen(one);
        Bounds now = seen(next);
        return now.getMinY() >= before.getMaxY() - SLACK || now.getMinX() >= before.getMaxX() - SLACK;
    }

    /** Where a node lies; of what is scrolled away, where it went. */
    private static Bounds seen(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane) {
                Bounds pane = up.localToScene(up.getLayoutBounds());
                double top = Math.max(pane.getMinY(), Math.min(bounds.getMinY(), pane.getMaxY()));
                double foot = Math.max(pane.getMinY(), Math.min(bounds.getMaxY(), pane.getMaxY()));
                bounds = new BoundingBox(bounds.getMinX(), top, bounds.getWidth(), foot - top);
            }
        }
        return bounds;
    }

    private static void silentCells(Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof IndexedCell<?> cell
                && !cell.isEmpty()
                && isRow(cell)
                && text(cell).isBlank()) {
            faults.add("silent line: " + called(cell));
        }
        if (node instanceof TableView<?> table) {
            table.getColumns().stream()
                    .filter(column -> column.getText().isBlank())
                    .forEach(column -> faults.add("column without a heading in " + called(table)));
        }
        if (node instanceof TreeTableView<?> table) {
            table.getColumns().stream()
                    .filter(column -> column.getText().isBlank())
                    .forEach(column -> faults.add("column without a heading in " + called(table)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> silentCells(child, faults));
        }
    }

    /** A line of a list or tree; the lines of tables are told cell by cell. */
    private static boolean isRow(IndexedCell<?> cell) {
        return cell.getAccessibleRole() == AccessibleRole.LIST_ITEM
                || cell.getAccessibleRole() == AccessibleRole.TREE_ITEM;
    }

    private static String called(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String words = text(node).replace('\n', ' ');
        return node.getClass().getSimpleName() + id + node.getStyleClass() + "「"
                + words.substring(0, Math.min(20, words.length())) + "」";
    }
}
