package org.shinchoku.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Field.Timing;
import org.shinchoku.plan.FiscalYear;

/**
 * What stands above one column: its own heading and the groups over it.
 *
 * @param column the column, from 0
 * @param name the heading without year and time of entry
 * @param group the nearest heading above it that is no year, or empty
 * @param year the year it names itself or through its group, or null
 * @param shift years from the sheet's own year, or null
 * @param timing when it is filled in
 * @param words what the name may mean
 */
record Heading(int column, String name, String group, FiscalYear year, Integer shift, Timing timing, Set<Word> words) {

    /** 年度当初予算 is an amount rather than a time of entry. */
    private static final Pattern START =
            Pattern.compile("[〔\\[［【(（]?(?:年度当初|年度始め|期首)(?!の?予算|額|[\\s　]*[(（].{0,3}円)(?:確認|記入|時点)?[〕\\]］】)）]?");

    private static final Pattern END = Pattern.compile("[〔\\[［【(（]?(?:年度末|期末)(?:確認|記入)[〕\\]］】)）]?");

    /** How sure the figures of a year are is no name of theirs: 令和7年度（速報値） under 実績値. */
    private static final Pattern EARLY = Pattern.compile("(?:速報|確報|確定|暫定|概数)値?");

    /** What says only whose name it is by its group: 指標 over 名称. */
    private static final Pattern NAME = Pattern.compile("名称?");

    private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*$");

    Heading {
        words = Set.copyOf(words);
    }

    /** Reads the texts above a column, the outermost group first. */
    static Heading of(int column, List<String> path) {
        String whole = String.join("\n", path);
        Timing timing = timing(whole);
        String name = "";
        String group = "";
        FiscalYear year = null;
        Integer shift = null;
        for (int i = path.size() - 1; i >= 0; i--) {
            String text = bare(path.get(i));
            YearPhrase day = YearPhrase.ofDay(text);
            YearPhrase phrase = day == null ? YearPhrase.of(text) : day;
            if (year == null && shift == null) {
                year = phrase.year();
                shift = phrase.shift();
            }
            boolean early = i > 0
                    && phrase.year() != null
                    && EARLY.matcher(phrase.rest()).matches();
            boolean term = i < path.size() - 1 && name.isEmpty() && year != null && Term.isName(phrase.rest());
            if (name.isEmpty() && !early && !term) {
                name = phrase.rest();
            } else if (group.isEmpty() && !term) {
                group = phrase.rest();
            }
        }
        String whose = NAME.matcher(name).matches() ? group + name : name;
        return new Heading(column, name, group, year, shift, timing, Word.of(whose));
    }

    /** When a text says that it is filled in. */
    static Timing timing(String text) {
        if (!text.contains("年度当初") && !text.contains("年度始") && !text.contains("年度末") && !text.contains("期")) {
            return Timing.ANY;
        }
        return START.matcher(text).find()
                ? Timing.START_OF_YEAR
                : END.matcher(text).find() ? Timing.END_OF_YEAR : Timing.ANY;
    }

    /** Without what is said of its filling in, and without the colon that only leads to the text: 取組の成果：. */
    private static String bare(String text) {
        return COLON.matcher(END.matcher(START.matcher(text).replaceAll("")).replaceAll(""))
                .replaceAll("");
    }

    boolean hasYear() {
        return year != null || shift != null;
    }

    boolean is(Word word) {
        return words.contains(word);
    }

    String key() {
        return Wording.key(name);
    }

    /** The heading whose name is its year: it bears the name of its group. */
    Heading ofYear(FiscalYear bare) {
        return new Heading(column, group, "", bare, null, timing, Word.of(group));
    }

    /** The same heading once more, as that of a second line or column: 目標 2. */
    Heading counted(int count) {
        return new Heading(column, name + " " + count, group, year, shift, timing, words);
    }

    Heading named(String other) {
        return new Heading(column, other, group, year, shift, timing, Word.of(other));
    }
}
