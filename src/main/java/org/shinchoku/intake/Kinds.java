package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.shinchoku.plan.Field;

/** What the texts of a field mean: by its heading where the texts bear it out, else by the texts alone. */
final class Kinds {

    private static final double MOST = 0.8;
    private static final int MARKS = 9;
    private static final Pattern PERCENT = Pattern.compile("[-−△▲]?[0-9０-９][0-9０-９,，.．]*\\s*[%％]");
    private static final Pattern NOTHING = Pattern.compile("[-－ー―—‐–]|なし|無");
    /** Neither a figure nor what stands for nothing is longer; most texts are done with here. */
    private static final int BRIEF = 30;

    private static final Pattern REPLY =
            Pattern.compile("(?:.*(?:意見|要望|提言|指摘|委員会?|審議会|協議会|懇談会).*)?(?:[市町村区都道府県国]|行政|事務局|(?:担当|所管|主管)(?:部?課|部署))?の?"
                    + "(?:対応|考え方|見解|回答)(?:状況|方針|案|内容|結果|策|等)?");

    private Kinds() {}

    /** Whether a heading says that the office answers a committee below it, if opinions stand before it. */
    static boolean isReply(Heading heading) {
        return REPLY.matcher(Wording.flat(heading.name())).matches();
    }

    /** @param before the kind of the field before it, on its level, or null */
    static Field.Kind of(Sort sort, Field.Kind before) {
        Field.Kind kind = of(sort);
        if (kind != Field.Kind.TEXT) {
            return kind;
        }
        boolean answers = before == Field.Kind.OPINION && isReply(sort.heading());
        return sort.isCommittees() ? Field.Kind.OPINION : answers ? Field.Kind.REPLY : kind;
    }

    private static Field.Kind of(Sort sort) {
        List<String> texts = sort.texts().stream().filter(t -> !is(t, NOTHING)).toList();
        if (sort.isDepartment()) {
            return Field.Kind.DEPARTMENT;
        }
        if (!sort.options().isEmpty()) {
            return sort.heading().is(Word.RATING) || sort.heading().is(Word.PROGRESS)
                    ? Field.Kind.RATING
                    : Field.Kind.CHOICE;
        }
        if (sort.heading().is(Word.RATING) && areMarks(texts)) {
            return Field.Kind.RATING;
        }
        if (share(texts, PERCENT) >= MOST) {
            return Field.Kind.PERCENT;
        }
        return named(sort, texts);
    }

    private static Field.Kind named(Sort sort, List<String> texts) {
        boolean brief = texts.stream().mapToInt(String::length).average().orElse(0) <= 40;
        if (sort.heading().is(Word.INDICATOR) && brief) {
            return Field.Kind.INDICATOR;
        }
        if (sort.heading().is(Word.UNIT)) {
            return Field.Kind.UNIT;
        }
        if (sort.heading().is(Word.TARGET) && brief && areCounted(texts)) {
            return Field.Kind.TARGET;
        }
        if (sort.heading().is(Word.ACTUAL) && brief && areCounted(texts)) {
            return Field.Kind.ACTUAL;
        }
        return share(texts, Figure.ALONE) >= MOST ? Field.Kind.NUMBER : Field.Kind.TEXT;
    }

    private static boolean areCounted(List<String> texts) {
        return texts.stream()
                        .filter(t -> t.chars().anyMatch(Character::isDigit))
                        .count()
                >= texts.size() / 2.0;
    }

    /** Few short texts that come again and again. */
    static boolean areMarks(List<String> texts) {
        long distinct = texts.stream().distinct().count();
        return distinct > 0
                && distinct <= MARKS
                && (texts.size() < 4 || distinct * 2 <= texts.size() || areSigns(texts))
                && texts.stream()
                        .allMatch(t -> t.length() <= 12 && !PERCENT.matcher(t).matches());
    }

    /** Single figures, letters and signs of one scale, however few of each. */
    private static boolean areSigns(List<String> texts) {
        return texts.stream().allMatch(t -> t.length() == 1)
                && !Grades.ordered(texts).isEmpty();
    }

    private static double share(List<String> texts, Pattern pattern) {
        return texts.isEmpty()
                ? 0
                : (double) texts.stream().filter(t -> is(t, pattern)).count() / texts.size();
    }

    private static boolean is(String text, Pattern pattern) {
        return text.length() <= BRIEF && pattern.matcher(text).matches();
    }
}
