package org.shinchoku.sheet;

/** 模様: how the parts of a bar are told apart, on a copy in black and white too: by how dark they are and how they are lined. */
public enum Pattern {
    FULL(0x2F4B6E, 0, 0),
    ACROSS(0xEEF2F7, 2.4, 0),
    PALE(0xBFCFE2, 0, 0),
    DOWN(0xFFFFFF, 0, 2.4),
    MIDDLE(0x7C98BC, 0, 0),
    GRID(0xFFFFFF, 3.2, 3.2),
    DENSE(0xD5DFEB, 1.2, 0),
    /** What is nothing yet. */
    EMPTY(0xFFFFFF, 0, 0);

    /** Behind the lines, 0xRRGGBB. */
    public final int ground;
    /** Distance between the lines that run across, in points, or 0 without them. */
    public final double across;
    /** Distance between the lines that run down, in points, or 0 without them. */
    public final double down;

    Pattern(int ground, double across, double down) {
        this.ground = ground;
        this.across = across;
        this.down = down;
    }

    /** That of a part of a bar; the last is left white. */
    public static Pattern of(int part, int parts) {
        Pattern[] all = values();
        return parts > 1 && part == parts - 1 ? EMPTY : all[part % (all.length - 1)];
    }

    /** Whether letters on it are white. */
    public boolean isDark() {
        return this == FULL;
    }
}
