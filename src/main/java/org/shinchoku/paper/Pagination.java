package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** One run from sheet to pages: frame, bands, rows, paint, edges. */
final class Pagination {

    private final Sheet sheet;
    private final Edges edges;
    private final Frame frame;
    private final Painter painter;
    private final List<Leaf> leaves = new ArrayList<>();

    Pagination(Sheet sheet, Fonts fonts) {
        this.sheet = sheet;
        this.edges = new Edges(sheet.page(), fonts);
        this.frame = Frame.of(sheet, edges);
        this.painter = new Painter(sheet, fonts, frame);
        for (Band band : Band.of(sheet, frame)) {
            leaves.addAll(new Flow(sheet, new Grid(sheet, band, fonts), frame).leaves());
        }
    }

    /** How many pages the sheet has. */
    int count() {
        return leaves.size();
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
        for (Leaf leaf : leaves) {
            int number = before + pages.size() + 1;
            List<TextRun> texts = edges.texts(number, all, c -> painter.note(c, Origin.EDGE));
            pages.add(painter.page(which, setup.paperWidth(), setup.paperHeight(), leaf, texts));
        }
        return pages;
    }

    /** Characters that no font has, met while painting. */
    List<Missing> missing() {
        return painter.missing();
    }

    List<Bookmark> bookmarks(int before) {
        List<Bookmark> bookmarks = new ArrayList<>();
        boolean[] done = new boolean[sheet.rows().size()];
        for (int p = 0; p < leaves.size(); p++) {
            int page = before + p;
            leaves.get(p).rows().forEach((row, y) -> {
                Row own = sheet.rows().get(row);
                String title = title(own);
                if (own.bookmark() > 0 && !done[row] && !title.isEmpty()) {
                    done[row] = true;
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
