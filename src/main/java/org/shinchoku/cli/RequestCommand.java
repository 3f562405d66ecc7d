package org.shinchoku.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.YearText;
import org.shinchoku.returns.Addressee;
import org.shinchoku.returns.Asked;
import org.shinchoku.returns.Request;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.text.Fold;
import org.shinchoku.workbook.Unwritable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a request workbook for each section, and says which. */
@Command(name = "request", description = "課ごとの照会のファイルを作ります。")
final class RequestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "台帳", description = "台帳のファイル")
    private Path file;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--year", required = true, paramLabel = "年度", description = "照会する年度。R4 のように書きます。")
    private String year;

    @Option(names = "--out", required = true, paramLabel = "フォルダー", description = "照会のファイルを置くフォルダー。なければ作ります。")
    private Path out;

    @Mixin
    private Due due;

    @Option(names = "--fields", paramLabel = "欄", split = ",", description = "照会する欄の名前。省くと、担当課が記入するその年度の全ての欄です。")
    private List<String> fields;

    @Option(names = "--letter", paramLabel = "文", description = "照会に添える文")
    private String letter;

    @Option(names = "--shared-apart", description = "複数の課が担当する項目を、別の一つのファイルにまとめます。")
    private boolean apart;

    RequestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerFault, Refused, Unwritable {
        FiscalYear asked = asked();
        LocalDate until = due.until();
        try (Ledger ledger = Ledger.open(file, terminal.clock())) {
            Plan plan = choice.in(ledger);
            Editor editor = new Editor(plan, ledger.log(plan.head().id()), terminal.clock(), terminal.who());
            long number = ledger.log(plan.head().id()).nextNumber();
            Inquiry inquiry =
                    Request.inquiry(plan, asked, chosen(plan, asked), until, letter == null ? "" : letter, number);
            Request request = Request.of(plan, inquiry, LocalDate.now(terminal.clock()), apart);
            make(request);
            for (Addressee to : request.files().keySet()) {
                request.write(to, out);
            }
            editor.edit("照会（" + asked.in(Spelling.ERA) + "）", now -> request.opened());
            tell(request);
            return 0;
        }
    }

    private FiscalYear asked() throws Refused {
        return YearText.parse(year.strip())
                .orElseThrow(() -> new Refused("--year の年度「" + year + "」が読み取れません。R4 のように書いてください。"));
    }

    private List<Long> chosen(Plan plan, FiscalYear asked) throws Refused {
        List<Field> usual = Asked.usual(plan, asked);
        if (usual.isEmpty()) {
            throw new Refused("計画「" + plan.head().title() + "」には、" + asked.in(Spelling.ERA) + "に担当課が記入する欄がありません。");
        }
        List<Long> ids = new ArrayList<>();
        for (String name : fields == null ? List.<String>of() : fields) {
            List<Long> named = usual.stream()
                    .filter(f -> Fold.key(f.name()).equals(Fold.key(name)))
                    .map(Field::id)
                    .toList();
            if (named.isEmpty()) {
                throw new Refused("「" + name + "」という欄は照会できません。照会できるのは"
                        + usual.stream()
                                .map(f -> "「" + f.name() + "」")
                                .distinct()
                                .collect(Collectors.joining("、"))
                        + "です。");
            }
            ids.addAll(named);
        }
        return ids.isEmpty() ? usual.stream().map(Field::id).toList() : ids;
    }

    /** Makes the folder; nothing that lies there is written over, since it may be an answer. */
    private void make(Request request) throws Refused {
        if (request.files().isEmpty()) {
            throw new Refused("照会する課が一つもありません。項目の担当課を記入してから、もう一度行ってください。");
        }
        Folder.make(out);
        for (String name : request.files().values()) {
            Destination.of(out.resolve(name), file);
        }
        Path taken = request.taken(out).orElse(null);
        if (taken != null) {
            throw new Refused("「" + taken + "」が既にあります。回答が失われないよう、別のフォルダーを指定してください。");
        }
    }

    private void tell(Request request) {
        request.files()
                .forEach((to, name) ->
                        terminal.out().println(String.join("\t", Arrays.asList(to.name(), to.items() + "件", name))));
        List<String> nobody = request.nobody();
        if (!nobody.isEmpty()) {
            terminal.err()
                    .println("担当課のない項目が" + nobody.size() + "件あり、照会に含めていません: "
                            + nobody.stream().map(name -> "「" + name + "」").collect(Collectors.joining("、")));
        }
    }
}
