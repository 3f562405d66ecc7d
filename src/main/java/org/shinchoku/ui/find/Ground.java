package org.shinchoku.ui.find;

import java.util.Set;
import java.util.function.Predicate;
import org.shinchoku.plan.Spot;

/** Where the clerk looks for something: the table in which cells are seen and gone to. */
public interface Ground {

    /** Where the clerk is, or null. */
    Spot at();

    /** The cells that are chosen. */
    Set<Spot> chosen();

    /** Which cells are seen there without unfolding or showing anything. */
    Predicate<Spot> seen();

    /** Shows a cell, whatever must be unfolded for it, and goes to it. */
    void go(Spot spot);
}
