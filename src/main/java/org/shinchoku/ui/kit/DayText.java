package org.shinchoku.ui.kit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.shinchoku.plan.Era;
import org.shinchoku.plan.FiscalYear;

/** A day as clerks type it, 2026/12/10, R8.12.10 or 令和8年12月10日; what is no day leaves the one that was there. */
final class DayText extends StringConverter<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy/M/d", Locale.JAPAN);
    private static final Pattern DAY =
            Pattern.compile("(?:([A-Za-z]|\\p{IsHan}{2})\\s*(\\d{1,2}|元)|(\\d{4}))\\D{1,2}(\\d{1,2})\\D(\\d{1,2})日?");

    private final Supplier<LocalDate> before;

    /** @param before the day that stays where another cannot be read */
    DayText(Supplier<LocalDate> before) {
        this.before = before;
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    @Override
    public LocalDate fromString(String typed) {
        String text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return text.isEmpty() ? null : before.get();
        }
        try {
            int year = day.group(1) == null ? Integer.parseInt(day.group(3)) : western(day.group(1), day.group(2));
            LocalDate read = LocalDate.of(year, Integer.parseInt(day.group(4)), Integer.parseInt(day.group(5)));
            return year < FiscalYear.FIRST || year > FiscalYear.LAST ? before.get() : read;
        } catch (DateTimeException e) {
            return before.get();
        }
    }

    private static int western(String era, String year) {
        return Stream.of(Era.values())
                .filter(e -> e.kanji.equals(era) || era.equalsIgnoreCase(String.valueOf(e.letter)))
                .findFirst()
                .map(e -> e.western(year.equals("元") ? 1 : Integer.parseInt(year)))
                .orElseThrow(() -> new DateTimeException("no era " + era));
    }
}
