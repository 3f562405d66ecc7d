package org.shinchoku.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** 見た目: one typeface that is easy to read, and the colours of the program's stylesheet over AtlantaFX. */
public final class Theme {

    public static final String TYPEFACE = "BIZ UDPGothic";

    private static final String STYLE = Theme.class.getResource("shinchoku.css").toExternalForm();

    private Theme() {}

    /** Makes the typeface known, from the program itself where the PC lacks it, and the theme that of every window. */
    public static void load() {
        if (!Font.font(TYPEFACE).getFamily().equals(TYPEFACE)) {
            load("/org/shinchoku/paper/fonts/BIZUDPGothic-Regular.ttf");
            load("/org/shinchoku/paper/fonts/BIZUDPGothic-Bold.ttf");
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    private static void load(String font) {
        try (InputStream in = Theme.class.getResourceAsStream(font)) {
            Font.loadFont(in, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the program's stylesheet on a window. */
    public static void dress(Scene scene) {
        scene.getStylesheets().add(STYLE);
    }
}
