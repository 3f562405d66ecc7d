package org.shinchoku.ui.grid;

import org.shinchoku.plan.FiscalYear;

/** What a cell speaks of, and what is changed by writing into it. */
sealed interface Subject {

    /** The item it belongs to, or 0. */
    long item();

    /** Whether anything can be written there. */
    default boolean writable() {
        return true;
    }

    /** The title of an item. */
    record Label(long item) implements Subject {}

    /** The number of an item. */
    record Number(long item) implements Subject {}

    /** What stands in a field of an item. */
    record Answer(long item, long field, FiscalYear year) implements Subject {}

    /** What one of several sections said in a field of an item. */
    record Section(long item, long field, FiscalYear year, long department) implements Subject {}

    /** What stood in a field of an item in the year before; it is read there, and written in its own year. */
    record Before(long item, long field, FiscalYear year) implements Subject {
        @Override
        public boolean writable() {
            return false;
        }
    }

    /** A cell in which nothing can stand: on this row no item has the column's level. */
    record Nothing() implements Subject {
        @Override
        public long item() {
            return 0;
        }

        @Override
        public boolean writable() {
            return false;
        }
    }
}
