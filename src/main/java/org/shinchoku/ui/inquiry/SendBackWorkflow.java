package org.shinchoku.ui.inquiry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shinchoku.edit.Diff;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.SendBack;
import org.shinchoku.returns.Taking;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;

/** 差戻し: writes a workbook for each section, and notes each as one entry; where it is given up nothing remains. */
final class SendBackWorkflow implements Tasks.Work {

    private final OpenPlan open;
    private final Plan plan;
    private final long first;
    private final List<SendBack> backs;
    private final Path folder;
    private final LocalDate today;
    private final LocalDate due;
    private final Runnable then;

    /**
     * @param due until when it is to be corrected, or null
     * @param then is run, off the screen's thread, when all is done
     */
    SendBackWorkflow(OpenPlan open, List<SendBack> backs, Path folder, LocalDate today, LocalDate due, Runnable then) {
        this.open = open;
        this.plan = open.plan();
        this.first = open.nextNumber();
        this.backs = backs;
        this.folder = folder;
        this.today = today;
        this.due = due;
        this.then = then;
    }

    @Override
    public void run(Progress progress) throws Exception {
        List<Path> written = new ArrayList<>();
        try {
            for (SendBack back : backs) {
                progress.at(back.section().name(), (double) written.size() / backs.size());
                written.add(back.write(folder, first + written.size(), due));
            }
            progress.last("台帳に書き込んでいます");
        } catch (Exception e) {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
        Plan before = plan;
        for (SendBack back : backs) {
            Taking taking = back.taking(today, due);
            Plan after = taking.change().apply(before);
            open.accept(taking.what(), Diff.between(before, after));
            before = after;
        }
        then.run();
    }
}
