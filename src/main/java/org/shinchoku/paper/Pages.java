package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shinchoku.sheet.Sheet;

/**
 * A sheet cut into pages: the one layout that preview, printer and PDF all paint.
 *
 * @param title of the document
 * @param sheets what the pages show
 * @param pages at least one
 * @param bookmarks in the order of the pages
 * @param missing characters that no font has, each once
 */
public record Pages(
        String title, List<Sheet> sheets, List<Page> pages, List<Bookmark> bookmarks, List<Missing> missing) {

    public Pages {
        sheets = List.copyOf(sheets);
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        missing = List.copyOf(missing);
    }

    /** Lays a sheet out; not one character of a visible cell is lost. */
    public static Pages of(Sheet sheet, Fonts fonts) {
        return of(List.of(sheet), fonts);
    }

    /** Lays sheets out one after the other, at least one; their pages are counted through. */
    public static Pages of(List<Sheet> sheets, Fonts fonts) {
        List<Pagination> runs =
                sheets.stream().map(s -> new Pagination(s, fonts)).toList();
        int count = runs.stream().mapToInt(Pagination::count).sum();
        List<Page> pages = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        Set<Missing> missing = new LinkedHashSet<>();
        for (int s = 0; s < runs.size(); s++) {
            Pagination run = runs.get(s);
            bookmarks.addAll(run.bookmarks(pages.size()));
            pages.addAll(run.pages(s, pages.size(), count));
            missing.addAll(run.missing());
        }
        return new Pages(sheets.get(0).name(), sheets, pages, bookmarks, List.copyOf(missing));
    }
}
