package org.shinchoku.ui.sheet;

import javafx.scene.Group;
import org.shinchoku.paper.Page;

/** Where pages are printed. */
interface Press {

    /** What it is called. */
    String name();

    /** How many of so many pages are to be sent; those before the first wanted one it leaves out itself. */
    int until(int count);

    /** What part of the paper that a page is printed on can be reached. */
    Room room(Page page);

    /** Prints a page, placed in that room; false where the printer refuses it. */
    boolean print(Page page, Group placed);

    /** Hands all of it to the printer; false where that refuses it. */
    boolean end();

    /** Nothing of it is printed. */
    void cancel();
}
