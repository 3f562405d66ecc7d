package org.shinchoku.ui.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.shinchoku.workbook.Workbooks;

/** 印刷用の表の書出し: lays the plan out and writes it to a file; a file that is there already is lost only at the end. */
public final class ExportWorkflow implements Tasks.Work {

    /** What a file is written as. */
    public enum Sort {
        PDF("PDF（印刷・配付用）", "*.pdf"),
        XLSX("Excelブック", "*.xlsx");

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
     * @param learnt the office's own sheets as they were read, rather than the list
     * @param a3 A3 rather than A4
     * @param years the years shown, ascending; empty for all
     */
    public record Wish(boolean learnt, Sort sort, boolean a3, List<FiscalYear> years, Path file) {}

    /** What the clerk is asked and told. */
    public interface Questions {

        /** What to write, and where to; empty to leave it. */
        Optional<Wish> wish(Plan plan);

        /**
         * @param pages how many pages were made, or 0 for a workbook
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
        Filled filled = filled(wish);
        List<Sheet> sheets = filled.sheets();
        Path draft = wish.file().resolveSibling(wish.file().getFileName() + ".tmp");
        try {
            int pages = wish.sort() == Sort.PDF ? pdf(sheets, draft, progress) : workbook(sheets, draft, progress);
            progress.last("仕上げています");
            Files.move(draft, wish.file(), StandardCopyOption.REPLACE_EXISTING);
            questions.written(wish.file(), pages, filled.missing());
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Filled filled(Wish wish) {
        Form.Base base = wish.learnt() ? Form.Base.AS_IMPORTED : Form.Base.MATRIX;
        return Forms.lay(plan, Form.of(0, "", base).withPaper(wish.a3(), true).withYears(wish.years()));
    }

    private static int pdf(List<Sheet> sheets, Path draft, Progress progress) throws IOException {
        progress.at("頁に割り付けています", 0.3);
        Fonts fonts = new Fonts();
        List<Sheet> shown = sheets.stream().filter(s -> !s.hidden()).toList();
        Pages pages = Pages.of(shown.isEmpty() ? sheets : shown, fonts);
        progress.at(pages.pages().size() + "頁を書いています", 0.7);
        try (OutputStream out = Files.newOutputStream(draft)) {
            Pdf.write(pages, fonts, out);
        }
        return pages.pages().size();
    }

    private static int workbook(List<Sheet> sheets, Path draft, Progress progress) throws Exception {
        progress.at("Excelブックを書いています", 0.5);
        Workbooks.write(sheets, draft);
        return 0;
    }
}
