package org.shinchoku.ui.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.Progress;

/** Opens and makes ledgers; called off the screen's thread. */
public final class Ledgers {

    public static final FilePicker.Sort SORT = new FilePicker.Sort("進捗の台帳", List.of("*.shinchoku"));

    private static final Set<LedgerFault.Kind> CURABLE = EnumSet.of(
            LedgerFault.Kind.EMPTY,
            LedgerFault.Kind.DAMAGED,
            LedgerFault.Kind.JOURNAL_MISSING,
            LedgerFault.Kind.JOURNAL_DAMAGED,
            LedgerFault.Kind.JOURNAL_OF_ANOTHER);

    /** Asks whether a damaged ledger is to be rebuilt from its backups and its edit journal. */
    @FunctionalInterface
    public interface Cure {
        boolean wanted(String sentence);
    }

    private final Clock clock;
    private final String who;
    private final Cure cure;

    /** @param who the clerk, as the journal names them */
    public Ledgers(Clock clock, String who, Cure cure) {
        this.clock = clock;
        this.who = who;
        this.cure = cure;
    }

    /** @param plan id of the plan to be shown first, where it is still there */
    public Opened open(Path file, long plan) throws LedgerFault {
        return opened(file, Ledger.open(file, clock), plan);
    }

    public Opened create(Path file) throws LedgerFault {
        return opened(file, Ledger.create(file, clock), 0);
    }

    /** The fictional plan to try things out with; what was tried before is still there. */
    public Opened sample(Path file) throws LedgerFault, IOException {
        if (Files.exists(file)) {
            return open(file, 0);
        }
        Files.createDirectories(file.getParent());
        Ledger ledger = Ledger.create(file, clock);
        add(ledger, Sample.plan(), "見本の用意");
        return opened(file, ledger, 0);
    }

    /** Opens what may be damaged: the clerk is asked before anything is rebuilt. */
    public Opened open(Progress progress, Path file, Callable<Opened> opening) throws Exception {
        try {
            return opening.call();
        } catch (LedgerFault | ExecutionException thrown) {
            LedgerFault fault = fault(thrown);
            if (!CURABLE.contains(fault.kind()) || !cure.wanted(fault.sentence())) {
                throw fault;
            }
            progress.last("台帳を回復しています");
            return opened(file, Ledger.rescue(file, clock), 0);
        }
    }

    private static LedgerFault fault(Exception thrown) throws Exception {
        if (thrown instanceof LedgerFault fault) {
            return fault;
        }
        if (thrown.getCause() instanceof LedgerFault fault) {
            return fault;
        }
        throw thrown;
    }

    private Opened opened(Path file, Ledger ledger, long wanted) {
        List<Head> plans = ledger.plans();
        Head first =
                plans.stream().filter(h -> h.id() == wanted).findFirst().orElse(plans.isEmpty() ? null : plans.get(0));
        return new Opened(file, ledger, plans, first == null ? null : editor(ledger, first.id()));
    }

    /** The door to one plan of a ledger. */
    public Editor editor(Ledger ledger, long plan) {
        return new Editor(ledger.plan(plan), ledger.log(plan), clock, who);
    }

    /** Adds a plan as one entry, which can be undone. */
    public void add(Ledger ledger, Plan plan, String what) {
        ledger.found(plan.head());
        editor(ledger, plan.head().id()).edit(what, empty -> plan);
    }
}
