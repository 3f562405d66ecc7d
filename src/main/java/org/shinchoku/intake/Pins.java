package org.shinchoku.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reading.Aspect;
import org.shinchoku.plan.Role;

/** What is said of the columns of one shape: corrections hold, what was found last time is believed where it can be. */
final class Pins {

    static final Pins NONE = new Pins(List.of());

    private static final double AS_BEFORE = 0.95;

    private final List<Reading.Column> said;
    private final Set<Reading.Column> met = new HashSet<>();

    Pins(List<Reading.Column> said) {
        this.said = said;
    }

    /** What is said of a column whatever its year, or null. */
    private Reading.Column of(Column column) {
        return said.stream()
                .filter(c -> c.headed() == null && column.isCalled(c.caption()))
                .findFirst()
                .map(this::meet)
                .orElse(null);
    }

    /** What is said of the year of a column, or null. */
    Reading.Column dating(Column column, Heading heading) {
        return said.stream()
                .filter(c -> c.dating() != null && Objects.equals(c.headed(), heading.year()))
                .filter(c -> column.isCalled(c.caption()))
                .findFirst()
                .map(this::meet)
                .orElse(null);
    }

    private Reading.Column meet(Reading.Column column) {
        met.add(column);
        return column;
    }

    boolean isCorrected(Column column) {
        return said.stream().anyMatch(c -> c.isCorrected() && column.isCalled(c.caption()));
    }

    /** What a column is there for, as the clerk or the last file had it; or null. */
    Guess guess(Column column) {
        Reading.Column pin = of(column);
        if (pin == null || pin.role() == null) {
            return null;
        }
        return pin.is(Aspect.ROLE)
                ? new Guess(pin.role(), 1, "ご指定のとおり、「" + pin.role().word + "」としました。")
                : new Guess(pin.role(), AS_BEFORE, "前回と同じく、「" + pin.role().word + "」としました。");
    }

    /** Whether the clerk, or the last file, has said what a column is there for. */
    boolean isSaid(Column column) {
        return guess(column) != null;
    }

    /** Whether the clerk has said that a column is there for this. */
    boolean isSaid(Column column, Role role) {
        Reading.Column pin = of(column);
        return pin != null && pin.is(Aspect.ROLE) && pin.role() == role;
    }

    /** Whether the clerk has said that a column is there for something else. */
    boolean isDenied(Column column, Role role) {
        Reading.Column pin = of(column);
        return pin != null && pin.is(Aspect.ROLE) && pin.role() != role;
    }

    /** Whether a column holds the titles of the items, as far as the last file goes. */
    boolean isTitle(Column column) {
        Reading.Column deepest = null;
        for (Reading.Column c : said) {
            boolean deeper =
                    c.role() == Role.LEVEL && c.depth() != null && (deepest == null || c.depth() > deepest.depth());
            deepest = deeper ? c : deepest;
        }
        return deepest != null && column.isCalled(deepest.caption());
    }

    /** The depth that the clerk gave a column of labels, or -1. */
    int depth(Column column) {
        Reading.Column pin = of(column);
        return pin == null || !pin.is(Aspect.DEPTH) ? -1 : pin.depth();
    }

    /** The index of the level of a column among these, or -1 where nothing is said or it is not there. */
    int level(Column column, List<Column> levels) {
        Reading.Column pin = of(column);
        if (pin == null || pin.level() == null) {
            return -1;
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).isCalled(pin.level())) {
                return i;
            }
        }
        return -1;
    }

    /** What the field of a column is called, or null. */
    String field(Column column) {
        Reading.Column pin = of(column);
        return pin == null || pin.field() == null || pin.field().isBlank() ? null : pin.field();
    }

    /** Corrections whose column has not been found. */
    List<Reading.Column> lost() {
        return said.stream().filter(c -> c.isCorrected() && !met.contains(c)).toList();
    }
}
