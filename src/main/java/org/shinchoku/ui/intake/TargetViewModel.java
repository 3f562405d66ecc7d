package org.shinchoku.ui.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.shinchoku.edit.Difference;
import org.shinchoku.edit.Incoming;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Latest;

/** 取り込み先: a plan of its own, or one that is there; then what would change in it, cell by cell. */
final class TargetViewModel {

    private final IntakeViewModel intake;
    private final Latest latest;
    private final List<Plan> plans;
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(this, "plan");
    private final ReadOnlyObjectWrapper<Incoming> incoming = new ReadOnlyObjectWrapper<>(this, "incoming");
    private final ReadOnlyObjectWrapper<Integer> taken = new ReadOnlyObjectWrapper<>(this, "taken", 0);
    /** By their sentences, so that what was unticked stays so when the book is read again. */
    private final Set<String> left = new HashSet<>();

    /**
     * @param plans those that are there
     * @param into the one that is meant as long as nothing else is said, or null
     */
    TargetViewModel(IntakeViewModel intake, List<Plan> plans, Plan into, Latest latest) {
        this.intake = intake;
        this.plans = plans;
        this.latest = latest;
        plan.addListener((p, before, now) -> compare());
        intake.understoodProperty().addListener((p, before, now) -> compare());
        plan.set(into);
    }

    private void compare() {
        Plan into = plan.get();
        incoming.set(null);
        taken.set(0);
        if (into != null) {
            Plan from = intake.understood().plan();
            latest.ask(() -> Incoming.of(into, from), found -> {
                incoming.set(found);
                count();
            });
        }
    }

    private void count() {
        taken.set(accepted().size());
    }

    /** The plans that are there. */
    List<Plan> plans() {
        return plans;
    }

    /** The plan that changes, or null where a new one begins. */
    ObjectProperty<Plan> planProperty() {
        return plan;
    }

    /** What would change, or null as long as it is not known. */
    ReadOnlyObjectProperty<Incoming> incomingProperty() {
        return incoming.getReadOnlyProperty();
    }

    List<Difference> differences() {
        return incoming.get() == null ? List.of() : incoming.get().differences();
    }

    boolean isTaken(Difference difference) {
        return !left.contains(difference.sentence());
    }

    void take(Difference difference, boolean on) {
        if (on ? left.remove(difference.sentence()) : left.add(difference.sentence())) {
            count();
        }
    }

    void takeAll(boolean on) {
        differences().forEach(d -> {
            if (on) {
                left.remove(d.sentence());
            } else {
                left.add(d.sentence());
            }
        });
        count();
    }

    /** How many differences are ticked. */
    ReadOnlyObjectProperty<Integer> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    private List<Difference> accepted() {
        return differences().stream().filter(this::isTaken).toList();
    }

    /** Whether there is anything to take in. */
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> plan.get() == null
                        ? !intake.titleProperty().get().isBlank()
                                && !intake.understood().plan().items().isEmpty()
                        : taken.get() > 0,
                plan,
                taken,
                intake.titleProperty(),
                intake.understoodProperty());
    }

    /** What is taken in as it stands now. */
    Decision decision() {
        return plan.get() == null ? intake.found() : new Decision.Add(plan.get(), intake.understood(), left);
    }
}
