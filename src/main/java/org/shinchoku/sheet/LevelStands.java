package org.shinchoku.sheet;

import java.util.List;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormLevel.Stand;
import org.shinchoku.plan.Level;

/**
 * 階層の見せ方: which levels of a form stand across its table, which in every row, and which begin new pages.
 *
 * @param levels from the root
 */
record LevelStands(Form form, List<Level> levels) {

    /**
     * How many of the leading levels stand as rows across; at least one is left to stand beside the others, and what is above
     * a row across is one too.
     *
     * @param usual how many the arrangement itself would have
     */
    int across(int usual) {
        int across = 0;
        while (across < usual && of(across).stand() == Stand.USUAL) {
            across++;
        }
        for (int level = across; level < levels.size() - 1; level++) {
            across = of(level).stand() == Stand.ACROSS ? level + 1 : across;
        }
        return across;
    }

    /** Whether the items of a level are named in every row. */
    boolean repeats(int level) {
        return of(level).stand() == Stand.REPEATED;
    }

    boolean breaks(int level) {
        return of(level).breaks();
    }

    /** The lowest level whose items begin new pages, or another where none does. */
    int lowestBreak(int otherwise) {
        int lowest = otherwise;
        for (int level = 0; level < levels.size(); level++) {
            lowest = breaks(level) ? level : lowest;
        }
        return lowest;
    }

    private FormLevel of(int level) {
        return form.level(levels.get(level).id());
    }
}
