package org.shinchoku.ui.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pages;
import org.shinchoku.paper.Pdf;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.workbook.Html;
import org.shinchoku.workbook.SafeFile;
import org.shinchoku.workbook.Unwritable;
import org.shinchoku.workbook.Workbooks;

/** 印刷用の表の書出し: lays the plan out and writes it to a file; a file that is there already is replaced whole or not at all. */
public final class ExportWorkflow implements Tasks.Work {

    /** What a file is written as. */
    public enum Sort {
        PDF("PDF（印刷・配付用）", "*.pdf"),
        XLSX("Excelブック", "*.xlsx"),
        HTML("ウェブページ（公表用）", "*.html");

        final String words;
        final String pattern;

        Sort(String words, String pattern) {
            this.words = words;
            this.pattern = pattern;
        }
    }

    /**
     * What the clerk wants.
     *
     * @param base how the plan is laid out
     * @param a3 A3 rather than A4
     * @param years the years shown, ascending; empty for all
     */
    public record Wish(Form.Base base, Sort sort, boolean a3, List<FiscalYear> years, Path file) {}

    /** What the clerk is asked and told. */
    public interface Questions {

        /** What to write, and where to; empty to leave it. */
        Optional<Wish> wish(Plan plan);

        /**
         * @param pages how many pages were made, or 0 where a file has none
         * @param missing what had no place on the sheets, a sentence each
         */
        void written(Path file, int pages, List<String> missing);
    }

    private final Plan plan;
    private final Questions questions;

    public ExportWorkflow(Plan plan, Questions questions) {
        this.plan = plan;
        this.questions = questions;
    }

    @Override
    public void run(Progress progress) throws Exception {
        Optional<Wish> asked = questions.wish(plan);
        if (asked.isEmpty()) {
            return;
        }
        Wish wish = asked.get();
        progress.at("表を組んでいます", 0.1);
        Form form = Form.of(0, "", wish.base()).withPaper(wish.a3(), true).withYears(wish.years());
        Filled filled = Forms.lay(plan, form);
        int pages = 0;
        switch (wish.sort()) {
            case PDF -> pages = pdf(filled.sheets(), wish.file(), progress);
            case XLSX -> {
                progress.last("Excelブックを書いています");
                Workbooks.write(filled.sheets(), wish.file());
            }
            case HTML -> {
                progress.last("ウェブページを書いています");
                Html.write(filled.sheets(), wish.file());
            }
        }
        questions.written(wish.file(), pages, filled.missing());
    }

    /** How many pages were made. */
    private static int pdf(List<Sheet> sheets, Path file, Progress progress) throws Unwritable {
        progress.at("頁に割り付けています", 0.3);
        Fonts fonts = new Fonts();
        List<Sheet> shown = sheets.stream().filter(s -> !s.hidden()).toList();
        Pages pages = Pages.of(shown.isEmpty() ? sheets : shown, fonts);
        progress.last(pages.pages().size() + "頁を書いています");
        SafeFile.write(file, out -> Pdf.write(pages, fonts, out));
        return pages.pages().size();
    }
}
