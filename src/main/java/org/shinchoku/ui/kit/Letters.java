package org.shinchoku.ui.kit;

/** 文字の大きさ: how large all letters of the program are. */
public enum Letters {
    NORMAL("標準", 14),
    LARGE("大", 16),
    LARGEST("特大", 18);

    private final String words;
    private final int size;

    Letters(String words, int size) {
        this.words = words;
        this.size = size;
    }

    public String words() {
        return words;
    }

    /** How much larger than usual. */
    public double factor() {
        return (double) size / NORMAL.size;
    }

    /** The next larger ones; after the largest the usual ones. */
    public Letters next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** A stylesheet with these letters; the program's own sizes are parts of this one. */
    String sheet() {
        return "data:text/css;charset=utf-8,.root%7B-fx-font-size:" + size + "px%7D";
    }
}
