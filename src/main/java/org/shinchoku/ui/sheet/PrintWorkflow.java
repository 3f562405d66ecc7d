package org.shinchoku.ui.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.Group;
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
    private final Press press;

    PrintWorkflow(Pages pages, Press press) {
        this.pages = pages;
        this.press = press;
    }

    /** What is to be done once the clerk has chosen a printer, or nothing; called on the screen's thread. */
    static Optional<PrintWorkflow> ask(Pages pages, Window owner, Dialogs dialogs) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            dialogs.refuse("印刷できません", NO_PRINTER);
            return Optional.empty();
        }
        job.getJobSettings().setJobName(pages.title());
        Page first = pages.pages().get(0);
        job.getJobSettings().setPageLayout(Papers.layout(job.getPrinter(), first, null));
        boolean chosen = job.showPrintDialog(owner);
        owner.requestFocus(); // on Linux the dialog is not JavaFX's, and keys would go nowhere after it
        int last = pages.pages().size();
        PageRange[] range = job.getJobSettings().getPageRanges();
        if (chosen && range != null && Stream.of(range).allMatch(part -> part.getStartPage() > last)) {
            dialogs.refuse("印刷できません", "この資料は" + last + "頁までです。印刷する頁を確かめてください。");
            chosen = false;
        }
        Optional<String> lacking =
                Trays.of(job.getPrinter()).lacking(job.getPrinter().getName(), pages.pages());
        if (!chosen
                || !lacking.map(told -> dialogs.confirm("用紙に合わせて印刷しますか", told, "印刷する"))
                        .orElse(true)) {
            job.cancelJob();
            return Optional.empty();
        }
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        boolean other = lacking.isEmpty() && !Papers.alike(paper, Papers.paper(first));
        return Optional.of(new PrintWorkflow(pages, new PrinterPress(job, other ? paper : null)));
    }

    @Override
    public void run(Progress progress) {
        try {
            print(progress);
        } catch (RuntimeException | Error ended) { // given up, refused or broken
            press.cancel(); // else the printer would wait for the next page for ever
            throw ended;
        }
    }

    private void print(Progress progress) {
        int count = press.until(pages.pages().size());
        for (int p = 0; p < count; p++) {
            progress.at((p + 1) + " / " + count + "頁を送っています", (double) p / count);
            Page page = pages.pages().get(p);
            if (!press.print(page, placed(page, press.room(page)))) {
                throw refused();
            }
        }
        progress.last("プリンターに渡しています");
        if (!press.end()) {
            throw refused();
        }
    }

    private UncheckedIOException refused() {
        return new UncheckedIOException(NOT_PRINTED, new IOException(press.name()));
    }

    private static Group placed(Page page, Room room) {
        Group leaf = Leaf.of(page);
        leaf.getTransforms().setAll(room.place(page));
        return new Group(leaf);
    }
}
