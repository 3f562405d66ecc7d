package org.shinchoku.store;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Row;

/**
 * One component of a record and the column that holds it.
 *
 * <p>A column that may be null came later than its table: there null stands for the usual, which rows had before it came.
 *
 * @param field the column of the same name
 * @param component reads the component from a row
 * @param toCell makes of the component what the column holds
 * @param fromCell makes of what the column holds the component
 */
record Column(
        Field<?> field, MethodHandle component, Function<Object, Object> toCell, Function<Object, Object> fromCell) {

    private static final int NO_YEAR = 0;

    /** @param reader reads the component from a row */
    static Column of(RecordComponent component, Field<?> field, MethodHandle reader) {
        Column column = plain(component, field, reader);
        return field.getDataType().nullable() && component.getType() != LocalDate.class
                ? column.orUsual(usual(component.getType()))
                : column;
    }

    private static Column plain(RecordComponent component, Field<?> field, MethodHandle reader) {
        Class<?> type = component.getType();
        if (type == FiscalYear.class) {
            return new Column(
                    field,
                    reader,
                    year -> year == null ? NO_YEAR : ((FiscalYear) year).year(),
                    cell -> (Integer) cell == NO_YEAR ? null : new FiscalYear((Integer) cell));
        }
        if (type.isEnum()) {
            Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
            return new Column(field, reader, constant -> ((Enum<?>) constant).name(), constants::get);
        }
        if (type == List.class || type.isRecord()) {
            Type whole = component.getGenericType();
            return new Column(field, reader, Json::write, cell -> Json.read((String) cell, whole));
        }
        if (type.isPrimitive() || type == String.class || type == LocalDate.class) {
            return new Column(field, reader, Function.identity(), Function.identity());
        }
        throw new IllegalStateException("no way to keep " + component);
    }

    /** Nothing, the first constant, or what a record calls its {@code USUAL}. */
    private static Object usual(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        if (type == List.class) {
            return List.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        try {
            return type.getField("USUAL").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no usual " + type, e);
        }
    }

    private Column orUsual(Object usual) {
        return new Column(
                field,
                component,
                value -> value.equals(usual) ? null : toCell.apply(value),
                cell -> cell == null ? usual : fromCell.apply(cell));
    }

    Object cell(Row row) {
        try {
            return toCell.apply(component.invokeExact(row));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
