package org.shinchoku.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind of counting that a label begins with: 第1章, 基本施策1, 1-1, (1), ①, Ⅰ, A.
 *
 * @param style what is counted how, alike for labels of one rank
 * @param word the word that is counted, as 基本施策, or empty
 */
record Ordinal(String style, String word) {

    private static final String NUMBER = "(?:[0-9０-９]+|[一二三四五六七八九十]+|[Ⅰ-Ⅻ①-⑳]|[IVX]+|[A-ZＡ-Ｚ](?![A-Za-zＡ-Ｚａ-ｚ]))";
    private static final Pattern CHAPTER = Pattern.compile("第\\s*" + NUMBER + "\\s*([章節編部項])");
    private static final Pattern WORD =
            Pattern.compile("([一-龠々ァ-ヶーの]{0,6}(?:目標|施策|方針|方向性?|課題|柱|政策|戦略|分野|取組|視点|理念|プラン))\\s*" + NUMBER);
    private static final Pattern PAIR =
            Pattern.compile("(?:[0-9０-９]+|[A-ZＡ-Ｚ]|[Ⅰ-Ⅻ])\\s*[-－‐―ー.．]\\s*[0-9０-９]+(?![0-9０-９年月])");
    private static final Pattern BRACKETS = Pattern.compile("[(（]\\s*[0-9０-９一二三四五六七八九十]+\\s*[)）]");
    private static final Pattern PLAIN = Pattern.compile("[0-9０-９]+\\s*[.．、\\s\\u3000]");

    /** The counting at the start of a label, or null where it begins with none. */
    static Ordinal of(String label) {
        char first = label.isEmpty() ? ' ' : label.charAt(0);
        if (first <= 'Z' && Character.isLetterOrDigit(first) || first >= '０' && first <= 'Ｚ') {
            return PAIR.matcher(label).lookingAt()
                    ? new Ordinal("1-1", "")
                    : PLAIN.matcher(label).lookingAt() ? new Ordinal("1", "") : null;
        }
        if (first == '(' || first == '（') {
            return BRACKETS.matcher(label).lookingAt() ? new Ordinal("(1)", "") : null;
        }
        if (first >= '①' && first <= '⑳') {
            return new Ordinal("①", "");
        }
        if (first >= 'Ⅰ' && first <= 'Ⅻ') {
            return new Ordinal(PAIR.matcher(label).lookingAt() ? "Ⅰ-1" : "Ⅰ", "");
        }
        return worded(label);
    }

    private static Ordinal worded(String label) {
        Matcher chapter = CHAPTER.matcher(label);
        if (chapter.lookingAt()) {
            return new Ordinal("第" + chapter.group(1), chapter.group(1));
        }
        Matcher word = WORD.matcher(label);
        return word.lookingAt() ? new Ordinal(word.group(1), word.group(1)) : null;
    }
}
