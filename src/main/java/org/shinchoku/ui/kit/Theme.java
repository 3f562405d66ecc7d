package org.shinchoku.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** Puts the program's stylesheet on a window, with letters as large as in those that are open. */
    public static void dress(Scene scene) {
        dress(scene, letters());
    }

    private static Letters letters() {
        return dressed().map(Theme::letters).findFirst().orElse(Letters.NORMAL);
    }

    /** How wide something is with the letters of now that is this wide with the usual ones. */
    public static double wide(double usual) {
        return usual * letters().factor();
    }

    /** Puts the program's stylesheet on a window. */
    public static void dress(Scene scene, Letters letters) {
        List<String> sheets = new ArrayList<>(List.of(STYLE));
        if (DARK.equals(Application.getUserAgentStylesheet())) {
            sheets.add(CONTRAST);
        }
        if (letters != Letters.NORMAL) {
            sheets.add(letters.sheet());
        }
        scene.getStylesheets().setAll(sheets);
    }

    private static Stream<Scene> dressed() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getStylesheets().contains(STYLE));
    }

    /** Writes in all windows that are open, and in those to come, with letters of this size. */
    public static void write(Letters letters) {
        dressed().toList().forEach(scene -> dress(scene, letters));
    }

    /** How large the letters of a window are; for what is painted and knows no stylesheet. */
    public static Letters letters(Scene scene) {
        return Stream.of(Letters.values())
                .filter(size -> scene.getStylesheets().contains(size.sheet()))
                .findFirst()
                .orElse(Letters.NORMAL);
    }

    /** Puts all windows, those that are open and those to come, into high contrast or into the usual colours. */
    public static void wear(boolean contrast) {
        Application.setUserAgentStylesheet(contrast ? DARK : LIGHT);
        dressed().toList().forEach(scene -> dress(scene, letters(scene)));
    }

    /** Whether a window is in high contrast; for what is painted and knows no stylesheet. */
    public static boolean isInContrast(Scene scene) {
        return scene.getStylesheets().contains(CONTRAST);
    }
}
