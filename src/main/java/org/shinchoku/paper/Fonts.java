package org.shinchoku.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.shinchoku.text.Advances;

/**
 * The shipped fonts: widths for the layout, and texts divided into runs of one face. To be made once and kept, since each
 * face is parsed when it is first needed.
 */
public final class Fonts {

    private static final Pattern TWO_PART_KANA = Pattern.compile("[ぁ-ヿ][\u3099\u309A]");

    private final Map<Face, Glyphs.Outlines> parsed = new EnumMap<>(Face.class);
    private final Glyphs regular = new Glyphs(this::outlines, Face.REGULAR, Face.FALLBACK);
    private final Glyphs bold = new Glyphs(this::outlines, Face.BOLD, Face.FALLBACK);

    /** Widths at size 1. */
    public Advances advances(boolean heavy) {
        return heavy ? bold : regular;
    }

    /** Characters that stand together in one face; what no face has has become 〓. */
    record Run(Face face, String text, double width) {}

    /**
     * Divides a text into runs.
     *
     * @param missing is told each character that no face has
     */
    List<Run> runs(String text, boolean heavy, IntConsumer missing) {
        Glyphs glyphs = heavy ? bold : regular;
        List<Run> runs = new ArrayList<>(1);
        StringBuilder run = new StringBuilder(text.length());
        Face face = null;
        double width = 0;
        String composed = composed(text);
        for (int i = 0, c; i < composed.length(); i += Character.charCount(c)) {
            c = composed.codePointAt(i);
            if (glyphs.isInvisible(c)) {
                continue;
            }
            int shown = glyphs.shown(c);
            if (shown == Glyphs.GETA && c != shown) {
                missing.accept(c);
            }
            Face own = glyphs.face(shown);
            if (own != face && face != null) {
                runs.add(new Run(face, run.toString(), width));
                run.setLength(0);
                width = 0;
            }
            face = own;
            width += glyphs.of(c);
            run.appendCodePoint(shown);
        }
        if (face != null) {
            runs.add(new Run(face, run.toString(), width));
        }
        return runs;
    }

    TrueTypeFont font(Face face) {
        return outlines(face).font();
    }

    private synchronized Glyphs.Outlines outlines(Face face) {
        return parsed.computeIfAbsent(face, Fonts::parse);
    }

    /** Voiced kana written as two characters have one glyph. */
    private static String composed(String text) {
        boolean needless = text.indexOf('\u3099') < 0 && text.indexOf('\u309A') < 0;
        return needless
                ? text
                : TWO_PART_KANA.matcher(text).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFC));
    }

    private static Glyphs.Outlines parse(Face face) {
        try (InputStream file = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures are not used; looking for them costs three quarters of the time.
            font.setEnableGsub(false);
            return new Glyphs.Outlines(font, font.getUnicodeCmapLookup(false), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(face.name(), e);
        }
    }
}
