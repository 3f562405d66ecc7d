package org.shinchoku.intake;

import java.util.List;
import java.util.Map;
import org.shinchoku.sheet.Area;

/** What was seen in the sheets of a book, for the clerk to look at. */
interface Insight {

    /** How often the sheets were asked for a cell so far. */
    long asked();

    /** The tables in the order of the sheets. */
    List<SeenTable> tables();

    /** What was seen in a cell, or null on a sheet that was not read. */
    Seen at(String sheet, int row, int column);

    /** By the sheets' names, what each cell was taken for. */
    Map<String, Map<Area, Use>> uses();
}
