package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Stroke;

/** Collects the borders of cells; what touches becomes one rule. */
final class Rules {

    /** Borders nearer than this are one, in points. */
    private static final double NEAR = 0.05;

    private static final Comparator<Stroke> STRENGTH =
            Comparator.comparing(Stroke::kind).thenComparingInt(Stroke::color);

    /** Half of what lies between the two lines of a double one, in points. */
    private static final double APART = 0.6;

    private final List<Segment> across = new ArrayList<>();
    private final List<Segment> down = new ArrayList<>();
    private final List<Rule> through = new ArrayList<>();

    /** A piece of a rule: how it is drawn, where it lies, and from where to where it runs. */
    private record Segment(Stroke stroke, double at, double from, double to) {}

    void around(double left, double top, double right, double bottom, Sides sides) {
        add(across, sides.top(), top, left, right);
        add(across, sides.bottom(), bottom, left, right);
        add(down, sides.left(), left, top, bottom);
        add(down, sides.right(), right, top, bottom);
        strike(sides.falling(), left, top, right, bottom);
        strike(sides.rising(), left, bottom, right, top);
    }

    private static void add(List<Segment> segments, Stroke stroke, double at, double from, double to) {
        if (stroke.kind() == Stroke.Kind.DOUBLE) {
            segments.add(new Segment(stroke, at - APART, from, to));
            segments.add(new Segment(stroke, at + APART, from, to));
        } else if (stroke.isThere()) {
            segments.add(new Segment(stroke, at, from, to));
        }
    }

    private void strike(Stroke stroke, double x1, double y1, double x2, double y2) {
        if (stroke.isThere()) {
            through.add(new Rule(x1, y1, x2, y2, stroke));
        }
    }

    /** The rules in the order in which they are drawn: where two meet, the stronger lies above. */
    List<Rule> merged() {
        List<Rule> rules = new ArrayList<>(through);
        merge(across).forEach(s -> rules.add(new Rule(s.from(), s.at(), s.to(), s.at(), s.stroke())));
        merge(down).forEach(s -> rules.add(new Rule(s.at(), s.from(), s.at(), s.to(), s.stroke())));
        rules.sort(Comparator.comparing(Rule::stroke, STRENGTH));
        return rules;
    }

    private static List<Segment> merge(List<Segment> segments) {
        segments.sort(Comparator.comparing(Segment::stroke, STRENGTH)
                .thenComparingLong(s -> Math.round(s.at() / NEAR))
                .thenComparingDouble(Segment::from));
        List<Segment> merged = new ArrayList<>();
        Segment last = null;
        for (Segment next : segments) {
            boolean goesOn = last != null
                    && last.stroke().equals(next.stroke())
                    && Math.abs(last.at() - next.at()) < NEAR
                    && next.from() <= last.to() + NEAR;
            if (goesOn) {
                last = new Segment(last.stroke(), last.at(), last.from(), Math.max(last.to(), next.to()));
                merged.set(merged.size() - 1, last);
            } else {
                last = next;
                merged.add(last);
            }
        }
        return merged;
    }
}
