package org.shinchoku.ui.sheet;

import java.util.stream.Stream;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import org.shinchoku.paper.Page;

/**
 * A printer of the PC's.
 *
 * @param paper the paper that the clerk chose for all pages, or null where each has its own
 */
record PrinterPress(PrinterJob job, Paper paper) implements Press {

    @Override
    public String name() {
        return job.getPrinter().getName();
    }

    @Override
    public int until(int count) {
        PageRange[] wanted = job.getJobSettings().getPageRanges();
        return wanted == null
                ? count
                : Math.min(
                        count,
                        Stream.of(wanted).mapToInt(PageRange::getEndPage).max().orElse(count));
    }

    @Override
    public Room room(Page page) {
        return Room.of(Papers.layout(job.getPrinter(), page, paper));
    }

    @Override
    public boolean print(Page page, Group placed) {
        return job.printPage(Papers.layout(job.getPrinter(), page, paper), placed);
    }

    @Override
    public boolean end() {
        return job.endJob();
    }

    @Override
    public void cancel() {
        job.cancelJob();
    }
}
