package org.shinchoku.ui.grid;

import java.net.URL;
import javafx.scene.text.Font;

/** The type that the grid is set in: the same as on paper. */
final class GridFont {

    private static final String FAMILY = "BIZ UDPGothic";
    private static final Font LOADED = load();

    private GridFont() {}

    private static Font load() {
        URL file = GridFont.class.getResource("/org/shinchoku/paper/fonts/BIZUDPGothic-Regular.ttf");
        Font font = file == null ? null : Font.loadFont(file.toExternalForm(), Measure.SIZE);
        return font == null ? Font.font(FAMILY, Measure.SIZE) : font;
    }

    static Font regular() {
        return LOADED;
    }

    static Font of(double size) {
        return Font.font(LOADED.getFamily(), size);
    }
}
