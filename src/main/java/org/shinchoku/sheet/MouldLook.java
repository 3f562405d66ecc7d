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
                look.borders(),
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
                style.borders(),
                style.wrap(),
                style.locked(),
                style.format());
    }
}
