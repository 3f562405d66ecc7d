package org.shinchoku.store;

import java.nio.file.Path;

/** Says in one Japanese sentence why a ledger cannot be opened, made or restored, and what to do. */
public final class LedgerFault extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong, and how it is said. */
    public enum Kind {
        MISSING("台帳「%s」が見つかりません。置き場所と名前を確かめてください。"),
        FOLDER_MISSING("台帳「%s」を置くフォルダーが見つかりません。フォルダーの名前とつながりを確かめてください。"),
        EXISTS("「%s」という名前のものがすでにあります。別の名前を付けてください。"),
        OPEN_ELSEWHERE("台帳「%s」はほかの画面又はほかのパソコンで開かれています。そちらを閉じてから開いてください。"),
        READ_ONLY("台帳「%s」は書き込みが許されていないため開けません。ファイルとフォルダーの「読み取り専用」を外すか、書き込める場所に移してください。"),
        NEWER("台帳「%s」は新しい版の進捗で作られています。このパソコンの進捗を新しくしてから開いてください。"),
        EMPTY("台帳「%s」の中身が空になっています。控えから回復してください。"),
        NOTHING("「%s」は中身のないファイルで、進捗の台帳ではありません。台帳のファイルを選び直してください。"),
        NOT_A_LEDGER("「%s」は進捗の台帳ではありません。台帳のファイルを選び直してください。"),
        DAMAGED("台帳「%s」は壊れています。控えから回復してください。"),
        BEHIND("台帳「%s」は、編集記録（末尾が .journal のファイル）より古いものです。新しい方の台帳を同じ場所に戻すか、台帳を回復してください。"),
        JOURNAL_MISSING("台帳「%s」の編集記録（末尾が .journal のファイル）が見つかりません。台帳と同じフォルダーに戻すか、台帳を回復してください。"),
        JOURNAL_OF_ANOTHER("台帳「%s」の編集記録（末尾が .journal のファイル）は別の台帳のものです。元の編集記録を同じフォルダーに戻すか、台帳を回復してください。"),
        JOURNAL_DAMAGED("台帳「%s」の編集記録（末尾が .journal のファイル）は壊れています。台帳を回復してください。"),
        BACKUP_UNUSABLE("控え「%s」は壊れているか、進捗の控えではありません。別の控えを選んでください。"),
        OWN_FILE("「%s」は台帳のファイルと同じ名前か、その名前で始まるため、控えを置けません。別の名前にしてください。"),
        LOST("台帳「%s」は、台帳からも控えからも回復できませんでした。ほかの場所に取ってある控えがあれば、それを選んでください。"),
        UNREADABLE("台帳「%s」を読み書きできませんでした。ディスクの空きとつながりを確かめて、もう一度開いてください。");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Kind kind;

    LedgerFault(Kind kind, Path file, Throwable cause) {
        super(String.format(kind.sentence, file.getFileName()), cause);
        this.kind = kind;
    }

    LedgerFault(Kind kind, Path file) {
        this(kind, file, null);
    }

    public Kind kind() {
        return kind;
    }

    /** One sentence for the clerk: what is wrong with which file and what to do. */
    public String sentence() {
        return getMessage();
    }
}
