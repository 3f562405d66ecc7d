package org.shinchoku.intake;

/** A sheet as it is read: a row for each item or label, and nothing beside them that is none of theirs. */
final class Upright {

    private Upright() {}

    static Grid of(Grid grid) {
        Grid apart = Beside.apart(Unfolded.flat(Instructions.left(grid)));
        return Turned.upright(YearsBeside.below(apart));
    }
}
