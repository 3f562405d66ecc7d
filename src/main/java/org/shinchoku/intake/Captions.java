package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Reading.Caption;

/** What the columns of a table are known by from year to year: the headings above them without their years. */
final class Captions {

    private static final double ALIKE = 0.6;
    private static final Pattern BARE = Pattern.compile("[0-9０-９]{1,2}|元");

    private final Map<Integer, Caption> captions = new LinkedHashMap<>();

    /** @param paths the texts above each column, the outermost group first */
    Captions(List<Heading> headings, Map<Integer, List<String>> paths) {
        Map<String, Integer> counts = new HashMap<>();
        for (Heading heading : headings) {
            List<String> path = yearless(heading, paths.getOrDefault(heading.column(), List.of()));
            int count = counts.merge(String.join("\n", path) + "\n" + heading.year(), 1, Integer::sum);
            captions.put(heading.column(), new Caption(path, count));
        }
    }

    private static List<String> yearless(Heading heading, List<String> path) {
        List<String> rest = new ArrayList<>();
        for (String text : path) {
            String line = yearless(text);
            boolean year = line.isEmpty()
                    || heading.year() != null && BARE.matcher(line).matches();
            if (!year) {
                rest.add(line);
            }
        }
        return rest;
    }

    /** A text on one line without the years it names; empty where it is no more than a year. */
    static String yearless(String text) {
        String line = Wording.line(text);
        YearPhrase phrase = YearPhrase.of(line);
        while (phrase.year() != null) {
            line = phrase.rest();
            phrase = YearPhrase.of(line);
        }
        return line;
    }

    /** The caption of a column, or null where it has none. */
    Caption of(int column) {
        return captions.get(column);
    }

    Collection<Caption> all() {
        return captions.values();
    }

    /** What two spellings of one caption have in common. */
    static String key(Caption caption) {
        return key(caption.path()) + "#" + caption.count();
    }

    private static String key(List<String> path) {
        List<String> keys = path.stream().map(Wording::key).toList();
        return String.join("/", keys);
    }

    /** What stands above the columns of a table, each once. */
    static List<String> signature(Collection<Caption> captions) {
        return captions.stream().map(c -> String.join("／", c.path())).distinct().toList();
    }

    /** How much of what stands above the columns of two tables is the same, from 0 to 1. */
    static double likeness(List<String> one, List<String> other) {
        Set<String> both = keys(one);
        Set<String> all = keys(one);
        both.retainAll(keys(other));
        all.addAll(keys(other));
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    /** Whether two tables are of one shape. */
    static boolean areAlike(List<String> one, List<String> other) {
        return likeness(one, other) >= ALIKE;
    }

    private static Set<String> keys(List<String> signature) {
        Set<String> keys = new HashSet<>();
        signature.forEach(s -> keys.add(Wording.key(s)));
        return keys;
    }
}
