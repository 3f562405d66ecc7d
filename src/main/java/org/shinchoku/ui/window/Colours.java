package org.shinchoku.ui.window;

import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.Theme;

/** 画面の配色: the usual one or that of high contrast, as the clerk chose or, as long as they have not, as the PC has it. */
final class Colours {

    private static final String NAME = "window.contrast";

    private final BooleanProperty contrast = new SimpleBooleanProperty(this, "contrast");

    /** @param system whether the PC is in high contrast; asked only where the clerk has chosen nothing */
    Colours(Settings settings, BooleanSupplier system) {
        contrast.set(settings.get(NAME).map(Boolean::parseBoolean).orElseGet(system::getAsBoolean));
        contrast.addListener((o, before, now) -> {
            settings.set(NAME, now.toString());
            Theme.wear(now);
        });
        if (contrast.get()) {
            Theme.wear(true);
        }
    }

    BooleanProperty contrastProperty() {
        return contrast;
    }

    /** What Windows says; JavaFX 21 tells nothing of it, and no other system says it to Java. */
    static boolean systemsOwn() {
        return System.getProperty("os.name").startsWith("Windows")
                && Boolean.TRUE.equals(java.awt.Toolkit.getDefaultToolkit().getDesktopProperty("win.highContrast.on"));
    }
}
