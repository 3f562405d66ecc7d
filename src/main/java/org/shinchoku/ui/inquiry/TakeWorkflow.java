package org.shinchoku.ui.inquiry;

import java.util.List;
import org.shinchoku.edit.Diff;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Taking;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;

/** 回答の取込: takes what was ticked, one entry for each section; nothing is taken where the plan has become another. */
final class TakeWorkflow implements Tasks.Work {

    private final OpenPlan open;
    private final Plan compared;
    private final List<Taking> takings;
    private final Runnable backup;
    private final Runnable then;

    /**
     * @param compared the plan in which the answers were looked at
     * @param then is run, off the screen's thread, when all is done
     */
    TakeWorkflow(OpenPlan open, Plan compared, List<Taking> takings, Runnable backup, Runnable then) {
        this.open = open;
        this.compared = compared;
        this.takings = takings;
        this.backup = backup;
        this.then = then;
    }

    @Override
    public void run(Progress progress) {
        progress.last("控えを作っています");
        backup.run();
        Plan before = compared;
        for (Taking taking : takings) {
            progress.last(taking.what());
            Plan after = taking.change().apply(before);
            open.accept(taking.what(), Diff.between(before, after));
            before = after;
        }
        then.run();
    }
}
