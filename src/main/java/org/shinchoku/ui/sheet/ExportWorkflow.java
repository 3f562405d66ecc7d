package org.shinchoku.ui.sheet;

import java.nio.file.Path;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pdf;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.workbook.Csv;
import org.shinchoku.workbook.Html;
import org.shinchoku.workbook.SafeFile;
import org.shinchoku.workbook.Workbooks;

/** 書出し: writes what was laid out to a file; a file that is there already is replaced whole or not at all. */
final class ExportWorkflow implements Tasks.Work {

    private final Laid laid;
    private final Sort sort;
    private final Path file;
    private final Outcome outcome;

    ExportWorkflow(Laid laid, Sort sort, Path file, Outcome outcome) {
        this.laid = laid;
        this.sort = sort;
        this.file = file;
        this.outcome = outcome;
    }

    @Override
    public void run(Progress progress) throws Exception {
        int pages = laid.pages().pages().size();
        switch (sort) {
            case PDF -> {
                progress.last(pages + "頁を書いています");
                SafeFile.write(file, out -> Pdf.write(laid.pages(), new Fonts(), out));
            }
            case XLSX -> {
                progress.last("Excelブックを書いています");
                Workbooks.write(laid.sheets(), laid.pages()::turns, file);
            }
            case HTML -> {
                progress.last("ウェブページを書いています");
                Html.write(laid.sheets(), file);
            }
            case CSV -> {
                progress.last("CSVを書いています");
                Csv.write(laid.sheets(), file);
            }
        }
        outcome.written(file, sort == Sort.PDF ? pages : 0, laid.filled().missing());
    }
}
