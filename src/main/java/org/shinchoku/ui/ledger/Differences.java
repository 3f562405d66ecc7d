package org.shinchoku.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.edit.Change;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;
import org.shinchoku.store.Restoration;

/** What restoring a backup would change, in lines for the clerk. */
final class Differences {

    /**
     * One row that would change.
     *
     * @param plan the plan's title
     * @param place the item, and the field with its year
     * @param now what stands there, empty for nothing
     * @param then what would stand there, empty for nothing
     */
    record Line(String plan, String place, String now, String then) {}

    private Differences() {}

    static List<Line> lines(Restoration look) {
        List<Line> lines = new ArrayList<>();
        for (Restoration.Difference difference : look.differences()) {
            String title = difference.then().head().title();
            for (Change change : difference.changes()) {
                Plan plan = change.after() == null ? difference.now() : difference.then();
                lines.add(new Line(title, place(plan, change), text(change.before()), text(change.after())));
            }
        }
        return lines;
    }

    private static String place(Plan plan, Change change) {
        if (change.key().kind() == Kind.ITEM) {
            return "項目の番号と名称";
        }
        if (change.key().kind() != Kind.VALUE) {
            return "計画の設定";
        }
        Value value = (Value) (change.after() == null ? change.before() : change.after());
        Item item = plan.item(value.item());
        Field field = plan.field(value.field());
        String year = value.year() == null ? "" : "（" + value.year().in(Spelling.ERA) + "）";
        return (item == null ? "" : item.label()) + "／" + (field == null ? "" : field.name()) + year;
    }

    private static String text(Object row) {
        if (row instanceof Value value) {
            return value.text();
        }
        if (row instanceof Item item) {
            return item.name();
        }
        return row == null ? "" : "設定あり";
    }
}
