package org.shinchoku.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the clerk for a file; on the desktop with the system's own window. */
public interface FilePicker {

    /**
     * Files of one sort.
     *
     * @param name in the clerk's words
     * @param patterns as {@code *.xlsx}
     */
    record Sort(String name, List<String> patterns) {}

    /** A file that exists. */
    Optional<Path> open(String title, Sort sort);

    /** Files that exist; none where the clerk chose nothing. */
    List<Path> several(String title, Sort sort);

    /** A folder that exists. */
    Optional<Path> folder(String title);

    /** A file to be written; the clerk has agreed to lose the one that is there. */
    Optional<Path> save(String title, String name, Sort sort);
}
