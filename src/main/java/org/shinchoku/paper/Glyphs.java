package org.shinchoku.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.shinchoku.text.Advances;

/**
 * Which face shows a character, and how wide it is; looked up once for each character and then remembered.
 *
 * <p>What is known of a character is one int, so that threads may share this without locks: the worst is that two of
 * them look up the same.
 */
final class Glyphs implements Advances {

    /** Stands for a character that no face has. */
    static final int GETA = '〓';

    /** Widths are remembered in this part of the font's size. */
    private static final double UNIT = 1.0 / (1 << 16);

    private static final int KIND_SHIFT = 24;
    private static final int WIDTH = (1 << KIND_SHIFT) - 1;
    private static final int MISSING = 100;
    private static final int INVISIBLE = 101;

    private final Function<Face, Outlines> outlines;
    private final Face[] faces;
    /** From the kind (the number of the face from 1, or one of those above) and the width; 0 is unknown. */
    private final int[] known = new int[0x10000];

    /** Looks for characters in these faces, in this order. */
    Glyphs(Function<Face, Outlines> outlines, Face... faces) {
        this.outlines = outlines;
        this.faces = faces;
    }

    @Override
    public double of(int codePoint) {
        return (look(codePoint) & WIDTH) * UNIT;
    }

    /** The face of a character that is {@link #shown}. */
    Face face(int shown) {
        return faces[(look(shown) >> KIND_SHIFT) - 1];
    }

    /** The character that is printed for this one: itself, a plain space for a rare one, or 〓. */
    int shown(int codePoint) {
        boolean own = look(codePoint) >> KIND_SHIFT <= faces.length;
        return own ? codePoint : isSpace(codePoint) ? ' ' : GETA;
    }

    /** Whether the character has no shape: variation selectors, joiners, line breaks. */
    boolean isInvisible(int codePoint) {
        return look(codePoint) >> KIND_SHIFT == INVISIBLE;
    }

    private int look(int codePoint) {
        if (codePoint >= known.length) {
            return find(codePoint);
        }
        int found = known[codePoint];
        if (found == 0) {
            found = find(codePoint);
            known[codePoint] = found;
        }
        return found;
    }

    private int find(int codePoint) {
        for (int i = 0; i < faces.length; i++) {
            Outlines face = outlines.apply(faces[i]);
            if (face.has(codePoint)) {
                return pack(i + 1, face.advance(codePoint));
            }
        }
        if (!isSpace(codePoint) && hasNoShape(codePoint)) {
            return pack(INVISIBLE, 0);
        }
        return pack(MISSING, outlines.apply(faces[0]).advance(isSpace(codePoint) ? ' ' : GETA));
    }

    private static int pack(int kind, double width) {
        return kind << KIND_SHIFT | (int) Math.round(width / UNIT);
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean hasNoShape(int c) {
        int type = Character.getType(c);
        boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return selector || type == Character.CONTROL || type == Character.FORMAT;
    }

    /** What we ask of a font file: whether it has a character, and the width of it at size 1. */
    record Outlines(TrueTypeFont font, CmapLookup map, int unitsPerEm) {

        boolean has(int codePoint) {
            return map.getGlyphId(codePoint) != 0;
        }

        double advance(int codePoint) {
            try {
                return (double) font.getAdvanceWidth(map.getGlyphId(codePoint)) / unitsPerEm;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
