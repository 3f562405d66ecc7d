package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.shinchoku.sheet.EdgeRoom;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Style.Across;
import org.shinchoku.text.Line;
import org.shinchoku.text.LineBreaker;

/** The header and footer of every page: three texts each, broken where they are long. */
final class Edges {

    private static final double SIZE = 8;
    private static final double LEADING = SIZE * 1.3;
    /** White between the table and these texts, and between them and the edge of the paper, in points. */
    private static final double GAP = 6;

    private static final double OUTSIDE = 12;
    private static final int COLOR = 0x374151;

    private final PageSetup page;
    private final Fonts fonts;
    private final LineBreaker breaker;
    private final LineBreaker points;

    Edges(PageSetup page, Fonts fonts) {
        this.page = page;
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts.advances(false));
        this.points = new LineBreaker(c -> fonts.advances(false).of(c) * SIZE);
    }

    /** Height from the edge of the paper that the header needs, 0 without one. */
    double headerHeight() {
        return height(page.header());
    }

    /** Height from the edge of the paper that the footer needs, 0 without one. */
    double footerHeight() {
        return height(page.footer());
    }

    /** The texts of one page. */
    List<TextRun> texts(int number, int of, IntConsumer missing) {
        List<TextRun> texts = new ArrayList<>();
        double headerEnd = Math.max(page.margins().top(), headerHeight()) - GAP;
        double header = headerEnd - lines(page.header()) * LEADING;
        double footer = page.paperHeight() - Math.max(page.margins().bottom(), footerHeight()) + GAP;
        write(page.header(), header, number, of, missing, texts);
        write(page.footer(), footer, number, of, missing, texts);
        return texts;
    }

    private double height(PageSetup.Edge edge) {
        int lines = lines(edge);
        return lines == 0 ? 0 : OUTSIDE + lines * LEADING + GAP;
    }

    private int lines(PageSetup.Edge edge) {
        int most = 0;
        for (Across across : Across.values()) {
            String text = text(edge, across);
            most = text.isEmpty() ? most : Math.max(most, breaker.count(text, width(edge, across)));
        }
        return most;
    }

    private void write(PageSetup.Edge edge, double top, int number, int of, IntConsumer missing, List<TextRun> texts) {
        for (Across across : Across.values()) {
            String text = text(edge, across)
                    .replace(PageSetup.Edge.PAGES, Integer.toString(of))
                    .replace(PageSetup.Edge.PAGE, Integer.toString(number));
            double baseline = top + SIZE * Face.ASCENT;
            for (Line line : text.isEmpty() ? List.<Line>of() : breaker.lines(text, width(edge, across))) {
                double x = left(across, line.width() * SIZE);
                for (Fonts.Run run : fonts.runs(line.of(text), false, missing)) {
                    double width = run.width() * SIZE;
                    texts.add(new TextRun(x, baseline, width, run.face(), SIZE, COLOR, false, run.text(), Origin.EDGE));
                    x += width;
                }
                baseline += LEADING;
            }
        }
    }

    private double left(Across across, double width) {
        double right = page.paperWidth() - page.margins().right();
        return switch (across) {
            case LEFT -> page.margins().left();
            case CENTER -> (page.margins().left() + right - width) / 2;
            case RIGHT -> right - width;
        };
    }

    /** Width of one of the texts, in parts of the size of its type. */
    private double width(PageSetup.Edge edge, Across across) {
        return new EdgeRoom(page, edge, points).of(across) / SIZE;
    }

    private static String text(PageSetup.Edge edge, Across across) {
        return switch (across) {
            case LEFT -> edge.left();
            case CENTER -> edge.center();
            case RIGHT -> edge.right();
        };
    }
}
