package org.shinchoku.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/**
 * 操作: everything that the menus offer or a key does, with its key and one sentence of explanation.
 *
 * <p>Menus, tooltips, the panes' keys and the list of keys in the guide all read this list, so that none of them says
 * what another does not do.
 */
public enum Command {
    NEW_LEDGER(Where.WINDOW, "新しい台帳(_N)…", "置き場所を決めて、新しい台帳を作ります。", "Ctrl+N"),
    OPEN_LEDGER(Where.WINDOW, "台帳を開く(_O)…", "すでにある台帳を選んで開きます。", "Ctrl+O"),
    IMPORT(Where.WINDOW, "表の取込(_I)…", "Excelなどの表を取り込みます。ファイルを画面まで引いて放しても取り込めます。", "Ctrl+I"),
    IMPORT_COPIED(Where.WINDOW, "コピーした表の取込(_V)…", "Excelなどでコピーした表を取り込みます。", "Ctrl+Shift+V"),
    EXPORT(Where.WINDOW, "印刷と書出し(_P)…", "様式を選び、紙面を確かめて、印刷し、PDFやExcelに書き出します。", "Ctrl+P"),
    BACKUPS(Where.WINDOW, "控え(_B)…", "控えを作ります。中身の違いを確かめて、控えから戻すこともできます。", "Ctrl+B"),
    CLOSE_LEDGER(Where.WINDOW, "台帳を閉じる(_C)", "台帳を閉じて、最初の画面に戻ります。内容は保存済みです。", "Ctrl+W"),
    EXIT(Where.WINDOW, "終了(_X)", "進捗を終了します。記入中の内容も保存します。", "Ctrl+Q"),

    UNDO(Where.WINDOW, "元に戻す(_U)", "直前の操作を取り消します。取込や削除も一度で元に戻ります。", "Ctrl+Z"),
    REDO(Where.WINDOW, "やり直す(_R)", "取り消した操作を、もう一度行います。", "Ctrl+Y", "Ctrl+Shift+Z"),
    CUT(Where.GRID, "切り取り(_T)", "選んだ範囲を写し取り、元の欄を空けます。", "Ctrl+X", "Shift+Delete"),
    COPY(Where.GRID, "コピー(_C)", "選んだ範囲を写し取ります。Excelにもそのまま貼り付けられます。", "Ctrl+C", "Ctrl+Insert"),
    PASTE(Where.GRID, "貼り付け(_P)", "写し取った範囲を、選んだ欄から貼り付けます。", "Ctrl+V", "Shift+Insert"),
    FILL_DOWN(Where.GRID, "上の欄と同じ内容にする(_D)", "選んだ範囲を、一番上の欄と同じ内容にします。", "Ctrl+D"),
    FILL_RIGHT(Where.GRID, "左の欄と同じ内容にする(_L)", "選んだ範囲を、一番左の欄と同じ内容にします。", "Ctrl+R"),
    CLEAR(Where.GRID, "内容を消去(_E)", "選んだ範囲の内容を消します。", "Delete"),
    FIND(Where.WINDOW, "検索(_F)", "項目の名称と記入内容を検索します。仮名や全角・半角の違いは問いません。", "Ctrl+F"),
    FIND_NEXT(Where.WINDOW, "次を検索(_N)", "検索した文字がある次の欄へ移ります。", "F3"),
    FIND_BACK(Where.WINDOW, "前を検索(_B)", "検索した文字がある前の欄へ移ります。", "Shift+F3"),
    REPLACE(Where.WINDOW, "置換(_H)…", "文字をまとめて置き換えます。置き換わる所を、前もって一つずつ確かめられます。", "Ctrl+H"),
    FILTER(Where.WINDOW, "絞り込み(_K)", "担当、評価、未記入などの条件に合う項目だけを表示します。", "Ctrl+Shift+F"),
    UNFILTER(Where.WINDOW, "絞り込みの解除(_O)", "絞り込みをやめて、すべての項目を表示します。", "Ctrl+Shift+U"),
    NEXT_GAP(Where.WINDOW, "次の未記入の欄(_G)", "今の年度の、次の未記入の欄へ移ります。", "Ctrl+M"),
    GAP_BEFORE(Where.WINDOW, "前の未記入の欄(_A)", "今の年度の、前の未記入の欄へ移ります。", "Ctrl+Shift+M"),

    ADD_BEHIND(Where.OUTLINE, "同じ階層に項目を追加(_A)…", "選んだ項目の次に、同じ階層の項目を追加します。", "Insert"),
    ADD_UNDER(Where.OUTLINE, "下の階層に項目を追加(_U)…", "選んだ項目の下に、一つ下の階層の項目を追加します。", "Ctrl+Insert"),
    RENAME(Where.OUTLINE, "番号と名称の変更(_R)…", "選んだ項目の番号と名称を変えます。", "F2"),
    MOVE_UP(Where.OUTLINE, "上へ移動(_P)", "選んだ項目を、同じ階層の中で一つ上へ移します。", "Alt+↑"),
    MOVE_DOWN(Where.OUTLINE, "下へ移動(_N)", "選んだ項目を、同じ階層の中で一つ下へ移します。", "Alt+↓"),
    MOVE_IN(Where.OUTLINE, "一つ下の階層にする(_I)", "選んだ項目を、前の項目の下に移し、一つ下の階層にします。", "Alt+→"),
    MOVE_OUT(Where.OUTLINE, "一つ上の階層にする(_O)", "選んだ項目を、上の項目の次に移し、一つ上の階層にします。", "Alt+←"),
    CUT_BRANCH(Where.OUTLINE, "枝を切り取り(_X)", "選んだ項目と下の項目を切り取ります。貼り付けた所に移ります。", "Ctrl+X"),
    COPY_BRANCH(Where.OUTLINE, "枝をコピー(_C)", "選んだ項目と下の項目を写し取ります。", "Ctrl+C"),
    PASTE_BRANCH(Where.OUTLINE, "枝を貼り付け(_V)", "切り取った、又はコピーした枝を、選んだ項目の次か下に置きます。", "Ctrl+V"),
    PLACE_REPOST(Where.OUTLINE, "再掲を置く(_S)…", "選んだ項目を、ほかの所にも再掲として表示します。", "Ctrl+R"),
    FOLLOW_REPOST(Where.OUTLINE, "再掲と再掲元の間を移る(_F)", "再掲から再掲元へ、再掲元から再掲へ移ります。", "Enter"),
    RENUMBER(Where.OUTLINE, "連番の振り直し(_B)…", "選んだ項目と同じ階層の番号を、順に振り直します。", "Ctrl+Shift+B"),
    SCHEDULE(Where.OUTLINE, "終了・隔年の設定(_E)…", "選んだ項目を、終了や隔年とします。記入を求めない年度が決まります。", "Ctrl+E"),
    REMOVE(Where.OUTLINE, "項目を削除(_D)…", "選んだ項目を、下の項目や記入内容とともに削除します。元に戻せます。", "Delete"),

    SHOW_OUTLINE(Where.WINDOW, "体系を表示(_T)", "左に計画の体系を表示します。もう一度選ぶと隠します。", "F7"),
    SHOW_JOURNAL(Where.WINDOW, "履歴を表示(_H)", "右に履歴を表示します。だれが、いつ、何を変えたかが分かります。", "F8"),
    SHOW_CARD(Where.WINDOW, "調書を表示(_R)", "選んだ項目を一枚の調書で表示します。もう一度選ぶと一覧に戻ります。", "F4"),
    NEXT_PANE(Where.WINDOW, "体系・一覧・履歴の間を移る(_S)", "体系、一覧又は調書、履歴の順に移ります。", "F6"),
    COLUMNS(Where.WINDOW, "表示する年度と欄(_C)…", "一覧に表示する年度と欄を選びます。", "Ctrl+L"),
    COMPARE(Where.WINDOW, "前年度の内容を並べる・やめる(_B)", "前年度の内容を隣に並べます。もう一度選ぶと元に戻ります。", "F9"),
    FOLD_ALL(Where.WINDOW, "すべて折りたたむ・開く(_F)", "一覧の枝をすべて折りたたみます。もう一度選ぶと開きます。", "Ctrl+T"),
    ZOOM_IN(Where.WINDOW, "拡大(_I)", "一覧の文字を大きくします。", "Ctrl++"),
    ZOOM_OUT(Where.WINDOW, "縮小(_O)", "一覧の文字を小さくします。", "Ctrl+-"),
    ZOOM_RESET(Where.WINDOW, "元の大きさ(_Z)", "一覧の文字を元の大きさに戻します。", "Ctrl+0"),
    LETTERS(Where.WINDOW, "文字の大きさ(_J)", "すべての画面の文字を、標準、大、特大の順に変えます。", "Ctrl+Shift+J"),
    CONTRAST(Where.WINDOW, "高コントラストの配色(_G)", "黒い地に白い文字の、はっきりした配色にします。もう一度選ぶと元に戻ります。", "Ctrl+Shift+H"),

    NEW_PLAN(Where.WINDOW, "新しい計画(_N)…", "表を取り込まずに、新しい計画を作ります。", "Ctrl+Shift+N"),
    ROLLOVER(Where.WINDOW, "年度更新(_Y)…", "次の年度の欄を作ります。目標などの引継ぎと、終了や隔年の項目を確かめてから行います。", "Ctrl+Shift+Y"),
    FIELDS(Where.WINDOW, "階層と欄(_F)…", "階層の名称と、欄の追加・種類・順序・記入者などを変えます。", "Ctrl+Shift+L"),
    SCALES(Where.WINDOW, "評価基準(_S)…", "評価の記号と、達成率から評価を決める基準を変えます。", "Ctrl+Shift+E"),
    DEPARTMENTS(Where.WINDOW, "部・課(_D)…", "部・課の名称の変更、分割、統合を、年度を決めて行います。", "Ctrl+Shift+K"),
    SUMMARY(Where.WINDOW, "集計(_C)…", "評価ごとの件数を、年度、施策、担当などの別に、表と図で示します。", "Ctrl+Shift+S"),
    CHECK(Where.WINDOW, "点検(_T)…", "記入漏れ、選択肢にない評価、再掲の食い違いなどを一覧にします。", "Ctrl+Shift+T"),
    OPINIONS(Where.WINDOW, "会議の記録(_M)…", "会議で出た意見と市の対応を、項目の番号で続けて記録します。", "Ctrl+Shift+G"),
    INQUIRY(Where.WINDOW, "照会・回答(_Q)…", "各課への照会のファイルを作り、回答を照合して取り込みます。課ごとの状況も分かります。", "Ctrl+Shift+R"),

    GUIDE(Where.WINDOW, "操作の手引(_G)", "今の画面の使い方を表示します。", "F1"),
    TOUR(Where.WINDOW, "操作の案内(_T)", "見本の計画で、操作を順に案内します。Escでいつでもやめられます。", "Shift+F1"),
    KEYS(Where.WINDOW, "キー一覧(_K)", "すべてのキーと、その働きを表示します。", "Ctrl+F1"),
    NEWS(Where.WINDOW, "更新のお知らせ(_N)", "新しくなった所を表示します。", "Ctrl+Shift+F1"),
    SAMPLE(Where.WINDOW, "見本の計画を開く(_S)", "架空の市の計画を開きます。自由に書き換えて試せます。", "Ctrl+Shift+O"),
    ABOUT(Where.WINDOW, "進捗について(_A)", "進捗の版を表示します。", "Ctrl+Shift+A"),

    EDIT(Where.GRID, "", "選んだ欄の続きから記入します。文字を入力しても記入が始まります。", "F2"),
    COMMIT(Where.GRID, "", "記入を終え、下の欄へ進みます。Shiftを添えると上へ進みます。", "Enter"),
    COMMIT_RIGHT(Where.GRID, "", "記入を終え、右の欄へ進みます。Shiftを添えると左へ進みます。", "Tab"),
    COMMIT_ALL(Where.GRID, "", "記入した内容を、選んだ欄のすべてに記入します。", "Ctrl+Enter"),
    REWRITE(Where.GRID, "", "選んだ欄の内容を消して、初めから記入します。", "Backspace"),
    NEW_LINE(Where.GRID, "", "欄の中で改行します。", "Alt+Enter"),
    CANCEL(Where.GRID, "", "記入をやめて、前の内容に戻します。", "Esc"),
    JUMP(Where.GRID, "", "記入のある所の端まで移ります。", "Ctrl+↑", "Ctrl+↓", "Ctrl+←", "Ctrl+→"),
    EXTEND(Where.GRID, "", "選ぶ範囲を広げます。", "Shift+↑", "Shift+↓", "Shift+←", "Shift+→"),
    ROW_ENDS(Where.GRID, "", "行の初めの欄・終わりの欄へ移ります。", "Home", "End"),
    CORNERS(Where.GRID, "", "一覧の初めの欄・終わりの欄へ移ります。", "Ctrl+Home", "Ctrl+End"),
    YEARS(Where.GRID, "", "同じ欄の前年度・翌年度へ移ります。", "Ctrl+PageUp", "Ctrl+PageDown"),
    WHOLE_COLUMN(Where.GRID, "", "列全体を選びます。", "Ctrl+スペース"),
    WHOLE_ROW(Where.GRID, "", "行全体を選びます。", "Shift+スペース"),
    SELECT_ALL(Where.GRID, "", "すべての欄を選びます。", "Ctrl+A", "Ctrl+Shift+スペース"),
    SELECT_ONE(Where.GRID, "", "範囲をやめて、一つの欄だけを選びます。", "Shift+Backspace"),
    REVEAL(Where.GRID, "", "選んだ欄が見える所に戻ります。", "Ctrl+Backspace"),
    CHOICES(Where.GRID, "", "評価などの選択肢を開きます。複数の課の回答では、次の課へ移ります。", "Alt+↓"),
    MENU(Where.GRID, "", "選んだ欄でできる操作の一覧を開きます。", "Shift+F10"),
    FOLD(Where.GRID, "", "枝を折りたたみます。", "Alt+←"),
    UNFOLD(Where.GRID, "", "枝を開きます。", "Alt+→"),

    CARD_UP(Where.CARD, "", "前の項目へ移ります。", "Ctrl+↑"),
    CARD_DOWN(Where.CARD, "", "次の項目へ移ります。", "Ctrl+↓"),
    CARD_BEFORE(Where.CARD, "", "前の年度へ移ります。", "Ctrl+PageUp"),
    CARD_AFTER(Where.CARD, "", "次の年度へ移ります。", "Ctrl+PageDown"),
    CARD_SECTION(Where.CARD, "", "課ごとの回答の欄を足します。", "Alt+Insert"),
    CARD_CLOSE(Where.CARD, "", "一覧に戻ります。記入の途中では、前の内容に戻します。", "Esc"),

    JOURNAL_LOOK(Where.JOURNAL, "", "選んだ時点の計画を見ます。", "Enter"),
    JOURNAL_TAKE_BACK(Where.JOURNAL, "", "選んだ一件だけを取り消します。", "Delete"),
    JOURNAL_LEAVE(Where.JOURNAL, "", "一覧に戻ります。", "Esc"),

    PAST_GO_BACK(Where.PAST, "", "計画を、表示している時点に戻します。元に戻せます。", "Ctrl+Enter"),
    PAST_LEAVE(Where.PAST, "", "今の計画の表示に戻ります。", "Esc"),

    NEXT_DOUBT(Where.INTAKE, "", "確認が必要な所へ進みます。", "F8"),
    DOUBT_BEFORE(Where.INTAKE, "", "確認が必要な所を、前へ戻ります。", "Shift+F8"),
    DOUBT_DONE(Where.INTAKE, "", "確認済みにして、次へ進みます。", "F9"),
    INTAKE_PANE(Where.INTAKE, "", "表、読み方、取り込む内容の間を移ります。", "F6"),
    INTAKE_PANE_BACK(Where.INTAKE, "", "表、読み方、取り込む内容の間を、逆に移ります。", "Shift+F6"),
    CELL_MEANING(Where.INTAKE, "", "選んだセルの読み方を直します。", "Enter", "F2"),
    WHOLE_LINE(Where.INTAKE, "", "表の行全体を選びます。Shiftと↑・↓で、行の範囲を広げます。", "Shift+スペース"),
    INTAKE_UNDO(Where.INTAKE, "", "読み方の訂正を取り消します。", "Ctrl+Z"),
    TAKE(Where.INTAKE, "", "確認を終えて取り込みます。", "Ctrl+Enter"),
    LEAVE_INTAKE(Where.INTAKE, "", "表に戻ります。表では、取込をやめます。", "Esc"),

    SHEET_BEFORE(Where.SHEET, "", "前の頁へ移ります。", "PageUp"),
    SHEET_NEXT(Where.SHEET, "", "次の頁へ移ります。", "PageDown"),
    SHEET_LARGER(Where.SHEET, "", "紙面を大きく表示します。", "Ctrl++"),
    SHEET_SMALLER(Where.SHEET, "", "紙面を小さく表示します。", "Ctrl+-"),
    SHEET_FIT(Where.SHEET, "", "紙面を窓の幅に合わせます。", "Ctrl+0"),
    SHEET_PRINT(Where.SHEET, "", "プリンターを選んで印刷します。", "Ctrl+P"),
    SHEET_PDF(Where.SHEET, "", "PDFに書き出します。", "Ctrl+Shift+P"),
    SHEET_XLSX(Where.SHEET, "", "Excelブックに書き出します。", "Ctrl+Shift+X"),
    SHEET_HTML(Where.SHEET, "", "公表用のウェブページに書き出します。", "Ctrl+Shift+W"),
    SHEET_CSV(Where.SHEET, "", "文字だけの表（CSV）に書き出します。", "Ctrl+Shift+C"),
    SHEET_ISSUE(Where.SHEET, "", "印刷や書出しを、資料の配付として記録します。次の配付で、変わった所を示せます。", "Ctrl+M"),
    SHEET_LEAVE(Where.SHEET, "", "窓を閉じて、一覧に戻ります。", "Esc"),

    LINE_ADD(Where.LINES, "", "行を追加します。", "Insert"),
    LINE_REMOVE(Where.LINES, "", "選んだ行を削除します。", "Delete"),
    LINE_UP(Where.LINES, "", "選んだ行を、一つ前へ移します。", "Alt+↑"),
    LINE_DOWN(Where.LINES, "", "選んだ行を、一つ後へ移します。", "Alt+↓"),
    LINE_NAME(Where.LINES, "", "選んだ行の名称を変えます。", "F2"),
    LINE_TICK(Where.LINES, "", "選んだ行に印を付け、又は外します。扱いの選べる行では、次の扱いにします。", "スペース"),

    SUMMARY_SHOW(Where.SUMMARY, "", "選んだ件数の項目だけを、一覧に表示します。", "Enter"),
    SUMMARY_COPY(Where.SUMMARY, "", "集計表をコピーします。Excelに貼り付けられます。", "Ctrl+C"),
    SUMMARY_UNFILTER(Where.SUMMARY, "", "一覧の絞り込みをやめて、すべての項目を表示します。", "Ctrl+Shift+U"),
    SUMMARY_LEAVE(Where.SUMMARY, "", "窓を閉じて、一覧に戻ります。", "Esc"),

    CHECK_SHOW(Where.CHECK, "", "選んだ所の欄へ移ります。", "Enter"),
    CHECK_LEAVE(Where.CHECK, "", "窓を閉じて、一覧に戻ります。", "Esc"),

    OPINION_RECORD(Where.OPINION, "", "記入した意見を記録し、次の項目へ移ります。市の対応の欄では、対応を記録します。", "Ctrl+Enter"),
    OPINION_NUMBER(Where.OPINION, "", "項目の番号の記入へ移ります。", "F2"),
    OPINION_CORRECT(Where.OPINION, "", "記録した意見の表で、選んだ意見を記入の欄に戻して直します。", "Enter"),
    OPINION_PANE(Where.OPINION, "", "記入の欄と、記録した意見の間を移ります。", "F6"),
    OPINION_MEETING(Where.OPINION, "", "会議を登録します。", "Ctrl+N"),
    OPINION_REMOVE(Where.OPINION, "", "選んだ意見を、対応とともに削除します。元に戻せます。", "Ctrl+Delete"),
    OPINION_UNDO(Where.OPINION, "", "直前の操作を取り消します。", "Ctrl+Z"),
    OPINION_REDO(Where.OPINION, "", "取り消した操作を、もう一度行います。", "Ctrl+Y"),
    OPINION_LEAVE(Where.OPINION, "", "窓を閉じて、一覧に戻ります。", "Esc"),

    INQUIRY_MAKE(Where.INQUIRY, "", "新しい照会のファイルを作ります。", "Ctrl+N"),
    INQUIRY_COLLECT(Where.INQUIRY, "", "回答のファイルを選んで照合します。", "Ctrl+I"),
    INQUIRY_FOLDER(Where.INQUIRY, "", "フォルダーの中の回答をまとめて照合します。", "Ctrl+Shift+I"),
    INQUIRY_SENT(Where.INQUIRY, "", "選んだ課に送付したことを記録します。", "Ctrl+M"),
    INQUIRY_LETTER(Where.INQUIRY, "", "選んだ課への送付文をコピーします。メールに貼り付けられます。", "Ctrl+Shift+C"),
    INQUIRY_REMIND(Where.INQUIRY, "", "回答のない課への督促の文をコピーします。", "Ctrl+Shift+D"),
    INQUIRY_REMINDED(Where.INQUIRY, "", "選んだ課に督促したことを、今日の日付で記録します。", "Ctrl+Shift+E"),
    INQUIRY_BACK(Where.INQUIRY, "", "選んだ課に、記入の確認をお願いするファイルを作ります。", "Ctrl+Shift+B"),
    INQUIRY_DONE(Where.INQUIRY, "", "選んだ課の回答を、取込済みとして記録します。", "Ctrl+Shift+M"),
    INQUIRY_PANE(Where.INQUIRY, "", "課ごとの状況と回答の照合の間を移ります。", "F6"),
    INQUIRY_TICK(Where.INQUIRY, "", "選んだ回答に印を付けます。もう一度押すと外します。", "スペース"),
    INQUIRY_ITEM(Where.INQUIRY, "", "選んだ項目の回答に、まとめて印を付けます。", "Ctrl+E"),
    INQUIRY_SECTION(Where.INQUIRY, "", "選んだ課の回答に、まとめて印を付けます。", "Ctrl+K"),
    INQUIRY_CLEAN(Where.INQUIRY, "", "食い違いのない回答のすべてに印を付けます。", "Ctrl+G"),
    INQUIRY_NONE(Where.INQUIRY, "", "印をすべて外します。", "Ctrl+Shift+G"),
    INQUIRY_HERE(Where.INQUIRY, "", "食い違う欄を、こちらの記入のままにします。", "F2"),
    INQUIRY_THEIRS(Where.INQUIRY, "", "食い違う欄を、選んだ回答にします。", "F3"),
    INQUIRY_JOIN(Where.INQUIRY, "", "食い違う記入を、課の名を付けてつなぎます。", "F4"),
    INQUIRY_POINT(Where.INQUIRY, "", "項目が分からない行の回答について、どの項目のことかを選びます。", "F7"),
    INQUIRY_REMARK(Where.INQUIRY, "", "選んだ回答を差し戻す理由を書きます。空にすると、差戻しをやめます。", "F8"),
    INQUIRY_CORRECT(Where.INQUIRY, "", "理由を書いた回答を差し戻すファイルを、課ごとに作ります。", "Ctrl+B"),
    INQUIRY_TAKE(Where.INQUIRY, "", "印を付けた回答を取り込みます。", "Ctrl+Enter"),
    INQUIRY_UNDO(Where.INQUIRY, "", "直前の操作を取り消します。取り込んだ回答も、課ごとに元に戻ります。", "Ctrl+Z"),
    INQUIRY_REDO(Where.INQUIRY, "", "取り消した操作を、もう一度行います。", "Ctrl+Y"),
    INQUIRY_LEAVE(Where.INQUIRY, "", "窓を閉じて、一覧に戻ります。", "Esc");

    /** Where a key is heard. */
    public enum Where {
        WINDOW("どの画面でも"),
        GRID("一覧"),
        OUTLINE("体系"),
        CARD("調書"),
        JOURNAL("履歴"),
        PAST("以前の時点"),
        INTAKE("取込"),
        SHEET("印刷と書出し"),
        LINES("小窓の中の表"),
        SUMMARY("集計"),
        CHECK("点検"),
        OPINION("会議の記録"),
        INQUIRY("照会・回答");

        private final String words;

        Where(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Where where;
    private final String entry;
    private final String says;
    private final List<Key> keys;

    Command(Where where, String entry, String says, String... keys) {
        this.where = where;
        this.entry = entry;
        this.says = says;
        this.keys = Stream.of(keys).map(Key::of).toList();
    }

    public Where where() {
        return where;
    }

    /** How it stands on a menu, or empty where it is on none. */
    public String entry() {
        return entry;
    }

    /** How it stands on a menu without letters. */
    public String words() {
        return entry.replaceAll("\\(_.\\)", "");
    }

    /** What it does, in one sentence or two. */
    public String says() {
        return says;
    }

    /** Its keys, the usual one first. */
    public List<Key> keys() {
        return keys;
    }

    /** Its usual key as a menu shows it; where a pane hears the key itself, the menu does not. */
    public Key accelerator() {
        return where == Where.WINDOW ? keys.get(0) : keys.get(0).shown();
    }

    /** Its keys in words, as {@code Ctrl+PageUp・Ctrl+PageDown}. */
    public String keyWords() {
        return keys.stream().map(Key::getName).collect(Collectors.joining("・"));
    }

    /** What it does, with its usual key. */
    public String tip() {
        return says + "（" + keys.get(0).getName() + "）";
    }

    public boolean isPressed(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    /** What a key does at a place. */
    public static Optional<Command> pressed(Where where, KeyEvent event) {
        return Stream.of(values())
                .filter(command -> command.where == where && command.isPressed(event))
                .findFirst();
    }
}
