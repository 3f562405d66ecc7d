package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;

/** An item of the plan to be, still without its place among the levels. */
final class Node {

    /**
     * A value that was read for this node, and where.
     *
     * @param section the one that answers in a row of its own; empty where the item has one answer for all
     */
    record Entry(Sort sort, FiscalYear year, String section, String text, Spot spot) {

        Entry(Sort sort, FiscalYear year, String text, Spot spot) {
            this(sort, year, "", text, spot);
        }
    }

    private record Cell(Sort sort, FiscalYear year, String section) {}

    private final long id = Plan.newId();
    private final Node parent;
    private Step step;
    private final boolean repost;
    /** All labels of the tree by what they are called. */
    private final Map<String, List<Node>> called;

    private final List<Node> children = new ArrayList<>();
    private final Map<String, List<Node>> byKey = new HashMap<>();
    private final Set<String> stands = new HashSet<>(2);
    /** How many of the children of one name a sheet has brought, or cannot have meant. */
    private final Map<List<Object>, Integer> brought = new HashMap<>(2);

    private final Map<Cell, Entry> entries = new LinkedHashMap<>();
    private Spot spot;
    /** Those that speak for themselves; null where nobody does. */
    private Chorus chorus;

    private Node(Node parent, Step step, boolean repost) {
        this.parent = parent;
        this.called = parent == null ? new HashMap<>() : parent.called;
        this.step = step;
        this.repost = repost;
    }

    static Node root() {
        return new Node(null, new Step("", "", ""), false);
    }

    /** The child under this label and number, made where there is none yet. */
    Node child(Step below) {
        return alike(below).stream().filter(c -> !c.repost).findFirst().orElseGet(() -> label(below));
    }

    private Node label(Step below) {
        Node label = add(below, false);
        called.computeIfAbsent(name(below.level(), below.label()), k -> new ArrayList<>(1))
                .add(label);
        return label;
    }

    /** The labels of a level that are called so, wherever they stand in the tree. */
    List<Node> called(String level, String label) {
        return called.getOrDefault(name(level, label), List.of());
    }

    private static String name(String level, String label) {
        return level + "\n" + Wording.key(label);
    }

    /** Says the number of a label that was known without one. */
    void count(String number) {
        step = step.number().isEmpty() ? new Step(step.level(), step.label(), number) : step;
    }

    /** A further child, unless another sheet, or the rows of another year, have brought the same one before. */
    Node item(Step below, boolean isRepost, String stand) {
        List<Node> same = below.label().isEmpty() ? List.of() : alike(below);
        List<Object> here = List.of(below.key(), isRepost, stand);
        int at = same.isEmpty() ? 0 : brought.getOrDefault(here, 0);
        while (at < same.size() && !same.get(at).mayBe(isRepost, stand)) {
            at++;
        }
        Node item = at < same.size() ? same.get(at) : add(below, isRepost);
        if (!same.isEmpty()) {
            brought.put(here, at);
        }
        item.stands.add(stand);
        return item;
    }

    private boolean mayBe(boolean isRepost, String stand) {
        return repost == isRepost && !stands.isEmpty() && !stands.contains(stand);
    }

    /** The node at the end of a path, or null where there is none. */
    Node find(List<Step> path) {
        Node node = this;
        for (Step step : path) {
            node = node == null ? null : node.alike(step).stream().findFirst().orElse(null);
        }
        return node;
    }

    private List<Node> alike(Step below) {
        return byKey.getOrDefault(below.key(), List.of());
    }

    private Node add(Step below, boolean isRepost) {
        Node child = new Node(this, below, isRepost);
        children.add(child);
        byKey.computeIfAbsent(below.key(), k -> new ArrayList<>()).add(child);
        return child;
    }

    /** Notes a value; false where another one stands there already. */
    boolean put(Entry entry) {
        Entry before = entries.putIfAbsent(cell(entry), entry);
        boolean same = before == null || before.text().equals(entry.text());
        if (chorus == null || !entry.section().isEmpty()) {
            return same;
        }
        if (same) {
            chorus.says(entry);
            return true;
        }
        String section = chorus.contradicts(entry);
        return section != null && put(new Entry(entry.sort(), entry.year(), section, entry.text(), entry.spot()));
    }

    private static Cell cell(Entry entry) {
        return new Cell(entry.sort(), entry.year(), entry.section());
    }

    /** Says whose words are put from now on, where the sheet is one section's; null where they are nobody's. */
    void speaks(Speaker speaker) {
        chorus = chorus == null && speaker != null ? new Chorus() : chorus;
        if (chorus != null) {
            chorus.speaks(speaker);
        }
    }

    /** Whose turn it is among the sections that speak for themselves, counted from 0. */
    int turn() {
        return chorus == null ? 0 : chorus.turn();
    }

    /** Whether each section has an answer of its own in a field. */
    boolean isApart(Sort sort, FiscalYear year) {
        return chorus != null && chorus.isApart(sort, year);
    }

    /** Gives each section what it said itself, when all is read; false where they say nothing different. */
    boolean partVoices() {
        if (chorus == null || !chorus.isApart()) {
            return false;
        }
        List<Entry> all = List.copyOf(entries.values());
        entries.clear();
        all.stream().map(chorus::own).flatMap(List::stream).forEach(e -> entries.put(cell(e), e));
        return true;
    }

    /** The value of a field in a year that stands in the place of another one, or null where there is none. */
    Entry entry(Sort sort, Entry beside) {
        return entries.get(new Cell(sort, beside.year(), beside.section()));
    }

    /** Notes where it is written; only the first place is kept. */
    void standsAt(Spot first) {
        spot = spot == null ? first : spot;
    }

    /** Where its number, else its title is written first; null where it was made of no row. */
    Spot spot() {
        return spot;
    }

    long id() {
        return id;
    }

    Node parent() {
        return parent;
    }

    Step step() {
        return step;
    }

    boolean isRepost() {
        return repost;
    }

    List<Node> children() {
        return children;
    }

    Collection<Entry> entries() {
        return entries.values();
    }
}
