package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Field.Timing;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Plan;

/** A field of the plan to be, with what was seen in it so far. */
final class Sort {

    /** A mark of when to fill in, as [年度当初確認], is no longer than this. */
    private static final int MARK = 10;

    private final long id = Plan.newId();
    private final String level;
    private final Heading heading;
    private final boolean yearly;
    private final boolean department;
    private final Layer filler;
    private final Set<FiscalYear> years = new TreeSet<>();
    /** What stood over its columns; what differs from year to year, as the number of a round, is no group of the field. */
    private final Set<String> groups = new HashSet<>();

    private final List<String> texts = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private Timing timing;

    Sort(String level, Heading heading, boolean yearly, boolean department, Layer filler) {
        this.level = level;
        this.heading = heading;
        this.yearly = yearly;
        this.department = department;
        this.filler = filler;
        this.timing = heading.timing();
        under(heading);
    }

    /** A column of it stands below this group. */
    void under(Heading column) {
        groups.add(Wording.line(column.group()));
    }

    /** The heading over its own, the same above all of its columns; or empty. */
    String group() {
        String group = groups.size() == 1 ? groups.iterator().next() : "";
        return group.codePoints().anyMatch(Character::isLetter) ? group : "";
    }

    /** The field of the same column for a further line of an item, as a second indicator. */
    Sort line(int count) {
        return new Sort(level, heading.counted(count), yearly, department, filler);
    }

    void saw(String text) {
        texts.add(text);
        if (timing == Timing.ANY) {
            int end = text.indexOf('\n');
            timing =
                    Heading.timing(end < 0 ? text.substring(0, Math.min(MARK, text.length())) : text.substring(0, end));
        }
    }

    void year(FiscalYear year) {
        years.add(year);
    }

    void options(List<String> more) {
        more.stream().filter(o -> !options.contains(o)).forEach(options::add);
    }

    String level() {
        return level;
    }

    String name() {
        return heading.name();
    }

    List<String> texts() {
        return texts;
    }

    /** The options beside its boxes, in the order of the sheet; empty where it has no boxes. */
    List<String> options() {
        return options;
    }

    Heading heading() {
        return heading;
    }

    boolean isDepartment() {
        return department;
    }

    /** Whether a committee fills it in. */
    boolean isCommittees() {
        return filler == Layer.COMMITTEE;
    }

    boolean isYearly() {
        return yearly;
    }

    long id() {
        return id;
    }

    Field field(long levelId, long order, Field.Kind kind, long scale) {
        return new Field(
                id,
                levelId,
                order,
                name(),
                group(),
                kind,
                yearly,
                yearly ? List.copyOf(years) : List.of(),
                timing,
                filler,
                scale);
    }
}
