package org.shinchoku.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.shinchoku.ui.grid.GridCommands;
import org.shinchoku.ui.help.Topic;
import org.shinchoku.ui.kit.Letters;
import org.shinchoku.ui.outline.OutlineCommands;

/** What the menus can show, hide and go to. */
interface Panes {

    OutlineCommands outline();

    GridCommands grid();

    Shown shown();

    /** Whether the colours are those of high contrast. */
    BooleanProperty contrast();

    /** How large all letters are. */
    ReadOnlyObjectProperty<Letters> letters();

    /** Goes on to the next size of letters. */
    void turnLetters();

    void search();

    /** Goes to the next cell found (1) or the one before (-1). */
    void searchAgain(int direction);

    void replace();

    void filter();

    /** Shows all items again. */
    void unfilter();

    /** Goes from the outline to the grid or the card, or back. */
    void swapFocus();

    /** Opens the window in which the next year is opened. */
    void rollover();

    /** Opens the window of levels and fields. */
    void fields();

    /** Opens the window of the scales. */
    void scales();

    /** Opens the units of the municipality. */
    void departments();

    /** Opens the counts. */
    void count();

    /** Opens what is missing, wrong or doubtful. */
    void check();

    /** Opens the guide at the screen that one is in. */
    void guide();

    void guide(Topic topic);

    void tour();

    void about();
}
