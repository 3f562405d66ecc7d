package org.shinchoku.ui.grid;

import org.shinchoku.ui.kit.Settings;

/**
 * What the program remembers of one plan's grid on this PC: years, columns, widths, folds and size are each clerk's own, and
 * no part of what the office writes down.
 */
final class Memory {

    private final Settings settings;
    private final String name;

    Memory(Settings settings, long plan) {
        this.settings = settings;
        this.name = "grid." + plan;
    }

    Choice choice() {
        return settings.get(name).map(ChoiceText::read).orElse(Choice.ALL);
    }

    void keep(Choice choice) {
        settings.set(name, ChoiceText.of(choice));
    }

    double zoom() {
        return settings.number(name + ".zoom", 1);
    }

    void keepZoom(double zoom) {
        settings.set(name + ".zoom", Double.toString(zoom));
    }
}
