package org.shinchoku.ui.intake;

import java.util.List;
import java.util.Optional;
import org.shinchoku.edit.Change;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Unreadable;

/** 取込: reads an office's own sheet, shows what was understood until the clerk agrees, and takes it in. */
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
        Optional<Decision> review(First first);
    }

    private static final String KEEPING = "台帳に取り込んでいます";

    private final Source source;
    private final Questions questions;
    private final Shelf shelf;

    public ImportWorkflow(Source source, Questions questions, Shelf shelf) {
        this.source = source;
        this.questions = questions;
        this.shelf = shelf;
    }

    @Override
    public void run(Progress progress) throws Unreadable {
        Optional<Book> book = read(progress);
        if (book.isEmpty()) {
            return;
        }
        progress.at("表の組み立てを調べています", -1);
        First first = First.of(book.get(), shelf.plans(), shelf.open(), Reader.INTAKE);
        progress.at("内容の確認をお願いします", -1);
        Optional<Decision> decision = questions.review(first);
        if (decision.isEmpty()) {
            return;
        }
        progress.at("元の様式を覚えています", -1);
        if (decision.get() instanceof Decision.Found found) {
            Plan plan = found.plan();
            progress.last(KEEPING);
            shelf.found(plan);
        } else if (decision.get() instanceof Decision.Add add) {
            List<Change> changes = add.changes();
            progress.last(KEEPING);
            shelf.add(add.into().head().id(), changes);
        }
    }

    /** Asks for the password until the file opens or the clerk gives up. */
    private Optional<Book> read(Progress progress) throws Unreadable {
        char[] password = new char[0];
        while (true) {
            progress.at("表を読んでいます", -1);
            try {
                return Optional.of(source.read(password));
            } catch (Unreadable e) {
                if (!e.locked()) {
                    throw e;
                }
                Optional<char[]> next = questions.password(e.sentence());
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                password = next.get();
            }
        }
    }
}
