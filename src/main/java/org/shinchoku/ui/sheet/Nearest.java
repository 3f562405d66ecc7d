package org.shinchoku.ui.sheet;

import java.util.Comparator;
import java.util.Optional;
import org.shinchoku.paper.Page;
import org.shinchoku.paper.TextRun;

/** The text of the table that lies nearest to a point of the page. */
final class Nearest {

    private Nearest() {}

    static Optional<TextRun> to(Page page, double x, double y) {
        return page.texts().stream()
                .filter(run -> run.origin().row() >= 0)
                .min(Comparator.comparingDouble(run -> distance(run, x, y)));
    }

    private static double distance(TextRun run, double x, double y) {
        double across = Math.max(0, Math.max(run.x() - x, x - run.x() - run.width()));
        double down = Math.max(0, Math.max(run.baseline() - run.size() - y, y - run.baseline()));
        return across + down;
    }
}
