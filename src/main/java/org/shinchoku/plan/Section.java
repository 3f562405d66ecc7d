package org.shinchoku.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section as a cell names it, with the renaming it tells: 企画課(令和4年度～政策課).
 *
 * @param name its first name
 * @param from the fiscal year in which it got another name, or null
 * @param later the names under which it goes on, several where it was split; else empty
 */
public record Section(String name, FiscalYear from, List<String> later) {

    private static final Pattern BRACKETED = Pattern.compile("(?s)(.+?)\\s*[(（【\\[［](.+)[)）】\\]］]");
    private static final String SINCE = "^\\s*(?:から|以降|より)?\\s*[～〜~\\-－ー→:：]?\\s*は?";

    public Section {
        later = List.copyOf(later);
    }

    /** Reads what a cell says of one section. */
    public static Section of(String text) {
        Matcher m = BRACKETED.matcher(text.strip());
        List<YearText.Found> years = m.matches() ? YearText.find(m.group(2)) : List.of();
        if (years.size() == 1 && m.group(2).substring(0, years.get(0).start()).isBlank()) {
            String names = m.group(2).substring(years.get(0).end()).replaceFirst(SINCE, "");
            if (!names.isBlank()) {
                return new Section(m.group(1), years.get(0).year(), Departments.sections(names));
            }
        }
        return new Section(text.strip(), null, List.of());
    }

    /** What the section is called in a year. */
    public List<String> in(FiscalYear year) {
        return from == null || year.compareTo(from) < 0 ? List.of(name) : later;
    }
}
