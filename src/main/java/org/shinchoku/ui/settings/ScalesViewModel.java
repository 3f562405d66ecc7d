package org.shinchoku.ui.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Scale.Step;
import org.shinchoku.plan.Scales;
import org.shinchoku.ui.kit.OpenPlan;

/** 評価基準: a draft of the plan's scales and of the fields that use them; it becomes one entry where it is agreed to. */
public final class ScalesViewModel {

    private final OpenPlan open;
    private final ReadOnlyObjectWrapper<Plan> draft = new ReadOnlyObjectWrapper<>(this, "draft");

    public ScalesViewModel(OpenPlan open) {
        this.open = open;
        draft.set(open.plan());
    }

    ReadOnlyObjectProperty<Plan> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    Plan draft() {
        return draft.get();
    }

    private void change(UnaryOperator<Plan> change) {
        draft.set(change.apply(draft()));
    }

    List<Scale> scales() {
        return draft().scales().stream()
                .sorted(Comparator.comparing(Scale::name).thenComparingLong(Scale::id))
                .toList();
    }

    Scale scale(long id) {
        return draft().scale(id);
    }

    /** Adds a scale: ◎○△× by judgement, or with {@code degrees} 5 to 1 by the ratio of actual to target. */
    Scale add(boolean degrees) {
        long id = Plan.newId();
        Scale usual = degrees ? Scales.degrees(id) : Scales.symbols(id, 0);
        Scale added = new Scale(
                id,
                usual.name(),
                0,
                degrees
                        ? usual.steps()
                        : usual.marks().stream().map(m -> Step.of(m, "")).toList());
        change(plan -> plan.with(added));
        return added;
    }

    /** The scales that a scale may follow from, or null for none. */
    List<Scale> bases(Scale scale) {
        List<Scale> all = new ArrayList<>(Scales.bases(draft(), scale));
        all.add(0, null);
        return all;
    }

    void set(Scale scale) {
        if (!scale.name().isBlank() && !scale.equals(scale(scale.id()))) {
            change(plan -> plan.with(scale));
        }
    }

    /** Gives a scale other steps. */
    void steps(Scale scale, List<Step> steps) {
        set(new Scale(scale.id(), scale.name(), scale.basis(), steps));
    }

    void step(Scale scale, int index, Step step) {
        List<Step> steps = new ArrayList<>(scale.steps());
        steps.set(index, step);
        steps(scale, steps);
    }

    void add(Scale scale) {
        List<Step> steps = new ArrayList<>(scale.steps());
        steps.add(Step.of("新", ""));
        steps(scale, steps);
    }

    void remove(Scale scale, int index) {
        List<Step> steps = new ArrayList<>(scale.steps());
        steps.remove(index);
        steps(scale, steps);
    }

    /** Moves a mark one place up (-1) or down (1); tells where it is then. */
    int move(Scale scale, int index, int by) {
        List<Step> steps = new ArrayList<>(scale.steps());
        if (index + by < 0 || index + by >= steps.size()) {
            return index;
        }
        Collections.swap(steps, index, index + by);
        steps(scale, steps);
        return index + by;
    }

    /** Takes a scale away; the fields that used it take any text then, and scales that followed from it stand alone. */
    void remove(Scale scale) {
        change(plan -> plan.without(scale.key())
                .with(plan.fields().stream()
                        .filter(f -> f.scale() == scale.id())
                        .map(f -> f.withScale(0))
                        .toList())
                .with(plan.scales().stream()
                        .filter(s -> s.basis() == scale.id())
                        .map(s -> new Scale(s.id(), s.name(), 0, s.steps()))
                        .toList()));
    }

    /** The fields that are rated or chosen. */
    List<Field> fields() {
        return draft().fields().stream()
                .filter(f -> f.kind() == Field.Kind.RATING || f.kind() == Field.Kind.CHOICE)
                .sorted(Comparator.comparingLong(Field::level).thenComparingLong(Field::order))
                .toList();
    }

    void use(Field field, Scale scale, boolean used) {
        change(plan -> plan.with(plan.field(field.id()).withScale(used ? scale.id() : 0)));
    }

    /** What a mark takes, in words. */
    String condition(Scale scale, Step step) {
        if (scale.basis() != 0) {
            Scale basis = scale(scale.basis());
            return step.marks().isEmpty()
                    ? ""
                    : (basis == null ? "" : basis.name() + "が") + String.join("・", step.marks());
        }
        return step.from() == null ? "判断による" : percent(step.from()) + "％" + (step.above() ? "を超える" : "以上");
    }

    /** A ratio as a percentage, as short as it can be. */
    static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    Consequences consequences() {
        return new Consequences(open.plan(), draft());
    }

    boolean apply() {
        return open.edit("評価基準の変更", plan -> draft());
    }
}
