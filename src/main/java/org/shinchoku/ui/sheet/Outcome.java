package org.shinchoku.ui.sheet;

import java.nio.file.Path;
import java.util.List;

/** What the clerk is told once something was written. */
@FunctionalInterface
interface Outcome {

    /**
     * @param pages how many pages were made, or 0 where a file has none
     * @param missing what had no place on the sheets, a sentence each
     */
    void written(Path file, int pages, List<String> missing);
}
