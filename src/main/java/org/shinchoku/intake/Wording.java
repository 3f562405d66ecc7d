package org.shinchoku.intake;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.text.Ditto;
import org.shinchoku.text.Fold;

/** The ways in which headings and labels are written differently and mean the same. */
final class Wording {

    private static final Pattern WRAPPED = Pattern.compile("[(（\\[［〔【]([^()（）\\[\\]［］〔〕【】]+)[)）\\]］〕】]");
    private static final Pattern LAYOUT = Pattern.compile("[\\n\\u3000]+|(?<![A-Za-z0-9.]) +| +(?![A-Za-z0-9(])");
    private static final Pattern INITIATIVE = Pattern.compile("取り組み|取組み|取り組(?![まむめも])|とりくみ");
    private static final Pattern REPOST =
            Pattern.compile("\\s*(?:[(（\\[［【〔<＜]\\s*(?:※\\s*)?再掲\\s*[)）\\]］】〕>＞]|※\\s*再掲|再掲(?=\\s*$))\\s*");
    private static final Pattern CONTINUED = Pattern.compile("\\s*[(（\\[［【〔]\\s*(?:続き|つづき)\\s*[)）\\]］】〕]\\s*$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u200b]+");

    private Wording() {}

    /** A heading on one line: breaks and spaces that only lay it out are gone. */
    static String line(String heading) {
        String text = heading.strip();
        return hasSpace(text) ? LAYOUT.matcher(text).replaceAll("") : text;
    }

    private static boolean hasSpace(String text) {
        return text.indexOf(' ') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\u3000') >= 0;
    }

    /** Half-width, without any white space, 取り組み written 取組: what patterns are matched against. */
    static String flat(String text) {
        String narrow = isFlat(text)
                ? text
                : bare(
                        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                                ? text
                                : Normalizer.normalize(text, Normalizer.Form.NFKC));
        boolean mayBe = narrow.indexOf('取') >= 0 || narrow.contains("とり");
        return mayBe ? INITIATIVE.matcher(narrow).replaceAll("取組") : narrow;
    }

    /** Plain letters, kana and kanji, which most of the text is, need not be looked up. */
    private static boolean isFlat(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean flat = c > ' ' && c < 0x7F
                    || c >= 0x3041 && c <= 0x3096
                    || c >= 0x30A1 && c <= 0x30FC
                    || c >= 0x4E00 && c <= 0x9FFC
                    || c >= 0x3001 && c <= 0x3002;
            if (!flat) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u3000' || c == '\u200b') {
                return SPACE.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /** A text without the brackets around all of it: （商工課） beside a title. */
    static String unwrapped(String text) {
        Matcher wrapped = WRAPPED.matcher(text);
        return wrapped.matches() ? wrapped.group(1) : text;
    }

    /** The key under which two spellings of one heading or label are the same. */
    static String key(String text) {
        return Fold.key(flat(text));
    }

    /** Whether a cell says only that it is the same as above: 〃, 同上. */
    static boolean repeats(String text) {
        return Ditto.is(text);
    }

    /** A number that a narrow column broke into lines, in one. */
    static String number(String written) {
        return written.indexOf('\n') < 0 ? written : written.replaceAll("\\s*\\n\\s*", "");
    }

    static boolean marksRepost(String label) {
        return label.contains("再掲") && REPOST.matcher(label).find();
    }

    /** A label without its marks of 再掲 and （続き）. */
    static String label(String written) {
        String whole = written.contains("再掲") ? REPOST.matcher(written).replaceAll("") : written;
        boolean may = whole.contains("続き") || whole.contains("つづき");
        return (may ? CONTINUED.matcher(whole).replaceAll("") : whole).strip();
    }
}
