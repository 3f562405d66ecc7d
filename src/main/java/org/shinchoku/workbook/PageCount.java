package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Sheet;

/** How many pages a written sheet will have when a workbook is printed. */
final class PageCount {

    private PageCount() {}

    /** The sheets of a set behind their contents. */
    static List<Sheet> behind(Filled filled) {
        List<Sheet> all = new ArrayList<>();
        List<Integer> counts = filled.printed().stream().map(PageCount::of).toList();
        all.add(filled.front().before(counts, PageCount::of));
        all.addAll(filled.printed());
        return all;
    }

    static int of(Sheet sheet) {
        Sheet written = XlsxWriter.written(sheet);
        return (PageBreaks.before(written).size() + 1) * Widths.pages(written);
    }
}
