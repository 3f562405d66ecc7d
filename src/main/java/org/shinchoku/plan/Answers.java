package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shinchoku.text.Fold;

/** Several sections' answers in one cell, as (企画課)… below (健康課)…. */
public final class Answers {

    private static final Pattern HEADED =
            Pattern.compile("(?m)^[ 　]*[(（【\\[［〔]([^()（）【】\\[\\]［］〔〕\n]{1,30})[)）】\\]］〕][ 　]*");
    private static final Pattern UNIT = Pattern.compile(".*(?:課|室|係|局|部|署|館|園|校|院|所|センター|委員会|協議会|事務局|担当|各課)");

    private Answers() {}

    /** The answers in one text; each but everybody's is headed by its section in brackets. */
    public static String join(List<Answer> answers) {
        return answers.stream()
                .map(a -> a.section().isEmpty() ? a.text() : "(" + a.section() + ")" + a.text())
                .collect(Collectors.joining("\n"));
    }

    /**
     * A text taken apart where a line begins with a section in brackets.
     *
     * @param sections the sections that may answer; when there are none, every name that sounds like a section is one
     */
    public static List<Answer> split(String text, List<String> sections) {
        List<Answer> answers = new ArrayList<>();
        Matcher head = HEADED.matcher(text);
        String section = "";
        int from = 0;
        while (head.find()) {
            if (names(head.group(1), sections)) {
                add(answers, section, text.substring(from, head.start()));
                section = head.group(1);
                from = head.end();
            }
        }
        add(answers, section, text.substring(from));
        return answers;
    }

    private static void add(List<Answer> answers, String section, String text) {
        String answer = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (!section.isEmpty() || !answer.isEmpty()) {
            answers.add(new Answer(section, answer));
        }
    }

    private static boolean names(String name, List<String> sections) {
        return sections.isEmpty()
                ? UNIT.matcher(name.strip()).matches()
                : sections.stream().anyMatch(s -> Fold.key(s).equals(Fold.key(name)));
    }
}
