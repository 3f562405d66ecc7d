package org.shinchoku.intake;

/** A cell of a sheet. */
record Spot(Grid grid, int row, int column) {}
