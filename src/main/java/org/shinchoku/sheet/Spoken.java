package org.shinchoku.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text of a form, and what of the plan it says. */
record Spoken(String text, Said said) {

    /** A text that says nothing of the plan. */
    static Spoken of(String text) {
        return new Spoken(text, null);
    }

    Cell cell(Style style) {
        return Cell.of(text, style).saying(said);
    }

    /** The same behind what names it. */
    Spoken behind(String name) {
        String whole = name + "　" + text;
        return new Spoken(whole, said == null ? null : said.wording(whole, text));
    }

    /** The same with more below it that is no part of it. */
    Spoken above(Stream<String> more) {
        List<String> below = more.filter(t -> !t.isEmpty()).toList();
        if (below.isEmpty()) {
            return this;
        }
        String whole = Stream.concat(Stream.of(text), below.stream())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
        boolean plain = said != null && said.part() == Said.Part.VALUE && !text.isEmpty();
        return new Spoken(whole, plain ? said.wording(whole, said.meant(text)) : Said.OPINION);
    }
}
