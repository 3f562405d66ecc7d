package org.shinchoku.text;

import java.util.Arrays;

/** What a character is to the line breaker, after JIS X 4051 and JLREQ; bytes instead of an enum, for speed. */
final class Kind {

    /** Kanji, kana, symbols: a line may be broken on either side. */
    static final byte PLAIN = 0;
    /** Latin letters, digits and what belongs to them: kept whole. */
    static final byte WORD = 1;
    /** 行頭禁則: never at the start of a line. */
    static final byte CLOSE = 2;
    /** 行末禁則: never at the end of a line. */
    static final byte OPEN = 3;
    /** Never at the start of a line, and inside a word (3,500 or １０：３０) part of the word. */
    static final byte JOINT = 4;
    /** … and ‥: never at the start of a line, nor parted from their like. */
    static final byte LEADER = 5;
    /** Dashes: not parted from their like. */
    static final byte DASH = 6;
    /** Signs that stay with the digit that follows. */
    static final byte SIGN = 7;
    /** Squared units that stay with the digit before. */
    static final byte UNIT = 8;
    /** Holds together what stands on both sides. */
    static final byte GLUE = 9;
    /** Hangs at the end of the line. */
    static final byte SPACE = 10;
    /** Combining marks and variation selectors: one with the character before. */
    static final byte MARK = 11;
    /** Numbers in circles, which begin an entry: stay with what they number. */
    static final byte ENTRY = 13;
    /** A line break of the text itself. */
    static final byte NEWLINE = 12;

    private static final String CLOSES = "、。・？！゛゜"
            + "）」』】〕〉》”〟］｝〙〗｠»)]}"
            + "ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ々〻ゝゞヽヾ"
            + "～〜゠‐–‼⁇⁈⁉%％‰°′″℃℉¢￠"
            + "｡､･｣ｧｨｩｪｫｬｭｮｯｰﾞﾟ";
    private static final String JOINTS = "，．：；’－／−" + ",.:;!?-/~";
    private static final String OPENS = "（「『【〔〈《“‘〝［｛〘〖｟«([{" + "￥¥＄£￡€№＃";
    private static final String GLUES = "\"'\u00a0\u202f\u2011\u2060\ufeff";
    private static final String SPACES = " \t\u3000\u200b\u1680\u205f";

    private static final byte[] TABLE = table();

    private Kind() {}

    static byte of(int codePoint) {
        return codePoint < TABLE.length ? TABLE[codePoint] : beyond(codePoint);
    }

    private static byte beyond(int codePoint) {
        boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        boolean tag = codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
        return skinTone || tag || isCombining(codePoint) ? MARK : PLAIN;
    }

    private static byte[] table() {
        byte[] table = new byte[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = byProperty(c);
        }
        range(table, 0x31F0, 0x31FF, CLOSE); // small kana of Ainu
        range(table, 0x3371, 0x337A, UNIT); // ㍱ … ㍺
        range(table, 0x3380, 0x33DF, UNIT); // ㎀ … ㏟
        range(table, 0x2460, 0x2473, ENTRY); // ① … ⑳
        range(table, 0x2776, 0x277F, ENTRY); // ❶ … ❿
        range(table, 0x3251, 0x325F, ENTRY); // ㉑ … ㉟
        range(table, 0x32B1, 0x32BF, ENTRY); // ㊱ … ㊿
        range(table, 0x2000, 0x200A, SPACE);
        each(table, CLOSES, CLOSE);
        each(table, JOINTS, JOINT);
        each(table, OPENS, OPEN);
        each(table, "…‥", LEADER);
        each(table, "―—─", DASH);
        each(table, "▲±＋", SIGN);
        each(table, GLUES, GLUE);
        each(table, SPACES, SPACE);
        each(table, "\u200d", MARK); // joins emoji
        each(table, "\n\r", NEWLINE);
        return table;
    }

    private static byte byProperty(int c) {
        boolean ascii = c > 0x20 && c < 0x7F;
        boolean fullWidth = c >= 0xFF10 && c <= 0xFF5A && Character.isLetterOrDigit(c);
        boolean foreign = c < 0x2000 && Character.isLetterOrDigit(c);
        if (isCombining(c)) {
            return MARK;
        }
        return ascii || fullWidth || foreign ? WORD : PLAIN;
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void range(byte[] table, int from, int to, byte kind) {
        Arrays.fill(table, from, to + 1, kind);
    }

    private static void each(byte[] table, String characters, byte kind) {
        characters.chars().forEach(c -> table[c] = kind);
    }
}
