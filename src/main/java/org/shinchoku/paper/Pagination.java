package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turns;

/** One run from sheet to pages: frame, bands, rows, paint, edges. */
final class Pagination {

    private final Sheet sheet;
    private final Edges edges;
    private final Frame frame;
    private final Painter painter;
    private final List<Band> bands;
    private final Flow flow;
    private final List<Leaf> leaves;

    Pagination(Sheet sheet, Fonts fonts) {
        this.sheet = sheet;
        this.edges = new Edges(sheet.page(), fonts);
        this.frame = Frame.of(sheet, edges);
        this.painter = new Painter(sheet, fonts, frame);
        this.bands = Band.of(sheet, frame);
        this.flow = new Flow(
                sheet, bands.stream().map(band -> new Grid(sheet, band, fonts)).toList(), frame);
        this.leaves = flow.leaves();
    }

    /** How many pages the sheet has. */
    int count() {
        return bands.size() * leaves.size();
    }

    /** Where its pages begin. */
    Turns turns() {
        return new Turns(flow.turns(), bands.stream().skip(1).map(Band::begin).toList(), flow.isTitled());
    }

    /**
     * The pages, painted.
     *
     * @param which of the document's sheets this is
     * @param before how many pages stand before them in the document
     * @param all how many pages the document has
     */
    List<Page> pages(int which, int before, int all) {
        PageSetup setup = sheet.page();
        List<Page> pages = new ArrayList<>();
        for (Band band : bands) {
            for (Leaf leaf : leaves) {
                int number = before + pages.size() + 1;
                List<TextRun> texts = edges.texts(number, all, c -> painter.note(c, Origin.EDGE));
                pages.add(painter.page(
                        which, setup.paperWidth(), setup.paperHeight(), leaf.pieces(band.number()), texts));
            }
        }
        return pages;
    }

    /** Characters that no font has, met while painting. */
    List<Missing> missing() {
        return painter.missing();
    }

    List<Bookmark> bookmarks(int before) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int p = 0; p < leaves.size(); p++) {
            int page = before + p;
            leaves.get(p).rows().forEach((row, y) -> {
                Row own = sheet.rows().get(row);
                String title = title(own);
                if (own.bookmark() > 0 && !title.isEmpty()) {
                    bookmarks.add(new Bookmark(own.bookmark(), title, page, frame.paperY(y)));
                }
            });
        }
        return bookmarks;
    }

    private static String title(Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().replace('\n', ' ').strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
