package org.shinchoku.ui.window;

import javafx.beans.property.BooleanProperty;
import org.shinchoku.ui.grid.GridCommands;
import org.shinchoku.ui.outline.OutlineCommands;

/** What the menus can show, hide and go to. */
interface Panes {

    OutlineCommands outline();

    GridCommands grid();

    BooleanProperty outlineShown();

    BooleanProperty journalShown();

    void search();

    /** Goes from the outline to the grid or back. */
    void swapFocus();

    void guide();

    void about();
}
