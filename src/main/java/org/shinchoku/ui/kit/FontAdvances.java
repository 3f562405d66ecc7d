package org.shinchoku.ui.kit;

import java.util.Arrays;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.shinchoku.text.Advances;

/** The advances of a font on the screen, each asked for once. */
public final class FontAdvances implements Advances {

    private static final int PLANE = 0x10000;

    private final Text ruler = new Text();
    private final double size;
    private final float[] known = new float[PLANE];

    public FontAdvances(Font font) {
        ruler.setFont(font);
        size = font.getSize();
        Arrays.fill(known, Float.NaN);
    }

    /** Those of the regular type. */
    public static FontAdvances regular(double size) {
        return new FontAdvances(Typeface.regular(size));
    }

    @Override
    public double of(int codePoint) {
        if (codePoint >= PLANE) {
            return size;
        }
        float advance = known[codePoint];
        if (Float.isNaN(advance)) {
            ruler.setText(Character.toString(codePoint));
            advance = (float) ruler.getLayoutBounds().getWidth();
            known[codePoint] = advance;
        }
        return advance;
    }
}
