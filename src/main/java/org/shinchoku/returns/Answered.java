package org.shinchoku.returns;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;

/**
 * 照合の一行: one cell of a return beside what was sent and what stands here now.
 *
 * @param file the file's name
 * @param origin file, sheet and cell, as {@code 回答.xlsx!回答票!D5}
 * @param section the section that answers, or 0 where that is not known
 * @param place where the answer belongs, or null where the row is unknown
 * @param number the item's number, or as it stands in the row
 * @param title the item's label, or what stands in the row
 * @param sent what was sent out; empty where nothing was
 * @param now what stands there now, or empty
 * @param text what came back; empty where a text was taken out
 * @param remark what the clerk should know, or empty
 */
public record Answered(
        String file,
        String origin,
        long section,
        Place place,
        String number,
        String title,
        Field field,
        FiscalYear year,
        String sent,
        String now,
        String text,
        Outcome outcome,
        String remark) {

    /** Whether it says what neither was sent nor stands here. */
    public boolean isNew() {
        return outcome == Outcome.APPLY || outcome == Outcome.CONFLICT;
    }

    /** Whether the section took out what had been sent to it; nothing is deleted unless the clerk says so. */
    public boolean isCleared() {
        return text.isEmpty() && !now.isEmpty();
    }

    /** What it is about and what differs, on one line. */
    public String sentence() {
        String item = Item.name(number, title);
        String change = now.isEmpty() ? line(text) : line(now) + " → " + line(text);
        return item + "「" + field.name() + "」： " + change + (remark.isEmpty() ? "" : "　※" + remark);
    }

    private static String line(String text) {
        return text.replace("\n", "／");
    }

    Answered saying(String other) {
        return new Answered(
                file, origin, section, place, number, title, field, year, sent, now, other, outcome, remark);
    }

    Answered from(String other) {
        return new Answered(file, other, section, place, number, title, field, year, sent, now, text, outcome, remark);
    }

    Answered as(Outcome other, String why) {
        return new Answered(
                file, origin, section, place, number, title, field, year, sent, now, text, other, remark + why);
    }
}
