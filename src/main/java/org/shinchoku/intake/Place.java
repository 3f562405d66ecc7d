package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.FiscalYear;

/** Where on a sheet the reading stands: what is said of all items below, and the items planted so far. */
final class Place {

    /** A section that is named once for a whole place: 担当課：環境課 above a table. */
    record Responsible(Heading heading, String text, Spot spot) {

        private static final Heading SECTION = Heading.of(0, List.of("担当課"));

        /** One beside whose name no heading stands. */
        static Responsible unnamed(String text, Spot spot) {
            return new Responsible(SECTION, text, spot);
        }

        /** Whoever speaks in the place, of a year or of none; null where that is nobody for himself. */
        Speaker speaker(FiscalYear year) {
            return Departments.sections(text).size() == 1 ? new Speaker(text, year) : null;
        }
    }

    private final Node root;
    private final Sections sections;
    private final List<Step> pairs = new ArrayList<>();
    private final List<Node> items = new ArrayList<>();
    private final Known known = new Known(items);
    private final List<Node> all;
    private Responsible responsible;

    /** @param all the items planted on all sheets so far */
    Place(Node root, Sections sections, List<Node> all) {
        this.root = root;
        this.sections = sections;
        this.all = all;
        sections.close();
    }

    /** Takes a label that stands beside its heading; what stood at its depth and below is over. */
    void open(int depth, Step step) {
        while (pairs.size() > depth) {
            pairs.remove(pairs.size() - 1);
        }
        pairs.add(step);
        sections.close();
    }

    /**
     * @param style how the section is counted
     * @param next how the one right below it is counted, or null where none follows
     */
    void open(String section, String style, String next) {
        sections.open(section, style, next);
    }

    /** The node of the last of the labels that stand beside their headings, or null before the first. */
    Node pair() {
        return pairs.isEmpty() ? null : descend(pairs);
    }

    /** The innermost node that is said of the place, or null where nothing is. */
    Node node() {
        return path().isEmpty() ? null : descend(path());
    }

    /** The node below all that is said of the place, and below these labels. */
    Node parent(List<Step> labels) {
        List<Step> path = path();
        path.addAll(labels);
        return descend(path);
    }

    /** The labels of a level that are called so, wherever they stand. */
    List<Node> called(String level, String label) {
        return root.called(level, label);
    }

    /** Whether anything hangs on a path that was said of a place. */
    boolean has(List<Step> path) {
        return root.find(path) != null;
    }

    /** All that is said of the place. */
    List<Step> path() {
        List<Step> path = new ArrayList<>(pairs);
        path.addAll(sections.path());
        return path;
    }

    private Node descend(List<Step> path) {
        Node node = root;
        for (Step step : path) {
            node = node.child(step);
        }
        return node;
    }

    void planted(Node item) {
        sections.item();
        items.add(item);
        all.add(item);
    }

    /** Says which section is responsible for all items that name none themselves. */
    void responsible(Responsible section) {
        responsible = section;
    }

    /** The section that is responsible for the whole place, or null. */
    Responsible responsible() {
        return responsible;
    }

    List<Node> items() {
        return items;
    }

    /** The items by their names. */
    Known known() {
        return known;
    }
}
