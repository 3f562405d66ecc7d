package org.shinchoku.ui.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.shinchoku.paper.Page;
import org.shinchoku.paper.Pages;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;

/** 印刷: asks for a printer, and prints pages on it; paper that it lacks is told before, and the pages made to fit. */
final class PrintWorkflow implements Tasks.Work {

    private static final String NO_PRINTER = "このパソコンで使えるプリンターが見つかりません。プリンターの設定を確かめるか、PDFに書き出してください。";
    private static final String NOT_PRINTED = "プリンターが印刷を受け付けませんでした。プリンターの状態を確かめて、もう一度印刷してください。";

    private final Pages pages;
    private final PrinterJob job;

    private PrintWorkflow(Pages pages, PrinterJob job) {
        this.pages = pages;
        this.job = job;
    }

    /** What is to be done once the clerk has chosen a printer, or nothing; called on the screen's thread. */
    static Optional<PrintWorkflow> ask(Pages pages, Window owner, Dialogs dialogs) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            dialogs.tell("印刷できません", NO_PRINTER);
            return Optional.empty();
        }
        job.getJobSettings().setJobName(pages.title());
        Paper wanted = Papers.paper(pages.pages().get(0));
        job.getJobSettings()
                .setPageLayout(Papers.layout(job.getPrinter(), pages.pages().get(0)));
        boolean go = job.showPrintDialog(owner)
                && (Papers.has(job.getPrinter(), wanted)
                        || dialogs.confirm(
                                "用紙に合わせて縮めますか",
                                "「" + job.getPrinter().getName() + "」には" + Papers.name(wanted) + "の用紙がないため、"
                                        + Papers.name(Papers.layout(
                                                        job.getPrinter(),
                                                        pages.pages().get(0))
                                                .getPaper())
                                        + "に縮めて印刷します。",
                                "縮めて印刷する"));
        if (!go) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new PrintWorkflow(pages, job));
    }

    @Override
    public void run(Progress progress) {
        int count = pages.pages().size();
        for (int p = 0; p < count; p++) {
            progress.at((p + 1) + " / " + count + "頁を送っています", (double) p / count);
            Page page = pages.pages().get(p);
            PageLayout layout = Papers.layout(job.getPrinter(), page);
            if (!job.printPage(layout, fitted(page, layout))) {
                job.cancelJob();
                throw new UncheckedIOException(
                        NOT_PRINTED, new IOException(job.getPrinter().getName()));
            }
        }
        progress.last("プリンターに渡しています");
        job.endJob();
    }

    /** The page at its place on the paper: as large as it is on its own paper, else as the printable part has room. */
    static Group fitted(Page page, PageLayout layout) {
        double room = layout.getLeftMargin() + layout.getPrintableWidth() + layout.getRightMargin();
        Group leaf = Leaf.of(page);
        if (Math.abs(room - page.width()) < Papers.NEAR) {
            leaf.getTransforms().setAll(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
        } else {
            double scale =
                    Math.min(layout.getPrintableWidth() / page.width(), layout.getPrintableHeight() / page.height());
            leaf.getTransforms().setAll(new Scale(scale, scale));
        }
        return new Group(leaf);
    }
}
