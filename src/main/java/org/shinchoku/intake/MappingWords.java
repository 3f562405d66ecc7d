package org.shinchoku.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shinchoku.plan.Reading.Dating;

/** The words that stand in a mapping's file. */
final class MappingWords {

    static final String FORMAT = "形式";
    static final String VERSION = "版";
    static final String SOURCE = "元のファイル";
    static final String TABLES = "表";
    static final String HEADINGS = "見出し";
    static final String COLUMNS = "列";
    static final String COUNT = "何番目";
    static final String HEADED = "見出しの年度";
    static final String ROLE = "役割";
    static final String LEVEL = "階層の列";
    static final String DEPTH = "深さ";
    static final String FIELD = "名前";
    static final String YEAR = "年度";
    static final String CORRECTED = "直した所";
    static final String LINES = "行";
    static final String SHEET = "シート";
    static final String TEXTS = "文";
    static final String KIND = "種類";
    static final String TABS = "シートの扱い";
    static final String TAKEN = "取り込む";
    static final String FILE = "ファイル";

    private MappingWords() {}

    /** Where a year comes from, by the words for it; a year itself is written as such. */
    static Map<String, Dating> datings() {
        Map<String, Dating> words = new LinkedHashMap<>();
        words.put("見出しから", Dating.HEADING);
        words.put("シートから", Dating.SHEET);
        words.put("なし", Dating.NONE);
        return words;
    }
}
