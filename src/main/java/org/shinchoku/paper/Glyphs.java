package org.shinchoku.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.shinchoku.text.Advances;

/** Which face shows a character, and how wide it is; looked up once for each character and then remembered. */
final class Glyphs implements Advances {

    /** Stands for a character that no face has. */
    static final int GETA = '〓';

    private static final byte UNKNOWN = -1;
    private static final byte MISSING = 100;
    private static final byte INVISIBLE = 101;

    private final Face[] faces;
    private final Map<Face, Outlines> outlines;
    private final byte[] kinds = new byte[0x10000];
    private final float[] widths = new float[0x10000];

    /** Looks for characters in these faces, in this order. */
    Glyphs(Map<Face, Outlines> outlines, Face... faces) {
        this.faces = faces;
        this.outlines = outlines;
        Arrays.fill(kinds, UNKNOWN);
    }

    @Override
    public double of(int codePoint) {
        if (codePoint < kinds.length) {
            kind(codePoint);
            return widths[codePoint];
        }
        return width(codePoint, find(codePoint));
    }

    /** The face that shows the character, or null where none does. */
    Face face(int codePoint) {
        byte kind = kind(codePoint);
        return kind >= 0 && kind < faces.length ? faces[kind] : null;
    }

    /** Whether the character has no shape: variation selectors, joiners, line breaks. */
    boolean isInvisible(int codePoint) {
        return kind(codePoint) == INVISIBLE;
    }

    private byte kind(int codePoint) {
        if (codePoint >= kinds.length) {
            return find(codePoint);
        }
        byte kind = kinds[codePoint];
        if (kind == UNKNOWN) {
            kind = find(codePoint);
            widths[codePoint] = width(codePoint, kind);
            kinds[codePoint] = kind;
        }
        return kind;
    }

    private byte find(int codePoint) {
        for (byte i = 0; i < faces.length; i++) {
            if (outlines.get(faces[i]).glyph(codePoint) != 0) {
                return i;
            }
        }
        return hasNoShape(codePoint) ? INVISIBLE : MISSING;
    }

    private float width(int codePoint, byte kind) {
        return switch (kind) {
            case INVISIBLE -> 0;
            case MISSING -> outlines.get(faces[0]).advance(GETA);
            default -> outlines.get(faces[kind]).advance(codePoint);
        };
    }

    private static boolean hasNoShape(int c) {
        int type = Character.getType(c);
        boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return selector || type == Character.CONTROL || type == Character.FORMAT;
    }

    /** What we ask of a font file: the glyph of a character and its width at size 1. */
    record Outlines(TrueTypeFont font, CmapLookup map, int unitsPerEm) {

        int glyph(int codePoint) {
            return map.getGlyphId(codePoint);
        }

        float advance(int codePoint) {
            try {
                return (float) font.getAdvanceWidth(glyph(codePoint)) / unitsPerEm;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
