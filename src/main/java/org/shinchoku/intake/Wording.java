package org.shinchoku.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.shinchoku.text.Fold;

/** The ways in which headings and labels are written differently and mean the same. */
final class Wording {

    private static final Pattern LAYOUT = Pattern.compile("[\\n\\u3000]+|(?<![A-Za-z0-9.]) +| +(?![A-Za-z0-9(])");
    private static final Pattern INITIATIVE = Pattern.compile("取り組み|取組み|取り組(?![まむめも])|とりくみ");
    private static final Pattern REPOST =
            Pattern.compile("\\s*(?:[(（\\[［【〔<＜]\\s*(?:※\\s*)?再掲\\s*[)）\\]］】〕>＞]|※\\s*再掲|再掲(?=\\s*$))\\s*");
    private static final Pattern CONTINUED = Pattern.compile("\\s*[(（\\[［【〔]\\s*(?:続き|つづき)\\s*[)）\\]］】〕]\\s*$");
    private static final Pattern SAME = Pattern.compile("\\s*(?:[〃″\"]|々|同上|同じ)\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u200b]+");

    private Wording() {}

    /** A heading on one line: breaks and spaces that only lay it out are gone. */
    static String line(String heading) {
        return LAYOUT.matcher(heading.strip()).replaceAll("");
    }

    /** Half-width, without any white space, 取り組み written 取組: what patterns are matched against. */
    static String flat(String text) {
        String narrow = bare(
                Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFKC));
        boolean mayBe = narrow.indexOf('取') >= 0 || narrow.contains("とり");
        return mayBe ? INITIATIVE.matcher(narrow).replaceAll("取組") : narrow;
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

    /** The key under which two spellings of one heading or label are the same. */
    static String key(String text) {
        return Fold.key(flat(text));
    }

    /** Whether a cell says only that it is the same as above: 〃, 同上. */
    static boolean repeats(String text) {
        return SAME.matcher(text).matches();
    }

    /** A number that a narrow column broke into lines, in one. */
    static String number(String written) {
        return written.replaceAll("\\s*\\n\\s*", "");
    }

    static boolean marksRepost(String label) {
        return REPOST.matcher(label).find();
    }

    /** A label without its marks of 再掲 and （続き）. */
    static String label(String written) {
        return CONTINUED
                .matcher(REPOST.matcher(written).replaceAll(""))
                .replaceAll("")
                .strip();
    }
}
