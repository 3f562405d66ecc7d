package org.shinchoku.ui.kit;

import java.net.URL;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.shinchoku.paper.Face;

/** The type that tables are painted in: the same as on paper. */
public final class Typeface {

    private static final double SOME_SIZE = 13;
    private static final String REGULAR = family("BIZUDPGothic-Regular.ttf");
    private static final String BOLD = family("BIZUDPGothic-Bold.ttf");

    private static final String FALLBACK = family("VLPGothic-Fallback.ttf");

    private Typeface() {}

    private static String family(String file) {
        URL place = Typeface.class.getResource("/org/shinchoku/paper/fonts/" + file);
        Font font = place == null ? null : Font.loadFont(place.toExternalForm(), SOME_SIZE);
        return font == null ? Theme.TYPEFACE : font.getFamily();
    }

    /** A face of the paper's. */
    public static Font of(Face face, double size) {
        return switch (face) {
            case REGULAR -> regular(size);
            case BOLD -> bold(size);
            case FALLBACK -> Font.font(FALLBACK, size);
        };
    }

    /** @param size in pixels */
    public static Font regular(double size) {
        return Font.font(REGULAR, size);
    }

    /** @param size in pixels */
    public static Font bold(double size) {
        return Font.font(BOLD, FontWeight.BOLD, size);
    }
}
