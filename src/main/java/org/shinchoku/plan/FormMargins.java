package org.shinchoku.plan;

/** 余白: the white around what a form prints, in millimetres. */
public record FormMargins(int top, int right, int bottom, int left) {

    public static final FormMargins USUAL = new FormMargins(12, 12, 12, 12);
}
