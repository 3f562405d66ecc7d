package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shinchoku.sheet.Front;
import org.shinchoku.sheet.Front.Chapter;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turns;

/** Sheets cut into pages that are counted through; only then is it known where each begins, and can contents be written. */
final class Run {

    private final List<Sheet> sheets;
    private final Fonts fonts;
    private final List<Pagination> parts;

    Run(List<Sheet> sheets, Fonts fonts) {
        this.sheets = sheets;
        this.fonts = fonts;
        this.parts = sheets.stream().map(s -> new Pagination(s, fonts)).toList();
    }

    private Run(List<Sheet> sheets, Fonts fonts, List<Pagination> parts) {
        this.sheets = sheets;
        this.fonts = fonts;
        this.parts = parts;
    }

    /** The pages with their contents in front. */
    Pages behind(Front front) {
        List<Integer> counts = parts.stream().map(Pagination::count).toList();
        Sheet first = front.before(counts, sheet -> new Pagination(sheet, fonts).count());
        Pagination contents = new Pagination(first, fonts);
        List<Sheet> all = new ArrayList<>(List.of(first));
        all.addAll(sheets);
        List<Pagination> runs = new ArrayList<>(List.of(contents));
        runs.addAll(parts);
        List<Chapter> chapters = new ArrayList<>(List.of(new Chapter(first.name(), "", 1)));
        chapters.addAll(front.chapters());
        return new Run(all, fonts, runs).pages(front.title(), chapters, jumps(front, first, contents.count()));
    }

    /** The last rows of the contents name the handouts. */
    private List<Jump> jumps(Front front, Sheet contents, int own) {
        List<Jump> jumps = new ArrayList<>();
        int row = contents.rows().size() - front.chapters().size();
        int page = own;
        int sheet = 0;
        for (Chapter chapter : front.chapters()) {
            jumps.add(new Jump(row++, page));
            for (int end = sheet + chapter.sheets(); sheet < end; sheet++) {
                page += parts.get(sheet).count();
            }
        }
        return jumps;
    }

    /** @param chapters what the sheets belong to, or none: each is a bookmark above those of its sheets */
    Pages pages(String title, List<Chapter> chapters, List<Jump> jumps) {
        int count = parts.stream().mapToInt(Pagination::count).sum();
        List<Page> pages = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        Set<Missing> missing = new LinkedHashSet<>();
        int deeper = chapters.isEmpty() ? 0 : 1;
        int chapter = 0;
        int next = 0;
        for (int s = 0; s < parts.size(); s++) {
            Pagination part = parts.get(s);
            if (s == next && chapter < chapters.size()) {
                bookmarks.add(new Bookmark(1, chapters.get(chapter).name().strip(), pages.size(), 0));
                next += chapters.get(chapter++).sheets();
            }
            part.bookmarks(pages.size())
                    .forEach(b -> bookmarks.add(new Bookmark(b.depth() + deeper, b.title(), b.page(), b.y())));
            pages.addAll(part.pages(s, pages.size(), count));
            missing.addAll(part.missing());
        }
        List<Turns> turns = parts.stream().map(Pagination::turns).toList();
        return new Pages(title, sheets, pages, bookmarks, List.copyOf(missing), jumps, turns);
    }
}
