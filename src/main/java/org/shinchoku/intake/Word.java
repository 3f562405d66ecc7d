package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading may mean by its words alone: the common vocabulary of progress sheets.
 *
 * <p>Some headings mean one thing left of the items' titles and another right of them (方向性, 目標); they have both.
 */
enum Word {
    NUMBER("(?:.{0,6}(?:番号|no\\.?|№|コード)|通番|連番|項番|#|id)"),
    REPOST("(?:※)?再掲(?:の有無|区分|欄)?"),
    YEAR("(?:対象|実施|会計|実績)?年度?"),
    UNIT("(?:.{2,8}の)?単位"),
    BUREAU("(?:担当|所管|主管|関係)?(?:部|局|部局|局区|部門|部等)(?:名|等)?"),
    SECTION("(?:主な|主たる|主|正|副|事業|取組)?(?:(?:担当|所管|主管|関係|実施|回答|関連|推進)(?:部署|部課|課|課室|課所|室|係|部局課|機関|主体|団体|組織|所属|者)?"
            + "|(?:記入|取りまとめ|とりまとめ|進行管理|総括|報告)(?:部署|課|課室|係|部課)|(?:事業|整備)(?:主体|者)|課|課名|課室|部署|所属|部・?課|課・?係)(?:名|等|名称)?"),
    INDICATOR(".*(?:指標|kpi)(?:名称?|項目)?|数値目標"),
    TARGET(".*(?:目標|目標値|計画値|計画量|見込|見込量|見込値|見込み|予定値)"),
    ACTUAL(".*(?:実績|実績値|実績量|現状値|基準値|実績額)"),
    MONEY(".*(?:予算|決算|予算額|決算額|事業費|費用|経費|金額|執行額|執行率|(?:一般|特定)財源|支出金|[都道府県市町村]債)"),
    RATING(
            ".*(?:評価|達成度|達成率|達成状況|進捗度|進捗率|判定|評点|ランク|(?:評価|判定|達成|進捗|進行|対応)区分|評価(?:結果|点|値|ランク)|自己点検|進捗状況|達成|(?:妥当|有効|効率|必要|公平|緊急|貢献)性)"),
    PROGRESS(
            ".*(?:状況|進捗|成果|効果|課題|方針|予定|計画|対応|対応策|結果|展開|所見|総括|要因|問題点?|特記|方向性|方向|見直し|改善点?|改善策|理由|今後|取組|達成|計|反省点?|振り返り|実施|回答|分析|[たるい]点)"),
    OPINION(".*(?:意見|要望|提言|コメント)", "連携・協力"),
    DESCRIPTION(
            ".*(?:内容|概要|目的|ねらい|狙い|趣旨|対象|対象者|ページ|頁|期間|時期|説明|位置づけ|位置付け|手法|手段|意図|方法|(?<!一般|特定)財源|概略|役割|出典|委託先|連携先|協力先|(?:連携|協力)(?:機関|団体|部署|者)|姿|将来像|背景)",
            "根拠",
            "掲載"),
    REMARK("(?:備考|摘要|特記事項|その他|メモ|注記|参考|留意点)(?:欄)?"),
    LEVEL(
            "(?!今後|(?:担当|所管|主管|関係)部門|.*(?:評価|判定|達成|進捗|進行|対応)区分)(?:.*の|.*における|.*に関する)?(?:基本|重点|主要な?|個別|推進|実施|具体的な?|[一-龠]{2}的な|主な|関連|大|中|小|細|計画の|(?!数値|成果|達成|活動|行動(?!方針)|年度|指標|中間|最終|当初|評価|単年|今年|来年|整備|参加|到達|目標|取組|事業|施策|計画)[一-龠]{2})?"
                    + "(?:施策|政策|事業|取組|項目|名称|目標|方針|方向性?|柱|課題|分野|部門|領域|テーマ|区分|分類|編|章|節|視点|戦略|プロジェクト|プログラム|理念|体系|サービス|施設|類型|件名|題名|タイトル|アクション(?:プラン)?|メニュー)"
                    + "(?:名|名称|項目|事項|事業|分野|体系|区分|等|の方向性?|の柱)*"
                    + "|(?:対策|措置|工事|業務|事務|路線|箇所|道路|建物|設備|講座|研修|行事|制度|補助金|案件|行動)の?名称?");

    private static final List<Word> ALL = List.of(values());

    private static final Pattern TAIL = Pattern.compile("(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|[※*].*|:)+$");
    private static final Pattern INSIDE = Pattern.compile("[^()]{1,12}\\(([^()]{2,8})\\)");
    private static final Set<Word> TOLD = EnumSet.of(TARGET, ACTUAL, RATING, PROGRESS, OPINION);
    /** The words by the letters that a heading of theirs may end in: most texts end in none of these. */
    private static final Map<Character, List<Word>> BY_END = byEnd();

    private static final List<Word> ANYWHERE =
            ALL.stream().filter(w -> !w.anywhere.isEmpty()).toList();

    private static final Pattern PARTS = Pattern.compile("[・/,、&+]|及び|又は|並びに");
    /** The first letters of what parts a heading: no other text need be looked through. */
    private static final String DIVIDERS = "・/,、&+及又並";

    private final Ending ending;
    private final List<String> anywhere;

    /**
     * @param regex what the whole heading is like; it ends in characters that are written out
     * @param anywhere texts that say as much wherever they stand in a heading
     */
    Word(String regex, String... anywhere) {
        this.ending = new Ending(regex);
        this.anywhere = List.of(anywhere);
    }

    /**
     * All that a heading may mean; a heading of several parts (事業名・取組名) means what its parts mean together, and one whose
     * parts all name items (事業・取組) names items, whatever its end may say.
     */
    static Set<Word> of(String heading) {
        String whole = Wording.flat(heading);
        String flat = bare(whole);
        Set<Word> words = matching(flat);
        if (words.isEmpty()) {
            words.addAll(explained(whole));
        }
        if (flat.endsWith("等")) {
            words.addAll(matching(flat.substring(0, flat.length() - 1)));
        }
        if (!words.contains(LEVEL) && hasParts(flat)) {
            List<Set<Word>> parts =
                    PARTS.splitAsStream(flat).map(Word::matching).toList();
            if (words.isEmpty()) {
                parts.forEach(words::addAll);
            } else if (parts.stream().allMatch(p -> p.contains(LEVEL))) {
                words.add(LEVEL);
            }
        }
        return words;
    }

    private static boolean hasParts(String flat) {
        for (int i = 0; i < flat.length(); i++) {
            if (DIVIDERS.indexOf(flat.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Do(実施): what stands in brackets behind another word says what is told, but never who or what it is told of. */
    private static Set<Word> explained(String flat) {
        Matcher inside = flat.endsWith(")") ? INSIDE.matcher(flat) : null;
        Set<Word> words = inside != null && inside.matches() ? matching(inside.group(1)) : EnumSet.noneOf(Word.class);
        words.retainAll(TOLD);
        return words;
    }

    /** A heading without what is added to it in brackets or behind a mark. */
    private static String bare(String flat) {
        boolean may = flat.endsWith(")")
                || flat.endsWith("]")
                || flat.endsWith(":")
                || flat.indexOf('※') >= 0
                || flat.indexOf('*') >= 0;
        return may ? TAIL.matcher(flat).replaceAll("") : flat;
    }

    private static Set<Word> matching(String flat) {
        Set<Word> words = EnumSet.noneOf(Word.class);
        if (flat.isEmpty()) {
            return words;
        }
        for (Word word : BY_END.getOrDefault(Ending.of(flat), List.of())) {
            if (word.ending.matches(flat)) {
                words.add(word);
            }
        }
        for (Word word : ANYWHERE) {
            if (word.anywhere.stream().anyMatch(flat::contains)) {
                words.add(word);
            }
        }
        return words;
    }

    private static Map<Character, List<Word>> byEnd() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (Word word : ALL) {
            word.ending
                    .letters()
                    .forEach(c ->
                            words.computeIfAbsent(c, k -> new ArrayList<>()).add(word));
        }
        return Map.copyOf(words);
    }
}
