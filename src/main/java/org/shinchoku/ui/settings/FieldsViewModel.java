package org.shinchoku.ui.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Scale.Step;
import org.shinchoku.plan.Years;
import org.shinchoku.ui.kit.OpenPlan;

/** 階層と欄: a draft of how the plan is built; the plan itself changes only where the draft is agreed to, in one entry. */
public final class FieldsViewModel {

    private final OpenPlan open;
    private final Plan before;
    private final Turning turning;
    private final ReadOnlyObjectWrapper<Plan> draft = new ReadOnlyObjectWrapper<>(this, "draft");

    public FieldsViewModel(OpenPlan open) {
        this.open = open;
        this.before = open.plan();
        this.turning = new Turning(before);
        draft.set(before);
    }

    ReadOnlyObjectProperty<Plan> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    private Plan draft() {
        return draft.get();
    }

    private void change(UnaryOperator<Plan> change) {
        draft.set(change.apply(draft()));
    }

    List<Level> levels() {
        return levels(draft());
    }

    static List<Level> levels(Plan plan) {
        return plan.levels().stream()
                .sorted(Comparator.comparingInt(Level::depth).thenComparingLong(Level::id))
                .toList();
    }

    /** All fields, level by level, in the order of their columns. */
    List<Field> fields() {
        return fields(draft());
    }

    static List<Field> fields(Plan plan) {
        return levels(plan).stream()
                .flatMap(level -> Fields.of(plan, level.id()).stream())
                .toList();
    }

    Field field(long id) {
        return draft().field(id);
    }

    String level(Field field) {
        return draft().level(field.level()).name();
    }

    void rename(Level level, String name) {
        if (!name.isBlank()) {
            change(plan -> plan.with(new Level(level.id(), level.depth(), name.strip())));
        }
    }

    /** Adds a level below the others. */
    Level addLevel() {
        int depth = levels().stream().mapToInt(Level::depth).max().orElse(-1) + 1;
        Level level = new Level(Plan.newId(), depth, "新しい階層");
        change(plan -> plan.with(level));
        return level;
    }

    /** Whether nothing stands on a level, so that it can go. */
    boolean isEmpty(Level level) {
        return draft().items().stream().noneMatch(i -> i.level() == level.id())
                && draft().fields().stream().noneMatch(f -> f.level() == level.id());
    }

    void remove(Level level) {
        if (isEmpty(level)) {
            change(plan -> plan.without(level.key()));
        }
    }

    /** Adds a field behind the others of a level. */
    Field add(Level level, boolean yearly) {
        long id = Plan.newId();
        change(plan -> Fields.add(plan, id, level.id(), "新しい欄", Field.Kind.TEXT, yearly));
        return field(id);
    }

    private boolean isNew(Field field) {
        return before.field(field.id()) == null;
    }

    /** Whether a field may be made yearly, or one for good. */
    boolean mayTurn(Field field) {
        return isNew(field) ? Fields.filled(draft(), field.id()) == 0 : turning.isPossible();
    }

    /** Makes a field one with a column for each year, or one for good; what stands in it goes where most want it. */
    void yearly(Field field, boolean yearly) {
        if (field.yearly() == yearly) {
            return;
        }
        Field other = field.spanning(yearly, yearly ? Years.of(before) : List.of());
        if (isNew(field)) {
            change(plan -> plan.with(other));
        } else if (before.field(field.id()).yearly() == yearly) {
            change(plan -> turning.back(plan, field));
        } else {
            List<Turn> choices = turning.choices(other);
            change(plan -> choices.isEmpty() ? plan.with(other) : turning.turned(plan, field, choices.get(0)));
        }
    }

    /** What may become of the texts of a field that is turned; none where it is not, or has none. */
    List<Turn> turns(Field field) {
        return turning.choices(field);
    }

    /** What becomes of them, or null. */
    Turn turn(Field field) {
        return turning.of(field);
    }

    void turn(Field field, Turn turn) {
        if (!turn.equals(turn(field))) {
            change(plan -> turning.turned(plan, field, turn));
        }
    }

    String words(Turn turn, Field field) {
        return turning.words(turn, field);
    }

    void set(Field field) {
        if (!field.name().isBlank() && !field.equals(field(field.id()))) {
            change(plan -> plan.with(field));
        }
    }

    /** Puts a field under another heading; a new name counts for all that stand under it with this one. */
    void group(Field field, String group) {
        if (!group.equals(field.group())) {
            change(plan -> Fields.under(plan, field.id(), group));
        }
    }

    void step(Field field, int by) {
        change(plan -> Fields.step(plan, field.id(), by));
    }

    void remove(Field field) {
        change(plan -> Fields.delete(plan, field.id()));
    }

    List<Scale> scales() {
        List<Scale> all = new ArrayList<>(draft().scales().stream()
                .sorted(Comparator.comparing(Scale::name).thenComparingLong(Scale::id))
                .toList());
        all.add(0, null);
        return all;
    }

    Scale scale(Field field) {
        return draft().scale(field.scale());
    }

    /** Whether a field's choices are its own list of words, so that they can be written here. */
    boolean hasOwnChoices(Field field) {
        Scale scale = scale(field);
        boolean shared = draft().fields().stream().anyMatch(f -> f.id() != field.id() && f.scale() == field.scale());
        return field.kind() == Field.Kind.CHOICE
                && (scale == null
                        || !shared
                                && scale.basis() == 0
                                && scale.steps().stream().allMatch(s -> s.from() == null));
    }

    /** Gives a field these words to choose from; the meaning of those it had stays. */
    void choices(Field field, List<String> words) {
        Scale scale = scale(field);
        if (words.equals(scale == null ? List.of() : scale.marks())) {
            return;
        }
        long id = scale == null ? Plan.newId() : scale.id();
        List<Step> steps = words.stream()
                .map(word -> scale == null
                        ? Step.of(word, "")
                        : scale.steps().stream()
                                .filter(s -> s.mark().equals(word))
                                .findFirst()
                                .orElse(Step.of(word, "")))
                .toList();
        String name = scale == null ? field.name() : scale.name();
        change(plan -> words.isEmpty()
                ? plan.without(Key.of(Kind.SCALE, id)).with(field.withScale(0))
                : plan.with(new Scale(id, name, 0, steps)).with(field.withScale(id)));
    }

    /** What would be lost or no longer fit, a line for each field. */
    Consequences consequences() {
        return new Consequences(before, draft());
    }

    /** The plan as it is. */
    Plan before() {
        return before;
    }

    boolean hasChanged() {
        return draft() != before && !draft().equals(before);
    }

    void apply() {
        open.editAside("階層と欄の変更", plan -> draft(), () -> {});
    }
}
