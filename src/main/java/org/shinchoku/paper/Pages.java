package org.shinchoku.paper;

import java.util.List;
import org.shinchoku.sheet.Sheet;

/**
 * A sheet cut into pages: the one layout that preview, printer and PDF all paint.
 *
 * @param title of the document
 * @param pages at least one
 * @param bookmarks in the order of the pages
 * @param missing characters that no font has, each once
 */
public record Pages(String title, List<Page> pages, List<Bookmark> bookmarks, List<Missing> missing) {

    public Pages {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        missing = List.copyOf(missing);
    }

    /** Lays a sheet out; not one character of a visible cell is lost. */
    public static Pages of(Sheet sheet, Fonts fonts) {
        return new Pagination(sheet, fonts).pages();
    }
}
