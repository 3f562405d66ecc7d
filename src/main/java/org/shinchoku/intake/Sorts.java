package org.shinchoku.intake;

import java.util.ArrayList;
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

    /**
     * @param title what stands above the table, as 委員会の意見
     */
    Sort of(String level, Heading heading, boolean yearly, boolean department, String title) {
        String key = level + "\n" + heading.key() + "\n" + yearly;
        return sorts.computeIfAbsent(key, k -> new Sort(level, heading, yearly, department, filler(heading, title)));
    }

    private static Layer filler(Heading heading, String title) {
        String whole = title + heading.group() + heading.name();
        return heading.is(Word.OPINION) || COMMITTEE.matcher(whole).find()
                ? Layer.COMMITTEE
                : SECRETARIAT.matcher(whole).find() ? Layer.SECRETARIAT : Layer.DEPARTMENT;
    }

    List<Sort> all() {
        return new ArrayList<>(sorts.values());
    }
}
