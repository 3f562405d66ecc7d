package org.shinchoku.ui.window;

import java.util.List;
import org.shinchoku.edit.Change;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.intake.Shelf;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.ledger.Ledgers;
import org.shinchoku.ui.ledger.Opened;

/** The ledger that lies open, as an import sees it. */
final class DeskShelf implements Shelf {

    private final DeskViewModel desk;
    private final Ledgers ledgers;
    private final Opened opened;
    private final long open;

    DeskShelf(DeskViewModel desk, Ledgers ledgers, Opened opened) {
        this.desk = desk;
        this.ledgers = ledgers;
        this.opened = opened;
        OpenPlan shown = desk.planProperty().get();
        this.open = shown == null ? 0 : shown.plan().head().id();
    }

    @Override
    public List<Plan> plans() {
        return opened.ledger().plans().stream()
                .map(Head::id)
                .map(opened.ledger()::plan)
                .toList();
    }

    @Override
    public long open() {
        return open;
    }

    @Override
    public void found(Plan plan) {
        opened.ledger().backup("取込の前");
        ledgers.add(opened.ledger(), plan, "初回取込");
        desk.taken(opened.ledger(), plan.head().id());
    }

    @Override
    public void add(long plan, List<Change> changes) {
        opened.ledger().backup("取込の前");
        desk.accept(opened.ledger(), plan, "表の取込", changes);
    }
}
