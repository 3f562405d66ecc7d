package org.shinchoku.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Conflict;
import org.shinchoku.edit.Editor;
import org.shinchoku.store.Ledger;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.ledger.Ledgers;

/** The one door to each plan of one ledger, however often it is shown; and where it was left. */
final class Doors {

    private final Ledgers ledgers;
    private final Ledger ledger;
    private final Map<Long, Editor> editors = new ConcurrentHashMap<>(); // an import asks it aside
    private final Map<Long, Long> items = new HashMap<>();

    /** @param ledger whose plans they lead to, or null before one is opened */
    Doors(Ledgers ledgers, Ledger ledger) {
        this.ledgers = ledgers;
        this.ledger = ledger;
    }

    /** These, where they are those of a ledger; what goes on with one that was put away meanwhile has its own. */
    Doors of(Ledger other) {
        return other == ledger ? this : new Doors(ledgers, other);
    }

    /** With all of its plans read anew. */
    Doors anew() {
        return new Doors(ledgers, ledger);
    }

    Editor to(long plan) {
        return editors.computeIfAbsent(plan, id -> ledgers.editor(ledger, id));
    }

    void add(Editor editor) {
        editors.put(editor.plan().head().id(), editor);
    }

    /** Makes changes that were worked out elsewhere, whether the plan is shown or not. */
    void accept(long plan, String what, List<Change> changes) {
        try {
            to(plan).accept(what, changes);
        } catch (Conflict e) {
            throw new IllegalStateException("the plan has changed meanwhile", e);
        }
    }

    /** What showed the plan hears of nothing more. */
    void leave(OpenPlan left) {
        items.put(left.plan().head().id(), left.selectedItemProperty().get());
        left.close();
    }

    /** At the item that was looked at when the plan was left. */
    void enter(OpenPlan shown) {
        long item = items.getOrDefault(shown.plan().head().id(), 0L);
        if (shown.plan().item(item) != null) {
            shown.selectedItemProperty().set(item);
        }
    }
}
