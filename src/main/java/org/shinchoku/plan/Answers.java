package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shinchoku.text.Fold;

/**
 * Several sections' answers in one cell, as (企画課)… below (健康課)….
 *
 * <p>An answer whose head is spelled otherwise, as 【企画課】 or 企画課：, keeps it as a part of its text, so that what was split
 * is joined again to the letter.
 */
public final class Answers {

    private static final int LONGEST_NAME = 30;
    private static final String NAME = "([^()（）【】\\[\\]［］〔〕〈〉《》<>＜＞:：、。・\\s　]{1," + LONGEST_NAME + "})";
    private static final String OPENING = "(（【[［〔〈《<＜";
    private static final String BULLETS = "・○●◇◆□■▼※";
    private static final String BREAKS = "\n\r\u0085\u2028\u2029";
    private static final String NO_NAME = OPENING + ")）】]］〕〉》>＞:：、。・ \t\u000B\f　" + BREAKS;

    /** A name in brackets, or before a colon, or alone in its line, at the start of a line. */
    private static final Pattern HEAD = Pattern.compile("(?m)^[ 　]*(?:[(（【\\[［〔〈《<＜]"
            + NAME.replace("\\s　", "\n")
            + "[)）】\\]］〕〉》>＞]"
            + "|[・○●◇◆□■▼※]?[ 　]*"
            + NAME
            + "(?:[:：]|[ 　]*$))");

    private static final Pattern UNIT = Pattern.compile(".+(?:課|室|係|局|部|署|館|園|校|院|所|センター|委員会|協議会|事務局|担当)|各課");

    private Answers() {}

    /** The answers in one text; each but everybody's is headed by its section. */
    public static String join(List<Answer> answers) {
        return join(answers, UnaryOperator.identity());
    }

    /** The answers in one text, headed by what their sections are called there; heads that are spelled otherwise stay. */
    public static String join(List<Answer> answers, UnaryOperator<String> called) {
        return answers.stream()
                .map(a -> a.section().isEmpty() || isHeaded(a) ? a.text() : head(called.apply(a.section())) + a.text())
                .collect(Collectors.joining("\n"));
    }

    private static String head(String section) {
        return "(" + section + ")";
    }

    private static boolean isHeaded(Answer answer) {
        Matcher head = HEAD.matcher(answer.text());
        return head.lookingAt() && Fold.key(name(head)).equals(Fold.key(answer.section()));
    }

    /** What an answer says, without its head. */
    public static String said(Answer answer) {
        Matcher head = HEAD.matcher(answer.text());
        return isHeaded(answer) && head.lookingAt()
                ? answer.text().substring(head.end()).strip()
                : answer.text().strip();
    }

    /**
     * A text taken apart where a line begins with a section's name.
     *
     * @param sections the sections that may answer; when there are none, every name that sounds like a section is one
     */
    public static List<Answer> split(String text, List<String> sections) {
        return split(
                text,
                name -> sections.isEmpty()
                        ? soundsLikeSection(name)
                        : sections.stream().anyMatch(s -> Fold.key(s).equals(Fold.key(name))));
    }

    /** A text taken apart where a line begins with a name that is a section's. */
    public static List<Answer> split(String text, Predicate<String> isSection) {
        List<Answer> answers = new ArrayList<>();
        if (!mayHoldHead(text)) {
            add(answers, "", text);
            return answers;
        }
        Matcher head = HEAD.matcher(text);
        String section = "";
        int from = 0;
        while (head.find()) {
            if (isSection.test(name(head))) {
                add(answers, section, text.substring(from, head.start()));
                section = name(head);
                from = head.group().equals(head(section)) ? head.end() : head.start();
            }
        }
        add(answers, section, text.substring(from));
        return answers;
    }

    /** Whether some line may begin as a head does; most texts are done with here. */
    private static boolean mayHoldHead(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ((i == 0 || BREAKS.indexOf(text.charAt(i - 1)) >= 0) && mayBegin(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String text, int line) {
        int first = behindSpaces(text, line);
        boolean bullet = first < text.length() && BULLETS.indexOf(text.charAt(first)) >= 0;
        int name = bullet ? behindSpaces(text, first + 1) : first;
        int end = name;
        while (end < text.length() && end - name <= LONGEST_NAME && NO_NAME.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean ends = end == text.length() || (":： 　" + BREAKS).indexOf(text.charAt(end)) >= 0;
        boolean opens = first < text.length() && OPENING.indexOf(text.charAt(first)) >= 0;
        return opens || ends && end > line;
    }

    private static int behindSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '　')) {
            at++;
        }
        return at;
    }

    /** Whether a name ends as those of sections do. */
    public static boolean soundsLikeSection(String name) {
        return UNIT.matcher(name.strip()).matches();
    }

    private static String name(Matcher head) {
        return head.group(1) == null ? head.group(2) : head.group(1);
    }

    private static void add(List<Answer> answers, String section, String text) {
        String answer = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (!section.isEmpty() || !answer.isEmpty()) {
            answers.add(new Answer(section, answer));
        }
    }
}
