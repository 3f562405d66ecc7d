package org.shinchoku.paper;

import java.util.List;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turns;

/**
 * A sheet cut into pages: the one layout that preview, printer and PDF all paint.
 *
 * @param title of the document
 * @param sheets what the pages show
 * @param pages at least one
 * @param bookmarks in the order of the pages
 * @param missing characters that no font has, each once
 * @param jumps where the contents in front lead
 * @param turns where the pages of each of the sheets begin
 */
public record Pages(
        String title,
        List<Sheet> sheets,
        List<Page> pages,
        List<Bookmark> bookmarks,
        List<Missing> missing,
        List<Jump> jumps,
        List<Turns> turns) {

    public Pages {
        sheets = List.copyOf(sheets);
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        missing = List.copyOf(missing);
        jumps = List.copyOf(jumps);
        turns = List.copyOf(turns);
    }

    /** Of nothing. */
    public static Pages none(String title) {
        return new Pages(title, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Where the pages of one of the sheets begin; null for any other sheet. */
    public Turns turns(Sheet sheet) {
        for (int s = 0; s < sheets.size(); s++) {
            if (sheets.get(s) == sheet) {
                return turns.get(s);
            }
        }
        return null;
    }

    /** Lays a sheet out; not one character of a visible cell is lost. */
    public static Pages of(Sheet sheet, Fonts fonts) {
        return of(List.of(sheet), fonts);
    }

    /** Lays sheets out one after the other, at least one; their pages are counted through. */
    public static Pages of(List<Sheet> sheets, Fonts fonts) {
        return new Run(sheets, fonts).pages(sheets.get(0).name(), List.of(), List.of());
    }

    /** Lays the sheets of a form out, at least one; a set has its contents in front. */
    public static Pages of(Filled filled, Fonts fonts) {
        List<Sheet> sheets = filled.printed();
        Run run = new Run(sheets, fonts);
        return filled.front() == null ? run.pages(filled.title(), List.of(), List.of()) : run.behind(filled.front());
    }
}
