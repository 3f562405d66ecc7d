package org.shinchoku.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.YearText;

/** Looks at one column, by its heading and by what stands in it, and proposes what it is there for. */
@FunctionalInterface
interface Recogniser {

    /** A proposal, or nothing where the column is not of the recogniser's kind. */
    Optional<Guess> look(Column column);

    Pattern CODE = Pattern.compile("[0-9０-９]{1,4}(?:[-－.][0-9０-９]{1,3}){0,3}|[①-⑳]|[(（][0-9０-９]{1,3}[)）]");
    /** Beside an indicator a number may begin with a letter, Ⅰ-1 or A-2, and is no bare figure; R4 is a year. */
    Pattern OF_INDICATOR = Pattern.compile(
            "(?![RHSＲＨＳ][0-9０-９]{1,2}$)(?:[A-ZＡ-Ｚ]{1,2}|[Ⅰ-Ⅻ])[-－.]?[0-9０-９]{1,4}(?:[-－.][0-9０-９]{1,3}){0,2}"
                    + "|[0-9０-９]{1,4}[-－][0-9０-９]{1,3}(?:[-－][0-9０-９]{1,3}){0,2}|[①-⑳]|[(（][0-9０-９]{1,3}[)）]");

    Pattern UNIT_NAME =
            Pattern.compile("(?s).*(?:課|室|局|部|係|センター|委員会|協議会|事務所|館|署|校|園|会|会社|組合|法人|団体|班|グループ|担当)(?:[(（].*)?");
    Pattern MEASURE = Pattern.compile(
            "(?:.{0,4}の)?(?:計画|目標|見込み?|予定|実績|達成|現状|基準|増減|差引?|過不足|確保(?:方策|の内容)?|需要|供給|進捗|達成状況|評価)(?:値|量|数|額|率)?(?:\\([^()]*\\))?");
    Pattern SHORT_MARK = Pattern.compile("[○◯●〇◎★☆✓✔レ※*1]|再掲?|有|あり|該当|重複");

    int MOST_MEASURES = 4;
    /** Where so many texts are sentences they tell of something, and name nothing. */
    double SENTENCES = 0.5;

    /** All recognisers that need no more than the column itself. */
    static List<Recogniser> all() {
        return List.of(
                Recogniser::marks,
                Recogniser::ticks,
                Recogniser::year,
                Recogniser::repost,
                Recogniser::number,
                Recogniser::measure,
                Recogniser::department,
                Recogniser::level,
                Recogniser::field);
    }

    private static Optional<Guess> guess(boolean holds, Role role, double confidence, String reason) {
        return holds ? Optional.of(new Guess(role, confidence, reason)) : Optional.empty();
    }

    private static Optional<Guess> marks(Column column) {
        return guess(column.isMarks(), Role.MARKS, 1, "印を付けて選ぶ列が並んでいるため、印のある列の見出しを値とする1つの選択の欄としました。");
    }

    private static Optional<Guess> ticks(Column column) {
        return guess(column.share(Ticks::isBox) >= 0.6, Role.TICKS, 1, "☑や□で始まる文が並んでいるため、選択の欄としました。");
    }

    private static Optional<Guess> year(Column column) {
        boolean years = column.heading().is(Word.YEAR)
                && column.share(t -> t.length() <= 20 && YearText.parse(t).isPresent()) >= 0.7;
        return years
                ? guess(true, Role.YEAR, 0.95, "見出しが「年度」で、年度が縦に並んでいるため、行ごとの年度としました。")
                : guess(runsOfYears(column), Role.YEAR, 0.85, "年度が縦に繰り返し並んでいるため、行ごとの年度としました。");
    }

    /** Years in full, one after the other, again and again, where the heading says nothing else: 区分. */
    private static boolean runsOfYears(Column column) {
        int kinds = column.kinds(MOST_MEASURES + 1);
        boolean open =
                column.heading().words().isEmpty() || column.heading().words().equals(Set.of(Word.LEVEL));
        return open
                && !column.heading().hasYear()
                && kinds >= 2
                && column.filled() >= 2 * kinds
                && column.share(t -> SlipYears.isYear(new Sense(t))) >= 0.9
                && column.sequel(Recogniser::isNextYear) >= 0.5;
    }

    private static boolean isNextYear(String above, String below) {
        FiscalYear first = YearPhrase.of(above).year();
        FiscalYear second = YearPhrase.of(below).year();
        return first != null && second != null && Math.abs(first.year() - second.year()) == 1;
    }

    private static Optional<Guess> repost(Column column) {
        boolean marks = column.heading().is(Word.REPOST)
                && (column.filled() == 0
                        || column.share(t -> SHORT_MARK.matcher(t).matches()) >= 0.7);
        return guess(marks, Role.REPOST, 0.95, "見出しに「再掲」とあるため、再掲の印の欄としました。");
    }

    private static Optional<Guess> number(Column column) {
        if (column.heading().is(Word.NUMBER)) {
            return guess(column.share(t -> t.length() <= 8) >= 0.7, Role.NUMBER, 0.9, "見出しが番号を表すため、番号の欄としました。");
        }
        boolean counted = column.heading().words().equals(Set.of(Word.INDICATOR));
        boolean open = column.heading().name().isEmpty() && !column.heading().hasYear()
                || column.heading().is(Word.LEVEL) && !column.heading().is(Word.TARGET)
                || counted;
        Pattern code = counted ? OF_INDICATOR : CODE;
        boolean numbers = open
                && column.filled() > 0
                && column.share(t -> t.length() <= 20 && code.matcher(t).matches()) >= 0.9
                && column.distinct().size() > column.filled() / 3;
        return guess(numbers, Role.NUMBER, 0.75, "見出しはありませんが番号が並んでいるため、番号の欄としました。");
    }

    private static Optional<Guess> measure(Column column) {
        int kinds = column.kinds(MOST_MEASURES + 1);
        boolean labels = kinds >= 2 && kinds <= MOST_MEASURES && column.filled() >= 2 * kinds;
        return guess(
                labels && column.share(t -> MEASURE.matcher(Wording.flat(t)).matches()) >= 0.9,
                Role.MEASURE,
                0.9,
                "「見込」「実績」などが縦に繰り返されているため、行の見出しとしました。");
    }

    private static Optional<Guess> department(Column column) {
        boolean named = column.heading().is(Word.SECTION) || column.heading().is(Word.BUREAU);
        boolean unknown = column.heading().words().isEmpty() && column.filled() >= 3;
        double units = named || unknown
                ? column.share(t -> t.length() < 80 && UNIT_NAME.matcher(t).matches())
                : 0;
        boolean open = unknown && units >= 0.9;
        boolean either = column.heading().is(Word.BUREAU) && column.heading().is(Word.LEVEL);
        double confidence = column.heading().is(Word.SECTION) || either
                ? 0.8
                : column.heading().is(Word.BUREAU) ? 0.65 : open ? 0.6 : 0;
        boolean plain = either ? units >= 0.9 : column.filled() == 0 || units >= 0.4;
        double extra = column.heading().name().contains("課") ? 0.1 : 0;
        return guess(confidence > 0 && plain, Role.DEPARTMENT, confidence + extra, "見出しと、課や部の名が並んでいることから、担当の欄としました。");
    }

    private static Optional<Guess> level(Column column) {
        boolean labels = column.length() <= 80 && column.share(t -> t.endsWith("。")) < SENTENCES;
        return guess(column.heading().is(Word.LEVEL) && labels, Role.LEVEL, 0.7, "見出しが計画の階層や取組の名を表すため、階層の欄としました。");
    }

    private static Optional<Guess> field(Column column) {
        return guess(true, Role.FIELD, 0.5, "項目ごとに記入する欄としました。");
    }
}
