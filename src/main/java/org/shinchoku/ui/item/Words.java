package org.shinchoku.ui.item;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.LayerName;

/** What the card shows, in the clerk's words. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);

    private Words() {}

    static String year(FiscalYear year) {
        return year.in(Spelling.ERA);
    }

    /** A field's name with who fills it in, and when, where that is not the section at any time. */
    static String heading(Field field) {
        String when = switch (field.timing()) {
            case ANY -> "";
            case START_OF_YEAR -> "年度当初";
            case END_OF_YEAR -> "年度末";
        };
        String who = field.filler() == Layer.DEPARTMENT ? "" : LayerName.of(field.filler());
        String both = when.isEmpty() || who.isEmpty() ? when + who : when + "・" + who;
        return field.name().replace('\n', ' ') + (both.isEmpty() ? "" : "〔" + both + "〕");
    }

    /** A place to write, for those who hear the screen. */
    static String spoken(Field field, FiscalYear year, String who) {
        return Stream.of(year == null ? "" : year(year), heading(field), who)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A meeting with its committee, its name and its day. */
    static String of(Plan plan, Meeting meeting) {
        String committee = plan.row(Key.of(Kind.COMMITTEE, meeting.committee())) instanceof Committee c ? c.name() : "";
        String year = meeting.year() == null ? "" : year(meeting.year());
        String day = meeting.day() == null ? "" : "（" + DAY.format(meeting.day()) + "）";
        return Stream.of(committee, year, meeting.name() + day)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** An item's title on one line: its own, or that of the item it shows. */
    static String title(Plan plan, Item item) {
        Item original = plan.item(item.original());
        String label = item.label().isEmpty() && original != null ? original.label() : item.label();
        String shown = label.isEmpty() ? "（名称なし）" : label.replace('\n', ' ');
        return item.number().isEmpty() ? shown : item.number() + " " + shown;
    }
}
