package org.shinchoku.ui.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shinchoku.store.Backup;
import org.shinchoku.store.Ledger;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.store.Restoration;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;

/** 控え: lists the backups, makes one, or goes back to one after a look at what would change. */
public final class BackupWorkflow implements Tasks.Work {

    /** What the clerk is asked. */
    public interface Questions {

        /** What to do with the backups; empty to leave. */
        Optional<Wish> wish(List<Backup> backups);

        /** Whether to restore, knowing what would change. */
        boolean agrees(Backup backup, Restoration look);

        void made(Path file);

        void restored(Backup backup);
    }

    /** What the clerk wants of the backups. */
    public sealed interface Wish {

        /** 今すぐ控えを作る */
        record Make() implements Wish {}

        /** 別の場所に控えを作る */
        record MakeAt(Path file) implements Wish {}

        /** この控えに戻す */
        record Restore(Backup backup) implements Wish {}
    }

    private static final String BY_HAND = "手動で作成";

    private final Ledger ledger;
    private final String who;
    private final Questions questions;
    private final Runnable changed;

    /** @param changed hears that the ledger's plans are no longer what was open */
    public BackupWorkflow(Ledger ledger, String who, Questions questions, Runnable changed) {
        this.ledger = ledger;
        this.who = who;
        this.questions = questions;
        this.changed = changed;
    }

    @Override
    public void run(Progress progress) throws LedgerFault {
        progress.at("控えを調べています", -1);
        Optional<Wish> wish = questions.wish(ledger.backups());
        if (wish.isEmpty()) {
            return;
        }
        if (wish.get() instanceof Wish.Make) {
            progress.last("控えを作っています");
            questions.made(ledger.backup(BY_HAND));
        } else if (wish.get() instanceof Wish.MakeAt at) {
            progress.last("控えを作っています");
            ledger.backup(BY_HAND, at.file());
            questions.made(at.file());
        } else if (wish.get() instanceof Wish.Restore restore) {
            restore(progress, restore.backup());
        }
    }

    private void restore(Progress progress, Backup backup) throws LedgerFault {
        progress.at("今の内容との違いを調べています", -1);
        Restoration look = ledger.look(backup.file());
        if (questions.agrees(backup, look)) {
            progress.last("控えに戻しています");
            ledger.restore(look, who);
            changed.run();
            questions.restored(backup);
        }
    }
}
