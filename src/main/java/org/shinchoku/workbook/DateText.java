package org.shinchoku.workbook;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shinchoku.workbook.FormatToken.Type;

/** Shows days and times as a Japanese Excel does, years of the eras included. */
final class DateText {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** 31 December 9999. */
    private static final double LAST = 2_958_466;

    private static final String WEEKDAYS = "月火水木金土日";
    private static final long SECONDS = 86_400;

    private enum Era {
        REIWA("令和", 'R', 2019, 5, 1),
        HEISEI("平成", 'H', 1989, 1, 8),
        SHOWA("昭和", 'S', 1926, 12, 25),
        TAISHO("大正", 'T', 1912, 7, 30),
        MEIJI("明治", 'M', 1868, 1, 25);

        final String name;
        final char letter;
        final LocalDate first;

        Era(String name, char letter, int year, int month, int day) {
            this.name = name;
            this.letter = letter;
            this.first = LocalDate.of(year, month, day);
        }

        static Era of(LocalDate day) {
            for (Era era : values()) {
                if (!day.isBefore(era.first)) {
                    return era;
                }
            }
            return MEIJI;
        }

        int year(LocalDate day) {
            return day.getYear() - first.getYear() + 1;
        }
    }

    private final List<FormatToken> tokens;
    private final LocalDateTime time;
    private final double serial;
    private final boolean gannen;
    private final boolean halfDays;

    private DateText(List<FormatToken> tokens, LocalDateTime time, double serial, boolean gannen) {
        this.tokens = tokens;
        this.time = time;
        this.serial = serial;
        this.gannen = gannen;
        this.halfDays = tokens.stream().anyMatch(t -> t.type() == Type.HALF_DAY);
    }

    /** The moment behind a number, or nothing where Excel has no date for it; rounded to seconds. */
    static Optional<LocalDateTime> moment(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < LAST)) {
            return Optional.empty();
        }
        double days = !from1904 && serial < 60 ? serial + 1 : serial;
        long whole = (long) Math.floor(days);
        long seconds = Math.round((days - whole) * SECONDS);
        LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH;
        return Optional.of(epoch.plusDays(whole).atStartOfDay().plusSeconds(seconds));
    }

    /** The number behind a moment. */
    static double serial(LocalDateTime moment, boolean from1904) {
        LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH;
        return Duration.between(epoch.atStartOfDay(), moment).toMillis() / (1000.0 * SECONDS);
    }

    static String show(List<FormatToken> tokens, double serial, boolean from1904, boolean gannen) {
        return moment(serial, from1904)
                .map(time -> new DateText(tokens, time, serial, gannen).show())
                .orElseGet(() -> General.show(serial));
    }

    private String show() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            text.append(
                    switch (token.type()) {
                        case DATE ->
                            token.text().startsWith("m") && isMinute(i)
                                    ? padded(time.getMinute(), token.text().length())
                                    : part(token.text());
                        case HALF_DAY -> halfDay(token.text());
                        case ELAPSED -> elapsed(token.text());
                        case DIGITS -> fraction(token.text());
                        default -> token.text();
                    });
        }
        return text.toString();
    }

    /** An m stands for minutes next to hours or before seconds. */
    private boolean isMinute(int index) {
        String before = neighbour(index, -1);
        String after = neighbour(index, 1);
        return before.startsWith("h") || after.startsWith("s");
    }

    private String neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            Type type = tokens.get(i).type();
            if (type == Type.DATE || type == Type.ELAPSED) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private String part(String letters) {
        LocalDate day = time.toLocalDate();
        Era era = Era.of(day);
        int length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y' -> length > 2 ? Integer.toString(day.getYear()) : padded(day.getYear() % 100, 2);
            case 'm' ->
                named(length, day.getMonthValue(), day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case 'd' ->
                named(length, day.getDayOfMonth(), day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case 'a' -> WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + (length > 3 ? "曜日" : "");
            case 'g' -> length > 2 ? era.name : length == 2 ? era.name.substring(0, 1) : String.valueOf(era.letter);
            case 'e' -> eraYear(era, day, length);
            case 'r' -> era.name + eraYear(era, day, length);
            case 'h' -> padded(halfDays ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
            default -> padded(time.getSecond(), length);
        };
    }

    private String eraYear(Era era, LocalDate day, int length) {
        int year = era.year(day);
        return gannen && year == 1 ? "元" : padded(year, length);
    }

    private static String named(int length, int number, String name) {
        return switch (length) {
            case 1, 2 -> padded(number, length);
            case 3 -> name.substring(0, 3);
            case 5 -> name.substring(0, 1);
            default -> name;
        };
    }

    private String halfDay(String names) {
        int slash = names.indexOf('/');
        return time.getHour() < 12 ? names.substring(0, slash) : names.substring(slash + 1);
    }

    private String elapsed(String letters) {
        long seconds = Math.round(serial * SECONDS);
        long unit = switch (letters.charAt(0)) {
            case 'h' -> 3600;
            case 'm' -> 60;
            default -> 1;
        };
        return padded(seconds / unit, letters.length());
    }

    private String fraction(String pattern) {
        return pattern.startsWith(".") ? "." + "0".repeat(pattern.length() - 1) : pattern;
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, Math.min(2, length) - digits.length())) + digits;
    }
}
