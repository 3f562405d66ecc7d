package org.shinchoku.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Answers;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Role;

/** Titles behind which the responsible section stands in brackets, as 浜の掃除（環境課）, where no column names it. */
final class SignedTitles {

    /** So many titles are signed where the heading does not say that they are. */
    private static final double MOST = 0.8;

    private static final Pattern SIGNED =
            Pattern.compile("(?s)(.+?)[\\s\u3000]*[(（\\[［【]\\s*([^()（）\\[\\]［］【】]{2,40}?)\\s*[)）\\]］】]");

    private final boolean signed;
    private final boolean said;

    SignedTitles(Layout layout) {
        Matcher heading = SIGNED.matcher(Wording.flat(layout.title().heading().name()));
        this.said = heading.matches() && Word.of(heading.group(2)).contains(Word.SECTION);
        this.signed = layout.parts(Role.DEPARTMENT).isEmpty()
                && layout.title().share(t -> section(t) != null) >= (said ? MOST / 2 : MOST);
    }

    /** The section behind a title, or null. */
    private static String section(String title) {
        Matcher parts = SIGNED.matcher(title);
        boolean named =
                parts.matches() && Departments.sections(parts.group(2)).stream().allMatch(Answers::soundsLikeSection);
        return named ? parts.group(2) : null;
    }

    /** Whether the titles are signed though their heading does not say so. */
    boolean isGuessed() {
        return signed && !said;
    }

    /** A title without the section behind it. */
    String title(String written) {
        Matcher parts = SIGNED.matcher(written);
        return signed && section(written) != null && parts.matches() ? parts.group(1) : written;
    }

    /** What stands behind a title, or null where nothing does. */
    Place.Responsible responsible(String written, Spot spot) {
        String section = signed ? section(written) : null;
        return section == null ? null : Place.Responsible.unnamed(section, spot);
    }
}
