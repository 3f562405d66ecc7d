package org.shinchoku.ui.inquiry;

/**
 * One of the texts of a cell that stand beside each other.
 *
 * @param title whose it is
 */
record Side(String title, String text) {}
