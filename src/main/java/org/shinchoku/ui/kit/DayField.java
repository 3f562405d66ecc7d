package org.shinchoku.ui.kit;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;

/** A day that is chosen or typed, with the same day beside it as letters have it. */
public final class DayField extends DatePicker {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("Gy年M月d日（E）", Locale.JAPAN);
    private static final double WIDTH = 150;
    /** The longest day in words. */
    private static final double WORDS = 168;

    private final String none;

    /** @param none what is said where there is no day */
    public DayField(String id, String none) {
        this.none = none;
        setId(id);
        setMinWidth(Theme.wide(WIDTH));
        setPromptText("年/月/日");
        setConverter(new DayText(this::getValue)); // the platform's own throws at what is no day
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                take();
            }
        });
    }

    /** What was typed counts also where Enter was not pressed. */
    private void take() {
        setValue(getConverter().fromString(getEditor().getText()));
        getEditor().setText(getConverter().toString(getValue()));
    }

    /** The field with its day in words. */
    public HBox inWords() {
        var words = Labels.hint("");
        words.setMinWidth(Theme.wide(WORDS)); // a window is as wide as before a day is typed
        words.textProperty().bind(Bindings.createStringBinding(this::words, valueProperty()));
        return Labels.row(this, words);
    }

    private String words() {
        LocalDate day = getValue();
        return day == null ? none : DAY.format(JapaneseDate.from(day));
    }
}
