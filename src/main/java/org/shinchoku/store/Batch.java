package org.shinchoku.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;

/** One statement for many rows, so many at a time that a first import of a large plan need not be held twice. */
final class Batch {

    private static final int ROWS = 1_000;

    private Batch() {}

    /** @param touched hears for each row how many the statement has written */
    static void run(DSLContext sql, Query query, Stream<Object[]> bindings, IntConsumer touched) {
        Iterator<Object[]> rest = bindings.iterator();
        while (rest.hasNext()) {
            List<Object[]> rows = new ArrayList<>(ROWS);
            while (rest.hasNext() && rows.size() < ROWS) {
                rows.add(rest.next());
            }
            for (int written :
                    sql.batch(query).bind(rows.toArray(Object[][]::new)).execute()) {
                touched.accept(written);
            }
        }
    }
}
