package org.shinchoku.text;

/** A part of a text, from {@code start} to before {@code end}. */
public record Slice(int start, int end) {}
