package org.shinchoku.ui.kit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Schedule;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;
import org.shinchoku.plan.Years;

/**
 * A change in the clerk's words.
 *
 * @param item the item it is about, or 0
 * @param title what that item is called, or empty
 * @param place which field of it, or which other thing
 * @param before what stood there, or empty
 * @param after what stands there, or empty
 * @param origin the file, sheet and cell it came from, or empty where it was typed in
 */
public record Told(long item, String title, String place, String before, String after, String origin) {

    /** Where a value was taken from, in words. */
    public static String from(String origin) {
        return "出所：" + origin.replace("!", "　");
    }

    /** What an entry changed; the rows themselves stay nameless only where neither it nor the plan knows them. */
    public static List<Told> of(Plan plan, Entry entry) {
        return of(plan, entry.changes());
    }

    /** The same as one reads the plan: its frame first, then item by item as they stand in it. */
    public static List<Told> inOrder(Plan plan, Entry entry) {
        Map<Long, Integer> places = new HashMap<>();
        Outline.of(plan).items().forEach(item -> places.put(item.id(), places.size()));
        return of(plan, entry.changes().stream().sorted(byField(plan)).toList()).stream()
                .sorted(Comparator.comparingInt(
                        told -> told.item() == 0 ? -1 : places.getOrDefault(told.item(), Integer.MAX_VALUE)))
                .toList();
    }

    /** These changes of a plan. */
    public static List<Told> of(Plan plan, List<Change> changes) {
        Teller teller = Teller.of(plan, changes);
        return changes.stream().map(teller::tell).toList();
    }

    /** What an entry changed of one item, as one reads its page: its own fields, then year by year, then what is said of it. */
    public static List<Told> of(Plan plan, Entry entry, long item) {
        Teller teller = Teller.of(plan, entry.changes());
        return entry.changes().stream()
                .filter(change -> teller.item(change) == item)
                .sorted(byField(plan))
                .map(teller::tell)
                .toList();
    }

    private static Comparator<Change> byField(Plan plan) {
        Map<Long, Integer> places = new HashMap<>();
        Fields.inOrder(plan).forEach(field -> places.put(field.id(), places.size()));
        return Comparator.<Change, Kind>comparing(change -> change.key().kind())
                .thenComparingInt(change -> Teller.row(change) instanceof Value value && value.year() != null
                        ? value.year().year()
                        : 0)
                .thenComparingInt(change -> Teller.row(change) instanceof Value value
                        ? places.getOrDefault(value.field(), Integer.MAX_VALUE)
                        : 0);
    }

    /** Which items an entry is about; 0 stands for what is about none. */
    public static Set<Long> items(Plan plan, Entry entry) {
        Teller teller = Teller.of(plan, entry.changes());
        return entry.changes().stream().map(teller::item).collect(Collectors.toUnmodifiableSet());
    }

    /** Where it is, in one line. */
    public String where() {
        return title.isEmpty() ? place : title + "　" + place;
    }

    /** What is told by its name, of which more than the name can change. */
    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.LEVEL, Kind.ITEM, Kind.FIELD, Kind.SCALE, Kind.DEPARTMENT, Kind.COMMITTEE);

    /** Finds the names that changes need, in the plan or among the rows that were changed with them. */
    private record Teller(Plan plan, Map<Key, Row> changed) {

        static Teller of(Plan plan, List<Change> changes) {
            Map<Key, Row> changed = new HashMap<>();
            changes.forEach(change -> changed.put(change.key(), row(change)));
            return new Teller(plan, changed);
        }

        private static Row row(Change change) {
            return change.after() == null ? change.before() : change.after();
        }

        Told tell(Change change) {
            Row row = row(change);
            long item = item(row);
            String origin = change.after() instanceof Value value ? value.origin() : "";
            String title = change.key().kind() == Kind.ITEM ? "" : title(item);
            String before = text(change.before());
            String after = text(change.after());
            if (after.equals(before) && NAMED.contains(row.key().kind())) { // what it is called is not what changed
                before = settings(change.before());
                after = settings(change.after());
            }
            boolean hidden = after.equals(before) && NAMED.contains(row.key().kind());
            return new Told(
                    item, title, place(row), hidden ? "" : before, hidden ? after + "の並び・設定の変更" : after, origin);
        }

        /** What else is known of a row. */
        private String settings(Row row) {
            if (row instanceof Field field) {
                String years = Years.inWords(field.years(), Spelling.ERA);
                return field.whole() + (field.yearly() ? "（" + years + "）" : "（年度なし）");
            } else if (row instanceof Item item) {
                String above = title(item.parent());
                return label(item) + (above.isEmpty() ? "" : "（「" + above + "」の下）");
            }
            return RowName.of(row);
        }

        long item(Change change) {
            return item(row(change));
        }

        private long item(Row row) {
            if (row instanceof Value value) {
                return value.item();
            } else if (row instanceof Rating rating) {
                return rating.item();
            } else if (row instanceof Opinion opinion) {
                return opinion.item();
            } else if (row instanceof Reply reply) {
                return find(Key.of(Kind.OPINION, reply.opinion())) instanceof Opinion opinion ? opinion.item() : 0;
            }
            if (row instanceof Schedule schedule) {
                return schedule.item();
            }
            return row instanceof Item item ? item.id() : 0;
        }

        private Row find(Key key) {
            Row there = plan.row(key);
            return there != null ? there : changed.get(key);
        }

        private String title(long id) {
            return id != 0 && find(Key.of(Kind.ITEM, id)) instanceof Item item ? label(item) : "";
        }

        private static String label(Item item) {
            String label = item.label().replace('\n', ' ');
            return item.number().isEmpty() ? label : item.number() + " " + label;
        }

        private String place(Row row) {
            if (row instanceof Value value) {
                return field(value.field(), value.year(), section(value.department()));
            } else if (row instanceof Rating rating) {
                return field(rating.field(), rating.year(), layer(rating.layer()));
            }
            return SortName.of(row);
        }

        private String field(long id, FiscalYear year, String whose) {
            String name = find(Key.of(Kind.FIELD, id)) instanceof Field field ? field.name() : "欄";
            String when = year == null ? "" : year.in(Spelling.ERA);
            String both = when.isEmpty() || whose.isEmpty() ? when + whose : when + "、" + whose;
            return name + (both.isEmpty() ? "" : "（" + both + "）");
        }

        private String section(long id) {
            return id != 0 && find(Key.of(Kind.DEPARTMENT, id)) instanceof Department unit ? unit.name() : "";
        }

        private static String layer(Layer layer) {
            // the section's own mark is the field's value; its row adds the reason alone
            return LayerName.of(layer) + (layer == Layer.DEPARTMENT ? "の理由" : "");
        }

        private static String text(Row row) {
            if (row instanceof Value value) {
                return value.text();
            } else if (row instanceof Rating rating) {
                return (rating.mark() + " " + rating.reason()).strip();
            } else if (row instanceof Item item) {
                return label(item) + (item.repost() ? "（再掲）" : "");
            } else if (row instanceof Opinion opinion) {
                return (opinion.speaker() + " " + opinion.text()).strip();
            } else if (row instanceof Reply reply) {
                return reply.text();
            }
            return RowName.of(row);
        }
    }
}
