package org.shinchoku.text;

/** Advances for tests: ASCII is half as wide as all else, marks have no width. */
final class Widths {

    static final Advances TYPEWRITER = c -> Kind.of(c) == Kind.MARK ? 0 : c < 0x7F ? 0.5 : 1;

    private Widths() {}
}
