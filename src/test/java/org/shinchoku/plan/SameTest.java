package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose equality is written out differ in each of their components, those to come too. */
class SameTest {

    static Stream<List<Record>> twins() {
        FiscalYear year = new FiscalYear(2023);
        return Stream.of(
                List.of(new Key(Kind.VALUE, 1, 2, 2023, 3), new Key(Kind.RATING, 4, 5, 2024, 6)),
                List.of(
                        new Slot(Slot.Part.VALUE, 1, 2, year, Slot.By.ROW, 3, 4, 5, "☑済"),
                        new Slot(Slot.Part.BOXES, 6, 7, null, Slot.By.SHEET, 8, 9, 10, "□済")));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void differInEachComponent(List<Record> twins) throws ReflectiveOperationException {
        var components = twins.get(0).getClass().getRecordComponents();
        Object[] one = values(twins.get(0));
        Object[] two = values(twins.get(1));
        assertThat(made(twins.get(0), one)).isEqualTo(twins.get(0)).hasSameHashCodeAs(twins.get(0));
        for (int i = 0; i < components.length; i++) {
            Object[] mixed = one.clone();
            mixed[i] = two[i];
            assertThat(made(twins.get(0), mixed)).as(components[i].getName()).isNotEqualTo(twins.get(0));
        }
    }

    private static Object[] values(Record row) throws ReflectiveOperationException {
        var components = row.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(row);
        }
        return values;
    }

    private static Object made(Record like, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(c -> c.getType())
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }
}
