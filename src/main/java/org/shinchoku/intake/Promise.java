package org.shinchoku.intake;

import java.util.EnumSet;
import java.util.Set;

/** What the texts below a heading should sound like by its words alone. */
final class Promise {

    private Promise() {}

    /** None where it promises nothing. */
    static Set<Sound> of(Heading heading) {
        String name = Wording.flat(heading.name());
        if (heading.is(Word.REPOST)) {
            return EnumSet.of(Sound.BLANK, Sound.MARK);
        }
        if (heading.is(Word.SECTION) || heading.is(Word.BUREAU)) {
            return heading.is(Word.BUREAU) || name.endsWith("部署")
                    ? EnumSet.of(Sound.BUREAU, Sound.SECTION)
                    : EnumSet.of(Sound.SECTION);
        }
        if (name.endsWith("ページ") || name.endsWith("頁")) {
            return EnumSet.of(Sound.PAGE, Sound.FIGURE);
        }
        if (heading.is(Word.NUMBER)) {
            return EnumSet.of(Sound.FIGURE, Sound.COUNTED);
        }
        if (heading.is(Word.RATING) && !heading.name().contains("評価") || name.contains("%")) {
            return EnumSet.of(Sound.PERCENT, Sound.STATE, Sound.MARK);
        }
        return EnumSet.noneOf(Sound.class);
    }
}
