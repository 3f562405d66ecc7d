package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;

/** A choice as one line of text, to be remembered: its parts divided by semicolons, what stands in them by commas. */
final class ChoiceText {

    private ChoiceText() {}

    static String of(Choice choice) {
        return Stream.of(
                        list(choice.years().stream(), y -> "" + y.year()),
                        list(choice.shown().entrySet().stream(), e -> topic(e.getKey()) + "=" + e.getValue()),
                        choice.order().stream().map(ChoiceText::topic).collect(Collectors.joining(",")),
                        list(choice.widths().entrySet().stream(), ChoiceText::width),
                        list(choice.folded().stream(), String::valueOf),
                        choice.compared() == null ? "" : "" + choice.compared().year())
                .collect(Collectors.joining(";"));
    }

    private static <T> String list(Stream<T> all, Function<T, String> words) {
        return all.map(words).sorted().collect(Collectors.joining(","));
    }

    private static String topic(Topic topic) {
        return topic.part() + ":" + topic.id();
    }

    private static String width(Map.Entry<ColumnKey, Double> width) {
        return topic(width.getKey().topic()) + ":" + width.getKey().year() + "=" + Math.round(width.getValue());
    }

    /** The choice that a line tells; all of the plan where it is not understood. */
    static Choice read(String line) {
        try {
            String[] parts = line.split(";", -1);
            Map<Topic, Boolean> shown = new HashMap<>();
            pairs(parts[1]).forEach((topic, text) -> shown.put(topic(topic), Boolean.valueOf(text)));
            Map<ColumnKey, Double> widths = new HashMap<>();
            pairs(parts[3]).forEach((key, text) -> widths.put(key(key), Double.valueOf(text)));
            Set<Long> folded = new HashSet<>();
            list(parts[4]).forEach(text -> folded.add(Long.valueOf(text)));
            return new Choice(
                    list(parts[0]).stream().map(ChoiceText::year).toList(),
                    shown,
                    list(parts[2]).stream().map(ChoiceText::topic).toList(),
                    widths,
                    folded,
                    parts[5].isEmpty() ? null : year(parts[5]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Choice.ALL; // written by another version, or by hand
        }
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static Map<String, String> pairs(String text) {
        return list(text).stream().map(t -> t.split("=")).collect(Collectors.toMap(p -> p[0], p -> p[1]));
    }

    private static FiscalYear year(String text) {
        return new FiscalYear(Integer.parseInt(text));
    }

    private static Topic topic(String text) {
        String[] parts = text.split(":");
        return new Topic(Part.valueOf(parts[0]), Long.parseLong(parts[1]));
    }

    private static ColumnKey key(String text) {
        int year = text.lastIndexOf(':');
        return new ColumnKey(topic(text.substring(0, year)), Integer.parseInt(text.substring(year + 1)));
    }
}
