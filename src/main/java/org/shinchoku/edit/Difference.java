package org.shinchoku.edit;

import java.util.List;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Spelling;

/**
 * One thing in which a plan that comes in differs from the one that is there, as the clerk reads it.
 *
 * @param what what differs
 * @param item the item's id, or 0 where it concerns none
 * @param path the labels above the item, joined with {@code " > "}
 * @param number the item's number as it is called there, or empty
 * @param title the item's label as it is called there, or empty
 * @param field the field's name, or empty
 * @param year the fiscal year, or null
 * @param before what stands there, empty for nothing
 * @param after what would stand there
 * @param doubt what the clerk should look at, or empty
 * @param origin where it comes from, as {@code 回答.xlsx!シート1!D5}; or empty
 * @param changes the rows that make it
 */
public record Difference(
        What what,
        long item,
        String path,
        String number,
        String title,
        String field,
        FiscalYear year,
        String before,
        String after,
        String doubt,
        String origin,
        List<Change> changes) {

    /** What can differ. */
    public enum What {
        NEW_ITEM("新しい項目"),
        NAME("番号と名称"),
        /** An item that stands elsewhere in the plan that comes in; nothing changes. */
        PLACE("置き場所"),
        NEW_FIELD("新しい欄"),
        NEW_YEAR("新しい年度"),
        VALUE("記入"),
        RATING("評価");

        /** As the clerk reads it. */
        public final String word;

        What(String word) {
            this.word = word;
        }
    }

    public Difference {
        changes = List.copyOf(changes);
    }

    /** The place and what changes there, on one line. */
    public String sentence() {
        String name = Item.name(number, title);
        String item = path.isEmpty() || name.isEmpty() ? path + name : path + " > " + name;
        String place = field.isEmpty() ? item : (item.isEmpty() ? "" : item + " ") + "「" + field + "」";
        String at = place + (year == null ? "" : "（" + year.in(Spelling.ERA) + "）");
        String change = before.isEmpty() ? line(after) : line(before) + " → " + line(after);
        return what.word + ": " + at + (change.isEmpty() ? "" : "： " + change) + (doubt.isEmpty() ? "" : "　※" + doubt);
    }

    private static String line(String text) {
        return text.replace("\n", "／");
    }
}
