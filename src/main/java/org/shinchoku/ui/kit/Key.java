package org.shinchoku.ui.kit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key with those that are held with it, called as the office's keyboards have them written. */
public final class Key extends KeyCombination {

    /** Keys that are called otherwise than JavaFX calls them, or lie in several places. */
    private static final Map<String, Set<KeyCode>> CAPS = Map.ofEntries(
            Map.entry("↑", Set.of(KeyCode.UP, KeyCode.KP_UP)),
            Map.entry("↓", Set.of(KeyCode.DOWN, KeyCode.KP_DOWN)),
            Map.entry("←", Set.of(KeyCode.LEFT, KeyCode.KP_LEFT)),
            Map.entry("→", Set.of(KeyCode.RIGHT, KeyCode.KP_RIGHT)),
            Map.entry("PageUp", Set.of(KeyCode.PAGE_UP)),
            Map.entry("PageDown", Set.of(KeyCode.PAGE_DOWN)),
            Map.entry("Backspace", Set.of(KeyCode.BACK_SPACE)),
            Map.entry("Esc", Set.of(KeyCode.ESCAPE)),
            Map.entry("スペース", Set.of(KeyCode.SPACE)),
            Map.entry("+", Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS, KeyCode.SEMICOLON)),
            Map.entry("-", Set.of(KeyCode.MINUS, KeyCode.SUBTRACT)),
            Map.entry("0", Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0)),
            Map.entry(",", Set.of(KeyCode.COMMA)));

    private final String words;
    private final Set<KeyCode> codes;
    private final boolean heard;

    private Key(String words, boolean heard) {
        super(held(words));
        String cap = caps(words)[caps(words).length - 1];
        this.words = words;
        this.codes = CAPS.containsKey(cap) ? CAPS.get(cap) : Set.of(KeyCode.valueOf(cap.toUpperCase(Locale.ROOT)));
        this.heard = heard;
    }

    /** @param words as {@code Ctrl+PageUp} */
    static Key of(String words) {
        return new Key(words, true);
    }

    /** The same key as a menu shows it that does not listen, because a pane does. */
    Key shown() {
        return new Key(words, false);
    }

    /** A plus at the end is a key itself. */
    private static String[] caps(String words) {
        return words.split("\\+(?=.)");
    }

    private static Modifier[] held(String words) {
        return Stream.of(caps(words))
                .flatMap(cap -> switch (cap) {
                    case "Ctrl" -> Stream.of(SHORTCUT_DOWN);
                    case "Shift" -> Stream.of(SHIFT_DOWN);
                    case "Alt" -> Stream.of(ALT_DOWN);
                    case "+" -> Stream.of(SHIFT_ANY); // it lies above another character on every keyboard
                    default -> Stream.empty();
                })
                .toArray(Modifier[]::new);
    }

    @Override
    public boolean match(KeyEvent event) {
        return heard && super.match(event) && codes.contains(event.getCode());
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public String getName() {
        return words;
    }

    @Override
    public String toString() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.words.equals(words) && key.heard == heard;
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
