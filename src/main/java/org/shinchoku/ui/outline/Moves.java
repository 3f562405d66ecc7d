package org.shinchoku.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.shinchoku.plan.Branches;
import org.shinchoku.plan.Copies;
import org.shinchoku.plan.Destination;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Relocation;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.OpenPlan;

/** Branches that go to other places, or come a second time; each act is one entry. */
final class Moves {

    private final OpenPlan open;
    private final ReadOnlyLongWrapper cut = new ReadOnlyLongWrapper(this, "cut");
    private long copied;

    Moves(OpenPlan open) {
        this.open = open;
    }

    private Relocation relocation() {
        return new Relocation(open.plan(), open.outline());
    }

    Optional<Destination> inward(long id) {
        return relocation().inward(id);
    }

    Optional<Destination> outward(long id) {
        return relocation().outward(id);
    }

    Optional<Destination> under(long id, long parent) {
        return relocation().under(id, parent);
    }

    Optional<Destination> beside(long id, long sibling, boolean behind) {
        return relocation().beside(id, sibling, behind);
    }

    /** What would be out of sight at a place, in a sentence; empty where nothing would. */
    String warning(long id, Destination to) {
        List<Value> unseen = relocation().unseen(id, to);
        String fields = unseen.stream()
                .map(v -> "「" + open.plan().field(v.field()).name() + "」")
                .distinct()
                .collect(Collectors.joining("、"));
        String level = open.plan().level(to.level()).name();
        return unseen.isEmpty()
                ? ""
                : "「" + level + "」には" + fields + "の欄がないため、記入済みの" + unseen.size()
                        + "件が見えなくなります。内容は台帳に残り、元の階層に戻すとまた表示されます。";
    }

    void go(long id, Destination to) {
        open.edit("項目の移動", plan -> relocation().move(id, to));
    }

    /** The item that goes where it is pasted, or 0. */
    ReadOnlyLongProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    void cut(long id) {
        copied = 0;
        cut.set(id);
    }

    void copy(long id) {
        cut.set(0);
        copied = id;
    }

    /** What would be pasted, or 0. */
    long held() {
        long id = cut.get() == 0 ? copied : cut.get();
        return open.plan().item(id) == null ? 0 : id;
    }

    boolean isCut() {
        return cut.get() != 0;
    }

    /** How many values the branch holds that would be pasted. */
    int values() {
        return new Branches(open.plan(), open.outline()).loss(held()).values();
    }

    /** Whether what is held can be pasted on an item; a copy also on what it was taken from, or below. */
    boolean lands(long target) {
        return held() != 0 && (isCut() ? relocation().onto(held(), target) : landing(copy(false), target)).isPresent();
    }

    private Copies copy(boolean values) {
        return Copies.of(open.plan(), open.outline(), held(), values, Plan::newId);
    }

    private static Optional<Destination> landing(Copies copy, long target) {
        return new Relocation(copy.plan(), Outline.of(copy.plan())).onto(copy.root(), target);
    }

    /** Puts what was cut at its new place. */
    void paste(long target) {
        long id = held();
        relocation().onto(id, target).ifPresent(to -> {
            go(id, to);
            cut.set(0);
            open.selectedItemProperty().set(id);
        });
    }

    /** Puts a copy there, with or without what is written in it. */
    void pasteCopy(long target, boolean values) {
        Copies copy = copy(values);
        landing(copy, target).ifPresent(to -> {
            Relocation there = new Relocation(copy.plan(), Outline.of(copy.plan()));
            int more = copy.plan().items().size()
                    - open.plan().items().size()
                    + copy.plan().values().size()
                    - open.plan().values().size();
            open.edit(
                    "項目の複写",
                    more,
                    plan -> there.move(copy.root(), to),
                    () -> open.selectedItemProperty().set(copy.root()));
        });
    }
}
