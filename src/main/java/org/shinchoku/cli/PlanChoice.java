package org.shinchoku.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.store.Ledger;
import org.shinchoku.text.Fold;
import picocli.CommandLine.Option;

/** Which plan of a ledger is meant: the one with a title, or the only one. */
final class PlanChoice {

    @Option(names = "--plan", paramLabel = "計画名", description = "計画の名前。台帳に計画が一つのときは省けます。")
    private String title;

    /** Whether a plan was named. */
    boolean isMade() {
        return title != null;
    }

    Plan in(Ledger ledger) throws Refused {
        List<Head> plans = ledger.plans();
        if (plans.isEmpty()) {
            throw new Refused("台帳に計画がありません。先に import で取り込んでください。");
        }
        String titles = plans.stream().map(h -> "「" + h.title() + "」").collect(Collectors.joining("、"));
        if (title == null && plans.size() > 1) {
            throw new Refused("台帳に計画が二つ以上あります。--plan で" + titles + "のどれかを選んでください。");
        }
        Head head = title == null
                ? plans.get(0)
                : find(plans, title)
                        .orElseThrow(() -> new Refused("「" + title + "」という計画は台帳にありません。台帳にあるのは" + titles + "です。"));
        return ledger.plan(head.id());
    }

    static Optional<Head> find(List<Head> plans, String title) {
        return plans.stream()
                .filter(h -> Fold.key(h.title()).equals(Fold.key(title)))
                .findFirst();
    }
}
