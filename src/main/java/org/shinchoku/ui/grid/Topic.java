package org.shinchoku.ui.grid;

/** What a column is about, whatever the year; {@code id} is that of its field or else of its level. */
record Topic(Part part, long id) {}
