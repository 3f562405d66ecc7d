package org.shinchoku.paper;

import java.io.InputStream;
import java.util.Objects;

/** A font that is shipped with the program: the same on paper, in the preview and in the PDF. */
public enum Face {
    REGULAR("BIZUDPGothic-Regular.ttf"),
    BOLD("BIZUDPGothic-Bold.ttf"),
    /** For characters that the others lack: ☑, 𠮷, rare kanji. */
    FALLBACK("VLPGothic-Fallback.ttf");

    /** Height of the type above the base line, as a part of the font's size. */
    public static final double ASCENT = 0.88;

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + file), file);
    }
}
