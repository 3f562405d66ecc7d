package org.shinchoku.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.Entry;
import org.shinchoku.edit.Handed;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pages;
import org.shinchoku.paper.Pdf;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Years;
import org.shinchoku.sheet.Filled;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.workbook.Csv;
import org.shinchoku.workbook.Html;
import org.shinchoku.workbook.SafeFile;
import org.shinchoku.workbook.Unwritable;
import org.shinchoku.workbook.Workbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan in one of its forms. */
@Command(name = "export", description = "計画を様式に合わせて書き出します。")
final class ExportCommand implements Callable<Integer> {

    /** The kinds of files a form is written to. */
    enum Format {
        XLSX,
        PDF,
        HTML,
        CSV
    }

    /** The sizes of paper. */
    enum Paper {
        A3,
        A4
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--form", required = true, paramLabel = "様式", description = "様式の名前。forms で一覧にします。")
    private String form;

    @Option(names = "--as", required = true, paramLabel = "形式", description = "xlsx、pdf、html 又は csv")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "ファイル", description = "書き出す先")
    private Path out;

    @Option(names = "--years", paramLabel = "年度", description = "載せる年度。R1-R5 のように書きます。省くと全ての年度です。")
    private String years;

    @Option(names = "--department", paramLabel = "課名", description = "この課の項目だけを載せます。")
    private String department;

    @Option(names = "--paper", paramLabel = "用紙", description = "A3 又は A4")
    private Paper paper;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault, Refused, Unwritable {
        Path target = Destination.of(out, file);
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            Plan plan = choice.in(ledger);
            Form chosen = chosen(plan);
            Filled filled = filled(plan, chosen, before(ledger, plan, chosen));
            Fonts fonts = new Fonts();
            boolean asPages = filled.front() != null || format == Format.XLSX || format == Format.PDF;
            Pages pages = asPages ? Pages.of(filled, fonts) : Pages.none(chosen.name());
            List<Sheet> sheets = filled.front() == null ? filled.sheets() : pages.sheets();
            switch (format) {
                case XLSX -> Workbooks.write(sheets, pages::turns, target);
                case PDF -> SafeFile.write(target, stream -> Pdf.write(pages, fonts, stream));
                case HTML -> Html.write(sheets, target);
                case CSV -> Csv.write(sheets, target);
            }
            return 0;
        }
    }

    /** The sheets of a form; what has no place on the office's own is told. */
    private Filled filled(Plan plan, Form chosen, Plan before) throws Refused {
        Filled filled = Forms.lay(plan, chosen, before);
        filled.missing().forEach(terminal.err()::println);
        if (filled.sheets().isEmpty()) {
            throw new Refused("様式「" + chosen.name() + "」に載せる項目が一つもありません。年度や課の指定を確かめてください。");
        }
        if (paper == null || chosen.base() != Form.Base.AS_IMPORTED) {
            return filled;
        }
        PageSetup.Paper other = PageSetup.Paper.valueOf(paper.name());
        return filled.withSheets(filled.sheets().stream()
                .map(s -> s.withPage(s.page().on(other)))
                .toList());
    }

    /** The plan as it was when the form was handed out last, or null where nothing is to be marked. */
    private Plan before(Ledger ledger, Plan plan, Form chosen) {
        if (chosen.manner().marking() == Marking.NONE || chosen.issues().isEmpty()) {
            return null;
        }
        Editor editor = new Editor(plan, ledger.log(plan.head().id()), terminal.clock(), "");
        List<Entry.Mark> marks = editor.journal().marks();
        return Handed.before(chosen.issues(), marks, number -> editor.history().isOf(Kind.FORM, number))
                .map(issue -> editor.history().at(plan, marks, issue.entry()))
                .orElse(null);
    }

    private Form chosen(Plan plan) throws Refused {
        Form found = FormNames.named(plan, form);
        if (years != null) {
            List<FiscalYear> shown = YearRange.of(years, Years.of(plan));
            found = found.withYears(shown);
        }
        if (department != null) {
            found = found.withDepartment(section(plan).id());
        }
        return paper == null
                ? found
                : found.with(found.paper().on(paper == Paper.A3, found.paper().landscape()));
    }

    private Department section(Plan plan) throws Refused {
        return Departments.named(plan, department, null)
                .orElseThrow(() -> new Refused(
                        "「" + department + "」という課は、計画「" + plan.head().title() + "」にありません。"));
    }
}
