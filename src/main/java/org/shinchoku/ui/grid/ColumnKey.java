package org.shinchoku.ui.grid;

/** What a column is called from one plan to the next; {@code year} is 0 where it has none. */
record ColumnKey(Topic topic, int year) {}
