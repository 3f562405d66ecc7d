package org.shinchoku.ui.find;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Since;

/** Conditions with their name as one line of text, to be remembered: divided by semicolons, what stands in them by commas. */
record ConditionText(String name, List<Condition> conditions) {

    String line() {
        return Stream.concat(Stream.of(quoted(name)), conditions.stream().map(ConditionText::text))
                .collect(Collectors.joining(";"));
    }

    private static String text(Condition condition) {
        if (condition instanceof Condition.Words words) {
            return "words," + quoted(words.words());
        } else if (condition instanceof Condition.Section section) {
            return "section," + list(section.names());
        } else if (condition instanceof Condition.Rated rated) {
            String layer = rated.layer() == null ? "" : rated.layer().name();
            return "rated," + rated.field() + "," + year(rated.year()) + "," + layer + "," + list(rated.marks());
        } else if (condition instanceof Condition.Missing missing) {
            return "missing," + year(missing.year());
        } else if (condition instanceof Condition.Changed changed) {
            return "changed," + changed.since().sort() + "," + changed.since().value();
        } else if (condition instanceof Condition.OnLevel on) {
            return "level," + numbers(on.levels());
        } else if (condition instanceof Condition.Among among) {
            return "among," + quoted(among.words()) + "," + numbers(among.items());
        }
        return "repost," + ((Condition.Repost) condition).is();
    }

    /** What a line tells; nothing where it is not understood. */
    static Optional<ConditionText> read(String line) {
        try {
            List<String> parts = List.of(line.split(";", -1));
            List<Condition> conditions =
                    parts.stream().skip(1).map(ConditionText::condition).toList();
            return Optional.of(new ConditionText(plain(parts.get(0)), conditions));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // written by another version, or by hand
        }
    }

    private static Condition condition(String text) {
        List<String> parts = List.of(text.split(",", -1));
        return switch (parts.get(0)) {
            case "words" -> new Condition.Words(plain(parts.get(1)));
            case "section" -> new Condition.Section(plain(parts, 1));
            case "rated" ->
                new Condition.Rated(
                        Long.parseLong(parts.get(1)),
                        year(parts.get(2)),
                        parts.get(3).isEmpty() ? null : Layer.valueOf(parts.get(3)),
                        plain(parts, 4));
            case "missing" -> new Condition.Missing(year(parts.get(1)));
            case "changed" ->
                new Condition.Changed(new Since(Since.Sort.valueOf(parts.get(1)), Long.parseLong(parts.get(2))));
            case "level" -> new Condition.OnLevel(numbers(parts, 1));
            case "among" -> new Condition.Among(plain(parts.get(1)), numbers(parts, 2));
            case "repost" -> new Condition.Repost(Boolean.parseBoolean(parts.get(1)));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> numbers(List<String> parts, int from) {
        return parts.stream().skip(from).map(Long::valueOf).toList();
    }

    private static String list(List<String> texts) {
        return texts.stream().map(ConditionText::quoted).collect(Collectors.joining(","));
    }

    private static List<String> plain(List<String> parts, int from) {
        return parts.stream().skip(from).map(ConditionText::plain).toList();
    }

    private static String year(FiscalYear year) {
        return year == null ? "" : Integer.toString(year.year());
    }

    private static FiscalYear year(String text) {
        return text.isEmpty() ? null : new FiscalYear(Integer.parseInt(text));
    }

    private static String quoted(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
