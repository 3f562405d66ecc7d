package org.shinchoku.intake;

import org.shinchoku.plan.FiscalYear;

/** The one way by which a text that was read enters an item: noted at its cell, and told where another one stands already. */
final class Values {

    private final Trace trace;

    Values(Trace trace) {
        this.trace = trace;
    }

    /**
     * Puts a text into an item.
     *
     * @param section the section that answers in a row of its own, or empty
     */
    void put(Node owner, Sort sort, FiscalYear year, String section, String text, Spot spot) {
        trace.use(spot.grid(), spot.row(), spot.column(), sort.isDepartment() ? Use.DEPARTMENT : Use.VALUE);
        sort.saw(text);
        if (!owner.put(new Node.Entry(sort, year, section, text, spot))) {
            trace.doubt(
                    spot.grid(),
                    spot.row(),
                    spot.column(),
                    "同じ項目の「" + sort.name() + "」に、別の所で違う文が書かれています。先のものを取り込みました。");
        }
    }
}
