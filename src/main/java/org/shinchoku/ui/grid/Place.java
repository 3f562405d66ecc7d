package org.shinchoku.ui.grid;

/** A cell's row and column, both from 0. */
record Place(int row, int column) {}
