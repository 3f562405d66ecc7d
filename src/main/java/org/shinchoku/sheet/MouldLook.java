package org.shinchoku.sheet;

import org.shinchoku.plan.Look;

/** Looks as they are kept in the plan, and as sheets have them. */
final class MouldLook {

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
                style.borders().equals(Sides.ALL) ? "" : letters(style.borders()));
    }

    private static Sides sides(Look look) {
        String lone = look.sides();
        return look.borders()
                ? Sides.ALL
                : new Sides(
                        lone.indexOf('T') >= 0, lone.indexOf('R') >= 0, lone.indexOf('B') >= 0, lone.indexOf('L') >= 0);
    }

    private static String letters(Sides sides) {
        return (sides.top() ? "T" : "")
                + (sides.right() ? "R" : "")
                + (sides.bottom() ? "B" : "")
                + (sides.left() ? "L" : "");
    }
}
