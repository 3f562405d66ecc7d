package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.text.Fold;

/** 部・課: the sections that a cell names, and the units of the municipality behind them. */
public final class Departments {

    private static final String OPENING = "(（[［〔【「";
    private static final String CLOSING = ")）]］〕】」";
    private static final String DIVIDERS = "、，,\n";

    private Departments() {}

    /**
     * The sections that a cell names, as written: divided by 、 or a line break, but not within brackets, nor before one
     * that opens a line, as in 企画課(令和4年度～政策課)、総務課.
     */
    public static List<String> sections(String text) {
        List<String> sections = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean last = i == text.length();
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            if (last || (depth == 0 && DIVIDERS.indexOf(c) >= 0 && !opens(text, i + 1))) {
                String section = text.substring(start, i).strip();
                if (!section.isEmpty()) {
                    sections.add(section);
                }
                start = i + 1;
            }
        }
        return sections;
    }

    private static boolean opens(String text, int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(from - 1) == '\n' && next < text.length() && OPENING.indexOf(text.charAt(next)) >= 0;
    }

    /** The units that did a unit's work in a year: itself, those that took it over, or those it took it over from. */
    public static List<Department> in(Plan plan, Department unit, FiscalYear year) {
        boolean over = unit.to() != null && unit.to().compareTo(year) < 0;
        boolean notYet = unit.from() != null && year.compareTo(unit.from()) < 0;
        if (!over && !notYet) {
            return List.of(unit);
        }
        Map<Long, Department> found = new LinkedHashMap<>();
        follow(plan, unit, year, over, new HashSet<>(), found);
        return List.copyOf(found.values());
    }

    private static void follow(
            Plan plan, Department unit, FiscalYear year, boolean onwards, Set<Long> seen, Map<Long, Department> found) {
        if (!seen.add(unit.id())) {
            return;
        }
        if (unit.existsIn(year)) {
            found.put(unit.id(), unit);
            return;
        }
        plan.departments().stream()
                .filter(d -> (onwards ? unit : d).successors().contains((onwards ? d : unit).id()))
                .sorted(Comparator.comparingLong(Department::order).thenComparingLong(Department::id))
                .forEach(d -> follow(plan, d, year, onwards, seen, found));
    }

    /**
     * The unit that a name stands for, whatever its width and spaces; of several the one that bears it in the year.
     *
     * @param year the fiscal year, or null where it does not matter
     */
    public static Optional<Department> named(Plan plan, String name, FiscalYear year) {
        String key = Fold.key(name);
        return plan.departments().stream()
                .filter(d -> Stream.concat(Stream.of(d.name()), d.aliases().stream())
                        .anyMatch(n -> Fold.key(n).equals(key)))
                .min(Comparator.comparing((Department d) -> year != null && !d.existsIn(year))
                        .thenComparing(d -> !Fold.key(d.name()).equals(key))
                        .thenComparingLong(Department::order)
                        .thenComparingLong(Department::id));
    }

    /**
     * The one unit that a name means with or without what stands above it: 企画部企画課 and 企画部 企画課 for 企画課. Nothing where
     * two could be meant.
     */
    static Optional<Department> meant(Plan plan, String name) {
        String key = Fold.key(name);
        List<Department> meant = plan.departments().stream()
                .filter(d -> isWithAbove(key, Fold.key(d.name())) || isWithAbove(Fold.key(d.name()), key))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isWithAbove(String whole, String name) {
        int above = whole.length() - name.length();
        return above > 1 && whole.endsWith(name) && name.length() > 1 && "部局".indexOf(whole.charAt(above - 1)) >= 0;
    }
}
