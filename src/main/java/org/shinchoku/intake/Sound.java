package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;

/** What a text sounds like, whatever it says: the texts of one column mostly sound alike. */
enum Sound {
    BLANK(0, "", "", ""),
    STATE(4, "", "", "[-－ー―—‐–]|実施|未実施|未定|なし|該当なし"),
    MARK(1, "", "", "[◎○〇◯●△▲×✕A-Da-dＡ-Ｄ]"),
    PERCENT(Sound.LONGEST, "約" + Sound.DIGITS, "%％", "約?[0-9０-９][0-9０-９,，.．]*\\s*[%％]"),
    FIGURE(Sound.LONGEST, "-−△▲" + Sound.DIGITS, "", "[-−△▲]?[0-9０-９][0-9０-９,，.． ]*"),
    COUNT(Sound.LONGEST, "約" + Sound.DIGITS, "", "約?[0-9０-９][0-9０-９,，.．]*\\s*\\p{IsHan}{1,3}"),
    PAGE(Sound.LONGEST, "PpＰｐ", "", "[PpＰｐ][.．]?\\s*[0-9０-９].{0,8}"),
    SECTION(Sound.LONGEST, "", "課室係署館園ー局)）", "(?s).{1,60}(?:課|(?<!教)室|係|署|館|園|センター|事務局)[)）]?"),
    BUREAU(Sound.LONGEST, "", "部局)）", "(?s).{1,60}[部局][)）]?"),
    COUNTED(Sound.LONGEST_LABEL, "", "", null),
    WORDS(Sound.LONGEST, "", "", "(?s)[^。]{1,20}"),
    PROSE(Sound.LONGEST, "", "", "(?s).+");

    private static final int LONGEST = 61;
    private static final int LONGEST_LABEL = 40;
    private static final List<Sound> ALL = List.of(values());
    private static final String DIGITS = "0123456789０１２３４５６７８９";

    private final int longest;
    private final String begins;
    private final String ends;
    private final Pattern pattern;

    /**
     * @param longest no text that sounds so is longer
     * @param begins the characters with one of which such a text begins, or none for any
     * @param ends those with one of which it ends
     * @param pattern what it is like, or null where it begins with a counting
     */
    Sound(int longest, String begins, String ends, String pattern) {
        this.longest = longest;
        this.begins = begins;
        this.ends = ends;
        this.pattern = pattern == null ? null : Pattern.compile(pattern);
    }

    /** The first that fits. */
    static Sound of(String text) {
        if (text.length() > LONGEST) {
            return PROSE;
        }
        for (Sound sound : ALL) {
            if (sound.may(text) && sound.fits(text)) {
                return sound;
            }
        }
        return PROSE;
    }

    /** Whether length and ends of a text allow it to sound so; most that does not is done with here. */
    private boolean may(String text) {
        int last = text.length() - 1;
        return text.length() <= longest
                && (last < 0
                        || (begins.isEmpty() || begins.indexOf(text.charAt(0)) >= 0)
                                && (ends.isEmpty() || ends.indexOf(text.charAt(last)) >= 0));
    }

    private boolean fits(String text) {
        return pattern == null
                ? Ordinal.of(text) != null
                : pattern.matcher(text).matches();
    }
}
