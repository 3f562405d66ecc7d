package org.shinchoku.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/** 見た目: one typeface that is easy to read, and the colours of the program's stylesheet over AtlantaFX. */
public final class Theme {

    public static final String TYPEFACE = "BIZ UDPGothic";

    private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK = new PrimerDark().getUserAgentStylesheet();
    private static final String STYLE = Theme.class.getResource("shinchoku.css").toExternalForm();
    private static final String CONTRAST =
            Theme.class.getResource("contrast.css").toExternalForm();

    private Theme() {}

    /** Makes the typeface known, from the program itself where the PC lacks it, and the theme that of every window. */
    public static void load() {
        if (!Font.font(TYPEFACE).getFamily().equals(TYPEFACE)) {
            load("/org/shinchoku/paper/fonts/BIZUDPGothic-Regular.ttf");
            load("/org/shinchoku/paper/fonts/BIZUDPGothic-Bold.ttf");
        }
        Application.setUserAgentStylesheet(LIGHT);
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
        boolean contrast = DARK.equals(Application.getUserAgentStylesheet());
        scene.getStylesheets().setAll(contrast ? List.of(STYLE, CONTRAST) : List.of(STYLE));
    }

    /** Puts all windows, those that are open and those to come, into high contrast or into the usual colours. */
    public static void wear(boolean contrast) {
        Application.setUserAgentStylesheet(contrast ? DARK : LIGHT);
        for (Window window : Window.getWindows()) {
            if (window.getScene() != null && window.getScene().getStylesheets().contains(STYLE)) {
                dress(window.getScene());
            }
        }
    }

    /** Whether a window is in high contrast; for what is painted and knows no stylesheet. */
    public static boolean isInContrast(Scene scene) {
        return scene.getStylesheets().contains(CONTRAST);
    }
}
