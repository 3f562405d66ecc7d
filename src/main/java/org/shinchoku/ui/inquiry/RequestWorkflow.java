package org.shinchoku.ui.inquiry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.shinchoku.edit.Diff;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.returns.Addressee;
import org.shinchoku.returns.Request;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;

/** 照会の作成: writes a workbook for each section, and opens the inquiry as one entry; where it is given up nothing remains. */
final class RequestWorkflow implements Tasks.Work {

    private final OpenPlan open;
    private final Plan plan;
    private final Request request;
    private final Path folder;
    private final Consumer<List<Path>> then;

    /** @param then hears of the files, off the screen's thread */
    RequestWorkflow(OpenPlan open, Request request, Path folder, Consumer<List<Path>> then) {
        this.open = open;
        this.plan = open.plan();
        this.request = request;
        this.folder = folder;
        this.then = then;
    }

    @Override
    public void run(Progress progress) throws Exception {
        List<Path> written = new ArrayList<>();
        boolean done = false;
        try {
            for (Addressee to : request.files().keySet()) {
                progress.at(to.name(), (double) written.size() / request.files().size());
                written.add(request.write(to, folder));
            }
            progress.last("台帳に書き込んでいます");
            String year = request.asked().year().in(Spelling.ERA);
            open.accept("照会（" + year + "）", Diff.between(plan, request.opened()));
            done = true;
        } finally {
            if (!done) {
                for (Path file : written) {
                    Files.deleteIfExists(file);
                }
            }
        }
        then.accept(written);
    }
}
