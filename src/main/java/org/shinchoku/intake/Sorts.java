package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.shinchoku.plan.Layer;

/** The fields found so far: columns of one level with the same heading are one field, whatever their years. */
final class Sorts {

    private static final Pattern COMMITTEE = Pattern.compile("委員会|審議会|協議会|懇談会|委員|外部評価|第三者");
    private static final Pattern SECRETARIAT = Pattern.compile("事務局");

    private final Map<String, Sort> sorts = new LinkedHashMap<>();
    /** The fields of further lines of an item by those of its first line. */
    private final Map<Sort, List<Sort>> lines = new HashMap<>();

    /**
     * @param title what stands above the table, as 委員会の意見
     */
    Sort of(String level, Heading heading, boolean yearly, boolean department, String title) {
        String key = level + "\n" + heading.key() + "\n" + yearly;
        Sort sort =
                sorts.computeIfAbsent(key, k -> new Sort(level, heading, yearly, department, filler(heading, title)));
        sort.under(heading);
        return sort;
    }

    /** The field of one of the lines of an item, of which the first has the column's own. */
    Sort line(Sort first, int count) {
        List<Sort> further = count == 1 ? List.of() : lines.computeIfAbsent(first, f -> new ArrayList<>());
        while (further.size() < count - 1) {
            further.add(first.line(further.size() + 2));
        }
        return count == 1 ? first : further.get(count - 2);
    }

    private static Layer filler(Heading heading, String title) {
        String whole = title + heading.group() + heading.name();
        boolean said = heading.is(Word.OPINION) || COMMITTEE.matcher(whole).find();
        return said && !Kinds.isReply(heading)
                ? Layer.COMMITTEE
                : SECRETARIAT.matcher(whole).find() ? Layer.SECRETARIAT : Layer.DEPARTMENT;
    }

    /** All fields in their order: those of a second line stand behind all that stand beside each other in the first. */
    List<Sort> all() {
        List<Sort> all = new ArrayList<>();
        List<Sort> run = new ArrayList<>();
        for (Sort sort : sorts.values()) {
            if (!lines.containsKey(sort)) {
                close(run, all);
            }
            all.add(sort);
            run.add(sort);
        }
        close(run, all);
        return all;
    }

    private void close(List<Sort> run, List<Sort> all) {
        int most = run.stream().mapToInt(s -> further(s).size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int line = i;
            run.stream()
                    .filter(s -> further(s).size() > line)
                    .forEach(s -> all.add(further(s).get(line)));
        }
        run.clear();
    }

    private List<Sort> further(Sort first) {
        return lines.getOrDefault(first, List.of());
    }
}
