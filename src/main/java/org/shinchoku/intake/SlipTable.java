package org.shinchoku.intake;

import java.util.List;

/** A small table within a slip, read row by row. */
interface SlipTable {

    /** Whether a row still belongs to it. */
    boolean goesOn(List<Grid.Block> row);

    void add(List<Grid.Block> row);

    boolean isEmpty();

    /** A pair for each of its texts. */
    List<SlipPair> pairs();
}
