package org.shinchoku.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;

/** What a committee says and is answered: the columns of the sheet's own, and what was entered meeting by meeting. */
record OpinionTopics(Plan plan, Form form, FiscalYear year, ValueTexts values, MeetingWords words) {

    private static final String EARLIER = "前年度の意見と対応";

    OpinionTopics(Plan plan, Form form, FiscalYear year, ValueTexts values) {
        this(plan, form, year, values, MeetingWords.of(plan, form));
    }

    /** What each topic says of an item, by its heading; empty where the plan has no committee or the form leaves it out. */
    Map<String, Function<Item, Spoken>> of(Level level) {
        Map<String, Function<Item, Spoken>> topics = new LinkedHashMap<>();
        if (form.manner().opinions() == Speaking.LEFT_OUT) {
            return topics;
        }
        for (Field field : ChosenFields.of(plan, form).of(level)) {
            if (PolicyColumns.isSaid(field)) {
                topics.put(field.name(), item -> text(item, field));
            }
        }
        boolean open = topics.isEmpty() && plan.committees().size() > 0;
        if (open || plan.opinions().stream().anyMatch(o -> o.field() == 0)) {
            topics.merge(
                    "意見",
                    item -> Spoken.of("").above(said(item)),
                    (own, more) -> item -> own.apply(item).above(said(item)));
        }
        if (plan.replies().size() > 0) {
            topics.merge(
                    "対応",
                    item -> Spoken.of("").above(answered(item)),
                    (own, more) -> item -> own.apply(item).above(answered(item)));
        }
        if (form.manner().opinions() == Speaking.WITH_EARLIER) {
            topics.put(EARLIER, item -> Spoken.of("").above(words.earlier(item, year)));
        }
        return topics;
    }

    private Spoken text(Item item, Field field) {
        return values.spoken(item, field, field.yearly() ? year : null);
    }

    private Stream<String> said(Item item) {
        return words.said(item, year, o -> o.field() == 0);
    }

    private Stream<String> answered(Item item) {
        return words.answered(item, year, new AnswerColumns(plan)::isAnsweredApart);
    }
}
