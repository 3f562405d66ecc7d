package org.shinchoku.ui.window;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shinchoku.ui.kit.Letters;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.Theme;

/** 画面の文字の大きさ: as the clerk chose it on this PC. */
final class LetterSize {

    private static final String NAME = "window.letters";

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Letters> letters = new ReadOnlyObjectWrapper<>(this, "letters");

    LetterSize(Settings settings) {
        this.settings = settings;
        letters.set(settings.get(NAME).flatMap(LetterSize::named).orElse(Letters.NORMAL));
    }

    private static Optional<Letters> named(String name) {
        return Stream.of(Letters.values())
                .filter(size -> size.name().equals(name))
                .findFirst();
    }

    ReadOnlyObjectProperty<Letters> lettersProperty() {
        return letters.getReadOnlyProperty();
    }

    /** Goes on to the next size. */
    void turn() {
        letters.set(letters.get().next());
        settings.set(NAME, letters.get().name());
        Theme.write(letters.get());
    }
}
