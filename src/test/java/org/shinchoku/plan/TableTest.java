package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A table against a plain map that goes through the same random steps. */
class TableTest {

    private static final List<Long> COLLIDING = colliding();

    @RepeatedTest(20)
    void aTableIsAMap(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Table<Value> table = Table.empty();
        Map<Key, Value> model = new HashMap<>();
        for (int step = 0; step < 3_000; step++) {
            Value value = value(random);
            if (random.nextInt(5) < 2) {
                table = table.without(value.key());
                model.remove(value.key());
            } else {
                table = table.with(value);
                model.put(value.key(), value);
            }
            assertThat(table.size()).isEqualTo(model.size());
            assertThat(table.get(value.key())).isEqualTo(model.get(value.key()));
        }
        assertThat(table).containsExactlyInAnyOrderElementsOf(model.values());
        assertThat(model).allSatisfy(new Holds(table)::check);
    }

    private record Holds(Table<Value> table) {
        void check(Key key, Value value) {
            assertThat(table.get(key)).isEqualTo(value);
            assertThat(table.alike(key)).contains(value);
        }
    }

    @RepeatedTest(20)
    void theComparisonNamesEveryDifferenceOnce(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Table<Value> before = random(random, random.nextInt(400));
        Table<Value> after = before;
        for (int i = random.nextInt(200); i > 0; i--) {
            Value value = value(random);
            after = random.nextBoolean() ? after.with(value) : after.without(value.key());
        }
        // with and without shared parts
        for (Table<Value> other : List.of(after, Table.of(shuffled(after, random)))) {
            Map<Key, List<Value>> found = new HashMap<>();
            before.compare(
                    other,
                    (was, is) -> assertThat(found.put(
                                    (was == null ? is : was).key(), Collections.unmodifiableList(pair(was, is))))
                            .isNull());
            assertThat(found).isEqualTo(differences(before, other));
        }
    }

    @RepeatedTest(20)
    void tablesAreEqualWhereNoRowDiffers(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Table<Value> table = random(random, 1 + random.nextInt(300));
        Value one = shuffled(table, random).get(0);
        Value other = new Value(one.item(), one.field(), one.year(), one.department(), one.text() + "。", "");

        assertThat(table.without(one.key()).with(other)).isNotEqualTo(table);
        assertThat(table.with(other).with(one)).isEqualTo(table);
        assertThat(table.without(one.key())).isNotEqualTo(table);
    }

    @RepeatedTest(20)
    void theSameRowsMakeTheSameTableInWhateverOrderTheyCame(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Table<Value> table = random(random, 300);
        Table<Value> again = Table.of(shuffled(table, random));

        assertThat(again).isEqualTo(table).hasSameHashCodeAs(table).containsExactlyElementsOf(table);
        for (Value value : shuffled(table, random)) {
            again = again.without(value.key());
        }
        assertThat(again).isEmpty();
        assertThat(again).isEqualTo(Table.empty());
    }

    @Test
    void aChangedCopyLeavesItsOriginAsItWas() {
        Table<Value> table = random(new Random(1), 100);
        List<Value> rows = table.stream().toList();
        Value first = rows.get(0);

        Table<Value> changed = table.without(first.key());

        assertThat(changed.size()).isEqualTo(table.size() - 1);
        assertThat(table).containsExactlyElementsOf(rows);
    }

    @Test
    void nothingChangesWhereARowIsPutInThatIsThere() {
        Table<Value> table = random(new Random(2), 100);

        assertThat(table.with(table.iterator().next())).isSameAs(table);
        assertThat(table.without(Key.of(Kind.VALUE, -1))).isSameAs(table);
    }

    @Test
    void answersOfSeveralSectionsAreKeptTogetherInTheOrderOfTheirKeys() {
        Value third = new Value(1, 2, new FiscalYear(2020), 30, "三", "");
        Value first = new Value(1, 2, new FiscalYear(2020), 10, "一", "");
        Value second = new Value(1, 2, new FiscalYear(2020), 20, "二", "");
        Table<Value> table = Table.of(List.of(third, first, second));

        assertThat(table.alike(Value.key(1, 2, new FiscalYear(2020), 0))).containsExactly(first, second, third);
    }

    private static Map<Key, List<Value>> differences(Table<Value> before, Table<Value> after) {
        Map<Key, List<Value>> expected = new HashMap<>();
        before.forEach(v -> expected.put(v.key(), pair(v, after.get(v.key()))));
        after.forEach(v -> expected.put(v.key(), pair(before.get(v.key()), v)));
        expected.values().removeIf(p -> Objects.equals(p.get(0), p.get(1)));
        return expected;
    }

    private static List<Value> pair(Value before, Value after) {
        List<Value> pair = new ArrayList<>();
        pair.add(before);
        pair.add(after);
        return pair;
    }

    private static List<Value> shuffled(Table<Value> table, Random random) {
        List<Value> rows = new ArrayList<>(table.stream().toList());
        Collections.shuffle(rows, random);
        return rows;
    }

    private static Table<Value> random(Random random, int rows) {
        Table<Value> table = Table.empty();
        for (int i = 0; i < rows; i++) {
            table = table.with(value(random));
        }
        return table;
    }

    /** Few different keys, so that rows are replaced and taken away; some of one hash. */
    private static Value value(Random random) {
        boolean collides = random.nextInt(4) == 0;
        long item = collides ? COLLIDING.get(random.nextInt(COLLIDING.size())) : random.nextInt(40);
        FiscalYear year = collides ? null : new FiscalYear(2019 + random.nextInt(4));
        return new Value(item, 0, year, random.nextInt(3), "値" + random.nextInt(5), "");
    }

    /** Ids of items whose keys have the hash of another's. */
    private static List<Long> colliding() {
        Map<Integer, Long> seen = new HashMap<>();
        List<Long> found = new ArrayList<>();
        for (long id = 1_000; found.size() < 4; id++) {
            Long other = seen.put(Value.key(id, 0, null, 0).hashCode(), id);
            if (other != null) {
                found.addAll(List.of(other, id));
            }
        }
        return found;
    }
}
