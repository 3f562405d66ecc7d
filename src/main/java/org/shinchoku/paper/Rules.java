package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shinchoku.sheet.Sides;

/** Collects the borders of cells; what touches becomes one rule. */
final class Rules {

    /** Borders nearer than this are one, in points. */
    private static final double NEAR = 0.05;

    private final List<Segment> across = new ArrayList<>();
    private final List<Segment> down = new ArrayList<>();

    /** A piece of a rule: where it lies, and from where to where it runs. */
    private record Segment(double at, double from, double to) {}

    void around(double left, double top, double right, double bottom, Sides sides) {
        add(across, sides.top(), top, left, right);
        add(across, sides.bottom(), bottom, left, right);
        add(down, sides.left(), left, top, bottom);
        add(down, sides.right(), right, top, bottom);
    }

    private static void add(List<Segment> segments, boolean there, double at, double from, double to) {
        if (there) {
            segments.add(new Segment(at, from, to));
        }
    }

    List<Rule> merged() {
        List<Rule> rules = new ArrayList<>();
        merge(across).forEach(s -> rules.add(new Rule(s.from(), s.at(), s.to(), s.at())));
        merge(down).forEach(s -> rules.add(new Rule(s.at(), s.from(), s.at(), s.to())));
        return rules;
    }

    private static List<Segment> merge(List<Segment> segments) {
        segments.sort(Comparator.comparingLong((Segment s) -> Math.round(s.at() / NEAR))
                .thenComparingDouble(Segment::from));
        List<Segment> merged = new ArrayList<>();
        Segment last = null;
        for (Segment next : segments) {
            if (last != null && Math.abs(last.at() - next.at()) < NEAR && next.from() <= last.to() + NEAR) {
                last = new Segment(last.at(), last.from(), Math.max(last.to(), next.to()));
                merged.set(merged.size() - 1, last);
            } else {
                last = next;
                merged.add(last);
            }
        }
        return merged;
    }
}
