package org.shinchoku.ui.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.shinchoku.intake.Mapping;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Workbooks;

/** 初回取込: reads an office's own sheet, shows what was understood, and takes it in as a new plan. */
public final class ImportWorkflow implements Tasks.Work {

    /** What the clerk is asked on the way. */
    public interface Questions {

        /**
         * The password of a locked file; empty to give up.
         *
         * @param sentence what is known of the file, as that the last password was wrong
         */
        Optional<char[]> password(String sentence);

        /** What is to be taken in of what was understood; empty to leave it. */
        Optional<Decision> review(Understood understood, Mapping said);
    }

    /** Keeps the new plan in the ledger, after a backup, as one entry. */
    @FunctionalInterface
    public interface Keep {
        void keep(Plan plan);
    }

    private final Path file;
    private final Questions questions;
    private final Keep keep;

    public ImportWorkflow(Path file, Questions questions, Keep keep) {
        this.file = file;
        this.questions = questions;
        this.keep = keep;
    }

    @Override
    public void run(Progress progress) throws Unreadable {
        progress.at("「" + file.getFileName() + "」を読んでいます", -1);
        Optional<Book> book = read(progress);
        if (book.isEmpty()) {
            return;
        }
        progress.at("表の組み立てを調べています", -1);
        Mapping said = Mapping.none();
        Understood understood = Reader.INTAKE.read(new SheetViewModel(book.get()), said);
        progress.at("内容の確認をお願いします", -1);
        Optional<Decision> decision = questions.review(understood, said);
        if (decision.isEmpty()) {
            return;
        }
        progress.last("台帳に取り込んでいます");
        keep.keep(decision.get().plan());
    }

    /** Asks for the password until the file opens or the clerk gives up. */
    private Optional<Book> read(Progress progress) throws Unreadable {
        char[] password = new char[0];
        while (true) {
            try {
                return Optional.of(Workbooks.read(file, password));
            } catch (Unreadable e) {
                if (!e.locked()) {
                    throw e;
                }
                Optional<char[]> next = questions.password(e.sentence());
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                password = next.get();
                progress.at("「" + file.getFileName() + "」を読んでいます", -1);
            }
        }
    }
}
