package org.shinchoku.ui.sheet;

import javafx.print.PrinterJob;
import javafx.scene.Group;
import org.shinchoku.paper.Page;

/** A printer of the PC's. */
record PrinterPress(PrinterJob job) implements Press {

    @Override
    public String name() {
        return job.getPrinter().getName();
    }

    @Override
    public Room room(Page page) {
        return Room.of(Papers.layout(job.getPrinter(), page));
    }

    @Override
    public boolean print(Page page, Group placed) {
        return job.printPage(Papers.layout(job.getPrinter(), page), placed);
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
