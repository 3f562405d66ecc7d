package org.shinchoku.sheet;

/** A column of a learnt sheet as it is needed now: which it was, and how many years it was moved. */
record MouldColumn(int source, int shift) {}
