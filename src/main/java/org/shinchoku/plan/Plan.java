package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * 計画: everything the office writes down of one plan, as an immutable value.
 *
 * <p>A plan is its rows, kept in one table for each kind. A change makes a new plan; the old one stays what it was.
 */
public final class Plan {

    /** Ids stay below this, so that a workbook's cell holds them exactly. */
    private static final long ID_LIMIT = 1_000_000_000_000_000L;

    private final Map<Kind, Table<Row>> tables;
    private final Head head;

    private Plan(Map<Kind, Table<Row>> tables) {
        this.tables = tables;
        Table<Row> heads = tables.getOrDefault(Kind.PLAN, Table.empty());
        if (heads.size() != 1) {
            throw new IllegalArgumentException("a plan has one head, not " + heads.size());
        }
        this.head = (Head) heads.iterator().next();
    }

    /** A plan with a title and nothing else. */
    public static Plan of(Head head) {
        Map<Kind, Table<Row>> tables = new EnumMap<>(Kind.class);
        tables.put(Kind.PLAN, Table.of(List.of(head)));
        return new Plan(tables);
    }

    /** A plan of these rows, exactly one of which is its head. */
    public static Plan of(Collection<? extends Row> rows) {
        Map<Kind, List<Row>> byKind = new EnumMap<>(Kind.class);
        for (Row row : rows) {
            byKind.computeIfAbsent(row.key().kind(), kind -> new ArrayList<>()).add(row);
        }
        Map<Kind, Table<Row>> tables = new EnumMap<>(Kind.class);
        byKind.forEach((kind, list) -> tables.put(kind, Table.of(list)));
        return new Plan(tables);
    }

    /** An id that no row has had: random, so that a deleted row's id in a returned workbook never names another row. */
    public static long newId() {
        return ThreadLocalRandom.current().nextLong(1, ID_LIMIT);
    }

    public Head head() {
        return head;
    }

    public Table<Level> levels() {
        return table(Kind.LEVEL);
    }

    public Table<Item> items() {
        return table(Kind.ITEM);
    }

    public Table<Field> fields() {
        return table(Kind.FIELD);
    }

    public Table<Scale> scales() {
        return table(Kind.SCALE);
    }

    public Table<Value> values() {
        return table(Kind.VALUE);
    }

    public Table<Rating> ratings() {
        return table(Kind.RATING);
    }

    public Table<Department> departments() {
        return table(Kind.DEPARTMENT);
    }

    public Table<Committee> committees() {
        return table(Kind.COMMITTEE);
    }

    public Table<Meeting> meetings() {
        return table(Kind.MEETING);
    }

    public Table<Opinion> opinions() {
        return table(Kind.OPINION);
    }

    public Table<Reply> replies() {
        return table(Kind.REPLY);
    }

    public Table<Inquiry> inquiries() {
        return table(Kind.INQUIRY);
    }

    public Table<Return> returns() {
        return table(Kind.RETURN);
    }

    public Table<Form> forms() {
        return table(Kind.FORM);
    }

    public Table<FormSheet> formSheets() {
        return table(Kind.FORM_SHEET);
    }

    public Table<FormLines> formLines() {
        return table(Kind.FORM_LINES);
    }

    public Table<Reading> readings() {
        return table(Kind.READING);
    }

    public Table<Schedule> schedules() {
        return table(Kind.SCHEDULE);
    }

    /** The rows of one kind. */
    @SuppressWarnings("unchecked") // with(Row) puts each row into the table of its own kind
    public <R extends Row> Table<R> table(Kind kind) {
        return (Table<R>) (Table<?>) tables.getOrDefault(kind, Table.empty());
    }

    public Level level(long id) {
        return levels().get(Key.of(Kind.LEVEL, id));
    }

    public Item item(long id) {
        return items().get(Key.of(Kind.ITEM, id));
    }

    public Field field(long id) {
        return fields().get(Key.of(Kind.FIELD, id));
    }

    public Scale scale(long id) {
        return scales().get(Key.of(Kind.SCALE, id));
    }

    public Department department(long id) {
        return departments().get(Key.of(Kind.DEPARTMENT, id));
    }

    /** The row with a key, or null. */
    public Row row(Key key) {
        return table(key.kind()).get(key);
    }

    /**
     * What stands in one cell: the answer given for all, or those of several sections, in the order of the sections.
     *
     * @param year the fiscal year, or null in a field that is not yearly
     */
    public List<Value> answers(long item, long field, FiscalYear year) {
        Key whole = Value.key(item, field, year, 0);
        List<Value> alike = values().alike(whole);
        if (alike.size() <= 1) {
            return alike.isEmpty() || isOf(alike.get(0), whole) ? alike : List.of();
        }
        return alike.stream().filter(v -> isOf(v, whole)).sorted(bySection()).toList();
    }

    private static boolean isOf(Value value, Key whole) {
        return Value.key(value.item(), value.field(), value.year(), 0).equals(whole);
    }

    /** The order of answers in one cell: what holds for all stands before the sections' own. */
    Comparator<Value> bySection() {
        return Comparator.comparingLong(this::rank).thenComparingLong(Value::department);
    }

    private long rank(Value value) {
        Department section = department(value.department());
        return section == null ? Long.MIN_VALUE : section.order();
    }

    /** The plan with this row in place of the one with its key, or besides the others. */
    public Plan with(Row row) {
        return with(row.key().kind(), table(row.key().kind()).with(row));
    }

    public Plan with(Collection<? extends Row> rows) {
        Plan plan = this;
        for (Row row : rows) {
            plan = plan.with(row);
        }
        return plan;
    }

    /** The plan without the row of this key. */
    public Plan without(Key key) {
        return with(key.kind(), table(key.kind()).without(key));
    }

    public Plan without(Collection<? extends Row> rows) {
        Plan plan = this;
        for (Row row : rows) {
            plan = plan.without(row.key());
        }
        return plan;
    }

    private Plan with(Kind kind, Table<Row> table) {
        if (table == tables.get(kind)) {
            return this;
        }
        Map<Kind, Table<Row>> changed = new EnumMap<>(tables);
        changed.put(kind, table);
        return new Plan(changed);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Plan plan)) {
            return false;
        }
        for (Kind kind : Kind.values()) {
            if (!table(kind).equals(plan.table(kind))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Kind kind : Kind.values()) {
            hash = 31 * hash + table(kind).hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Plan[" + head.title() + "]";
    }
}
