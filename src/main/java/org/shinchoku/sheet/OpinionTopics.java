package org.shinchoku.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reply;

/** What a committee says and is answered: the columns of the sheet's own, and what was entered meeting by meeting. */
record OpinionTopics(Plan plan, Form form, FiscalYear year, ValueTexts values) {

    /** What each topic says of an item, by its heading; empty where the plan has no committee or the form leaves it out. */
    Map<String, Function<Item, Spoken>> of(Level level) {
        Map<String, Function<Item, Spoken>> topics = new LinkedHashMap<>();
        if (form.manner().opinions() == Speaking.LEFT_OUT) {
            return topics;
        }
        for (Field field : Fields.of(plan, level.id())) {
            if (PolicyColumns.isSaid(field) && form.shown().shows(field.id())) {
                topics.put(field.name(), item -> text(item, field));
            }
        }
        boolean open = topics.isEmpty() && plan.committees().size() > 0;
        if (open || plan.opinions().stream().anyMatch(o -> o.field() == 0)) {
            topics.merge(
                    "意見",
                    item -> Spoken.of("").above(said(item, 0)),
                    (own, more) -> item -> own.apply(item).above(said(item, 0)));
        }
        if (plan.replies().size() > 0) {
            topics.merge(
                    "対応",
                    item -> Spoken.of("").above(answered(item)),
                    (own, more) -> item -> own.apply(item).above(answered(item)));
        }
        return topics;
    }

    private Spoken text(Item item, Field field) {
        return values.spoken(item, field, field.yearly() ? year : null).above(said(item, field.id()));
    }

    private Stream<String> said(Item item, long field) {
        return now(item)
                .filter(o -> o.field() == field)
                .map(o -> o.speaker().isEmpty() ? o.text() : o.text() + "（" + o.speaker() + "）");
    }

    private Stream<String> answered(Item item) {
        return now(item).flatMap(o -> Opinions.replies(plan, o.id()).stream()).map(Reply::text);
    }

    /** What was said of an item when the year reported was looked at. */
    private Stream<Opinion> now(Item item) {
        return Opinions.of(plan, item.id()).stream().filter(o -> {
            Meeting meeting = Opinions.meeting(plan, o.meeting());
            return meeting == null || meeting.year() == null || meeting.year().equals(year);
        });
    }
}
