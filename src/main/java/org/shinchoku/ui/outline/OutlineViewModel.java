package org.shinchoku.ui.outline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shinchoku.plan.Branches;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.NumberStep;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Renumbering;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Schedule;
import org.shinchoku.plan.Schedules;
import org.shinchoku.plan.Years;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.OpenPlan;

/** What the outline shows and does; each thing it does is one entry that can be undone. */
public final class OutlineViewModel {

    private static final Pattern LAST_FIGURES = Pattern.compile("^(.*?)([0-9]{1,6})([^0-9]*)$");

    private final OpenPlan open;
    private final ReadOnlyObjectWrapper<Outline> outline = new ReadOnlyObjectWrapper<>(this, "outline");
    private final ObjectProperty<Set<Long>> narrowed = new SimpleObjectProperty<>(this, "narrowed");
    private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
    private final Moves moves;
    private Map<Long, Integer> leaves = Map.of();

    public OutlineViewModel(OpenPlan open) {
        this.open = open;
        this.moves = new Moves(open);
        show();
        open.planProperty().addListener((o, before, now) -> show());
        narrowed.addListener((o, before, now) -> leaves = leaves(open.outline()));
    }

    private void show() {
        if (outline.get() != open.outline()) {
            leaves = leaves(open.outline());
            outline.set(open.outline());
        }
    }

    private Map<Long, Integer> leaves(Outline tree) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Item item : tree.items()) {
            if (tree.isLeaf(item.id()) && shows(item)) {
                tree.ancestors(item.id()).forEach(above -> counts.merge(above.id(), 1, Integer::sum));
            }
        }
        return counts;
    }

    /** The tree; it changes only where items do, not with every value. */
    public ReadOnlyObjectProperty<Outline> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /** The items that are shown, with those above them; null for all. */
    public ObjectProperty<Set<Long>> narrowedProperty() {
        return narrowed;
    }

    boolean shows(Item item) {
        return narrowed.get() == null || narrowed.get().contains(item.id());
    }

    /** The words that are looked for; items whose titles hold them are marked. */
    public StringProperty soughtProperty() {
        return sought;
    }

    boolean isSought(Item item) {
        String key = Fold.key(sought.get());
        return !key.isEmpty() && Fold.key(title(item)).contains(key);
    }

    public LongProperty selectedItemProperty() {
        return open.selectedItemProperty();
    }

    /** How many items without further items hang somewhere under this one. */
    int leaves(long id) {
        return leaves.getOrDefault(id, 0);
    }

    /** What an item is called in the tree: its own label, or what the item it shows is called. */
    String label(Item item) {
        Item original = open.plan().item(item.original());
        String label = item.label().isEmpty() && original != null ? original.label() : item.label();
        return label.isEmpty() ? "（名称なし）" : label.replace('\n', ' ');
    }

    String levelName(long item) {
        Level level = open.plan().level(open.plan().item(item).level());
        return level == null ? "項目" : level.name();
    }

    /** Name of the level on which an item would be added under this one, or empty where none can. */
    Optional<String> levelUnder(long parent) {
        return branches().levelUnder(parent).map(Level::name);
    }

    /** The number that follows this item's, as 1-3 after 1-2; empty where it has none, or where it is taken already. */
    String nextNumber(long id) {
        Item item = open.plan().item(id);
        Matcher figures = LAST_FIGURES.matcher(item.number());
        if (!figures.matches()) {
            return "";
        }
        String next = figures.group(1) + (Integer.parseInt(figures.group(2)) + 1) + figures.group(3);
        boolean taken = open.plan().items().stream()
                .anyMatch(i -> i.level() == item.level() && i.number().equals(next));
        return taken ? "" : next;
    }

    void addBehind(long sibling, String number, String label) {
        add(id -> branches().addBehind(sibling, id, number, label));
    }

    void addUnder(long parent, String number, String label) {
        add(id -> branches().addUnder(parent, id, number, label));
    }

    private void add(Function<Long, Plan> change) {
        long id = Plan.newId();
        open.edit("項目の追加", plan -> change.apply(id));
        open.selectedItemProperty().set(id);
    }

    void rename(long id, String number, String label) {
        open.edit("名称の変更", plan -> branches().rename(id, number, label));
    }

    /** Moves an item one place up (-1) or down (1). */
    void step(long id, int direction) {
        open.edit("項目の移動", plan -> branches().step(id, direction));
    }

    /** What would go with an item, in a sentence. */
    String lossSentence(long id) {
        Branches.Loss loss = branches().loss(id);
        StringBuilder text = new StringBuilder("「" + title(loss.items().get(0)) + "」");
        if (loss.items().size() > 1) {
            text.append("と、その下にある").append(loss.items().size() - 1).append("項目");
        }
        text.append("を削除します。");
        if (loss.values() > 0) {
            text.append("記入済みの欄").append(loss.values()).append("件も一緒に消えます。");
        }
        if (loss.opinions() > 0) {
            text.append("委員会の意見").append(loss.opinions()).append("件も一緒に消えます。");
        }
        if (!loss.reposts().isEmpty()) {
            text.append("再掲").append(loss.reposts().size()).append("か所は残り、元の項目の内容を引き継ぎます。");
        }
        return text.append("\n「元に戻す」で取り消せます。").toString();
    }

    void remove(long id) {
        long next = neighbour(id);
        Branches branches = branches();
        Branches.Loss loss = branches.loss(id);
        open.edit(
                "項目の削除",
                loss.items().size() + loss.values(),
                plan -> branches.remove(id),
                () -> open.selectedItemProperty().set(next));
    }

    /** Where the eye goes on when an item disappears: the next beside it, the one before it, or its parent. */
    private long neighbour(long id) {
        List<Item> above = outline.get().ancestors(id);
        long parent = above.isEmpty() ? 0 : above.get(above.size() - 1).id();
        List<Item> row = outline.get().children(parent);
        int index = row.indexOf(open.plan().item(id));
        return index + 1 < row.size()
                ? row.get(index + 1).id()
                : index > 0 ? row.get(index - 1).id() : parent;
    }

    String title(Item item) {
        return item.number().isEmpty() ? label(item) : item.number() + " " + label(item);
    }

    Item item(long id) {
        return open.plan().item(id);
    }

    /** Branches that go to other places. */
    Moves moves() {
        return moves;
    }

    /** Whether an item stands on a level above another's. */
    boolean isAbove(long id, long other) {
        Level level = open.plan().level(item(id).level());
        Level lower = open.plan().level(item(other).level());
        return level != null && lower != null && level.depth() < lower.depth();
    }

    /** An item with all it hangs on. */
    String path(Item item) {
        return Stream.concat(outline.get().ancestors(item.id()).stream(), Stream.of(item))
                .map(this::title)
                .collect(Collectors.joining(" › "));
    }

    /** The items under which an item can be shown again. */
    List<Item> hosts(long original) {
        return branches().hosts(original);
    }

    void placeRepost(long original, long parent) {
        long id = Plan.newId();
        open.edit("再掲の追加", plan -> branches().repostUnder(parent, id, original));
        open.selectedItemProperty().set(id);
    }

    /** From a repost to what it shows; from there to where it is shown next, and at last back. */
    void follow(long id) {
        Item source = Reposts.source(open.plan(), item(id));
        List<Long> places = outline.get().items().stream()
                .filter(i -> Reposts.source(open.plan(), i).id() == source.id())
                .sorted(Comparator.comparing((Item i) -> i.id() != source.id()))
                .map(Item::id)
                .toList();
        open.selectedItemProperty().set(id == source.id() && places.size() > 1 ? places.get(1) : source.id());
    }

    List<NumberStep> steps(long like, Renumbering renumbering) {
        return renumbering.steps(open.plan(), open.outline(), like);
    }

    void renumber(long like, Renumbering renumbering) {
        Outline tree = open.outline();
        int items = renumbering.steps(open.plan(), tree, like).size();
        open.edit("連番の振り直し", items, plan -> renumbering.apply(plan, tree, like), () -> {});
    }

    /** The plan's years, ascending. */
    List<FiscalYear> years() {
        return Years.of(open.plan());
    }

    Schedule schedule(long item) {
        return Schedules.of(open.plan(), item);
    }

    void settle(Schedule schedule) {
        open.edit("終了・隔年の設定", plan -> Schedules.set(plan, schedule));
    }

    private Branches branches() {
        return new Branches(open.plan(), open.outline());
    }
}
