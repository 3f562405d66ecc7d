package org.shinchoku.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;

/** A day that is chosen or typed, with the same day beside it as letters have it. */
public final class DayField extends DatePicker {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(Locale.forLanguageTag("ja-JP-u-ca-japanese"));

    private final String none;

    /** @param none what is said where there is no day */
    public DayField(String id, String none) {
        this.none = none;
        setId(id);
        setPromptText("年/月/日");
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                take();
            }
        });
    }

    /** What was typed counts also where Enter was not pressed. */
    private void take() {
        try {
            setValue(getConverter().fromString(getEditor().getText()));
        } catch (DateTimeException e) {
            getEditor().setText(getConverter().toString(getValue()));
        }
    }

    /** The field with its day in words. */
    public HBox inWords() {
        var words = Labels.hint("");
        words.textProperty().bind(Bindings.createStringBinding(this::words, valueProperty()));
        return Labels.row(this, words);
    }

    private String words() {
        LocalDate day = getValue();
        return day == null ? none : DAY.format(JapaneseDate.from(day));
    }
}
