package org.shinchoku.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.shinchoku.ui.kit.Settings;

/**
 * Which panes are seen beside or in place of the grid; the same for whichever plan lies open.
 *
 * @param outline 体系, at the left
 * @param journal 履歴, at the right
 * @param card 調書 of one item, in place of the grid
 */
record Shown(BooleanProperty outline, BooleanProperty journal, BooleanProperty card) {

    /** As it was the last time; at first the outline and the grid. */
    static Shown of(Settings settings) {
        return new Shown(
                kept(settings, "window.outline", true),
                kept(settings, "window.journal", false),
                new SimpleBooleanProperty());
    }

    private static BooleanProperty kept(Settings settings, String name, boolean first) {
        boolean shown = settings.get(name).map(Boolean::parseBoolean).orElse(first);
        BooleanProperty property = new SimpleBooleanProperty(shown);
        property.addListener((o, before, now) -> settings.set(name, now.toString()));
        return property;
    }
}
