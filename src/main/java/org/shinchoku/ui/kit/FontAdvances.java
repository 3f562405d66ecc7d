package org.shinchoku.ui.kit;

import java.util.Arrays;
import java.util.BitSet;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.shinchoku.text.Advances;

/** The advances of a font on the screen, each asked for once, on the screen's thread wherever the question comes from. */
public final class FontAdvances implements Advances {

    private static final int PLANE = 0x10000;

    private final Screen screen = new Screen();
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
        return Float.isNaN(advance) ? screen.ask(() -> measured(codePoint)) : advance;
    }

    /** Asks for many characters at once, which spares work that is aside one way to the screen for each. */
    public void learn(BitSet characters) {
        screen.ask(() -> {
            characters.stream().filter(c -> c < PLANE && Float.isNaN(known[c])).forEach(this::measured);
            return null;
        });
    }

    private float measured(int codePoint) {
        ruler.setText(Character.toString(codePoint));
        known[codePoint] = (float) ruler.getLayoutBounds().getWidth();
        return known[codePoint];
    }
}
