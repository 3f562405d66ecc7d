package org.shinchoku.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Look;

/** Looks as they are kept in the plan, and as sheets have them. */
final class MouldLook {

    /** A side with its line; the program's own line is not told. */
    private static final Pattern SIDE = Pattern.compile("([TRBLFU])(?:\\(([A-Z_]+),([0-9A-F]{6})\\))?");

    private MouldLook() {}

    static Style style(Look look) {
        return new Style(
                look.size(),
                look.bold(),
                look.strike(),
                look.color(),
                look.fill(),
                Style.Across.valueOf(look.across().name()),
                Style.Down.valueOf(look.down().name()),
                sides(look),
                look.wrap(),
                look.locked(),
                look.format());
    }

    static Look look(Style style) {
        return new Look(
                style.size(),
                style.bold(),
                style.strike(),
                style.color(),
                style.fill(),
                Look.Across.valueOf(style.across().name()),
                Look.Down.valueOf(style.down().name()),
                style.borders().equals(Sides.ALL),
                style.wrap(),
                style.locked(),
                style.format(),
                sides(style.borders()));
    }

    private static Sides sides(Look look) {
        if (look.borders()) {
            return Sides.ALL;
        }
        Map<String, Stroke> strokes = new HashMap<>();
        Matcher side = SIDE.matcher(look.sides());
        while (side.find()) {
            strokes.put(side.group(1), side.group(2) == null ? Stroke.PLAIN : stroke(side.group(2), side.group(3)));
        }
        return new Sides(
                side(strokes, "T"),
                side(strokes, "R"),
                side(strokes, "B"),
                side(strokes, "L"),
                side(strokes, "F"),
                side(strokes, "U"));
    }

    private static Stroke stroke(String kind, String color) {
        return new Stroke(Stroke.Kind.valueOf(kind), Integer.parseInt(color, 16));
    }

    private static Stroke side(Map<String, Stroke> strokes, String letter) {
        return strokes.getOrDefault(letter, Stroke.NONE);
    }

    private static String sides(Sides sides) {
        return sides.equals(Sides.ALL)
                ? ""
                : side("T", sides.top())
                        + side("R", sides.right())
                        + side("B", sides.bottom())
                        + side("L", sides.left())
                        + side("F", sides.falling())
                        + side("U", sides.rising());
    }

    private static String side(String letter, Stroke stroke) {
        return stroke.equals(Stroke.PLAIN)
                ? letter
                : stroke.isThere() ? "%s(%s,%06X)".formatted(letter, stroke.kind(), stroke.color()) : "";
    }
}
