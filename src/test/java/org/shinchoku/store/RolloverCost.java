package org.shinchoku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Large;
import org.shinchoku.plan.Opening;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rollover;

/** What it costs to open a year in a plan of 5,000 items with 24 texts each, to be run by hand: the proposal, then the entry. */
final class RolloverCost {

    private static final int ITEMS = 5_000;

    private RolloverCost() {}

    public static void main(String[] arguments) throws IOException, LedgerFault {
        Path folder = Files.createTempDirectory("rollover");
        Plan plan = Large.plan(ITEMS);
        try (Ledger ledger = Ledger.create(folder.resolve("台帳"), Clock.systemUTC())) {
            ledger.found(plan.head());
            Editor editor = new Editor(Plan.of(plan.head()), ledger.log(1), Clock.systemUTC(), "計測");
            editor.edit("初回取込", empty -> plan);
            for (int carried = 0; carried < 4; carried++) {
                Plan now = editor.plan();
                long start = System.nanoTime();
                Rollover next = Rollover.to(now, Rollover.next(now));
                for (Opening opening : next.openings().subList(0, carried)) {
                    next = next.with(opening.from(opening.field().id()));
                }
                int items = next.items(Outline.of(now)).size();
                long proposed = System.nanoTime();
                Rollover chosen = next;
                editor.edit("年度更新", before -> chosen.result());
                long kept = System.nanoTime();
                System.out.printf(
                        "%d items, %,d texts carried: proposal %d ms, entry %d ms%n",
                        items,
                        editor.plan().values().size() - now.values().size(),
                        (proposed - start) / 1_000_000,
                        (kept - proposed) / 1_000_000);
            }
        }
    }
}
