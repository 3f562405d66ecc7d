package org.shinchoku.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/** Reads many rows: jOOQ writes the query, but its records cost more than all the rest of opening a plan. */
final class Cursor {

    private Cursor() {}

    /** Tells the cells of each row that a query finds. */
    static void read(ResultQuery<?> query, List<Field<?>> fields, Consumer<Object[]> tell) {
        try (ResultSet rows = query.fetchResultSet()) {
            while (rows.next()) {
                Object[] cells = new Object[fields.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = rows.getObject(i + 1, fields.get(i).getType());
                }
                tell.accept(cells);
            }
        } catch (SQLException e) {
            throw new DataAccessException("not read", e);
        }
    }
}
