package org.shinchoku.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/** Tells of years that values have of a title, a sheet's name, the cover or the file's name, each once. */
final class GuessedYears {

    private final Trace trace;
    private final Reader reader;

    GuessedYears(Trace trace, Reader reader) {
        this.trace = trace;
        this.reader = reader;
    }

    void tell(List<Page> pages, FiscalYear whole, Corrections corrections) {
        Set<FiscalYear> told = new HashSet<>();
        for (Page page : pages) {
            boolean guessed = page.tables().stream()
                    .map(reader::fields)
                    .filter(Objects::nonNull)
                    .anyMatch(f -> f.isDatedBy(Dating.SHEET));
            FiscalYear year = page.year() == null ? whole : page.year();
            if (guessed && year != null && !corrections.saysYear(page.grid().name()) && told.add(year)) {
                year(pages, page, year);
            }
        }
    }

    private void year(List<Page> pages, Page page, FiscalYear year) {
        String sentence = "年度の書かれていない欄は、%sの年度から" + Years.inWords(List.of(year), Spelling.ERA) + "のものとしました。";
        Page cover = pages.stream()
                .filter(p -> p.tables().isEmpty() && year.equals(p.year()))
                .findFirst()
                .orElse(null);
        if (page.year() != null) {
            if (!page.statesYear()) {
                yearText(page, sentence.formatted(page.yearText() == null ? "シート名" : "表題"));
            }
        } else if (cover != null) {
            yearText(cover, sentence.formatted("表紙"));
        } else {
            trace.guess(page.grid().sheet(), sentence.formatted("ファイル名"));
        }
    }

    private void yearText(Page page, String sentence) {
        Grid.Block text = page.yearText();
        if (text == null) {
            trace.guess(page.grid().sheet(), sentence);
        } else {
            trace.guess(page.grid(), text.area().row(), text.column(), sentence);
        }
    }
}
