package org.shinchoku.intake;

import java.util.regex.Pattern;

/** What a text sounds like, whatever it says: the texts of one column mostly sound alike. */
enum Sound {
    BLANK(""),
    STATE("[-－ー―—‐–]|実施|未実施|未定|なし|該当なし"),
    MARK("[◎○〇◯●△▲×✕A-Da-dＡ-Ｄ]"),
    PERCENT("約?[0-9０-９][0-9０-９,，.．]*\\s*[%％]"),
    FIGURE("[-−△▲]?[0-9０-９][0-9０-９,，.． ]*"),
    COUNT("約?[0-9０-９][0-9０-９,，.．]*\\s*\\p{IsHan}{1,3}"),
    PAGE("[PpＰｐ][.．]?\\s*[0-9０-９].{0,8}"),
    SECTION("(?s).{1,60}(?:課|(?<!教)室|係|署|館|園|センター|事務局)[)）]?"),
    BUREAU("(?s).{1,60}[部局][)）]?"),
    COUNTED(null),
    WORDS("(?s)[^。]{1,20}"),
    PROSE("(?s).+");

    private static final int LONGEST = 61;
    private static final int LONGEST_LABEL = 40;

    private final Pattern pattern;

    Sound(String pattern) {
        this.pattern = pattern == null ? null : Pattern.compile(pattern);
    }

    /** The first that fits. */
    static Sound of(String text) {
        if (text.length() > LONGEST) {
            return PROSE;
        }
        for (Sound sound : values()) {
            boolean fits = sound.pattern == null
                    ? text.length() <= LONGEST_LABEL && Ordinal.of(text) != null
                    : sound.pattern.matcher(text).matches();
            if (fits) {
                return sound;
            }
        }
        return PROSE;
    }
}
