package org.shinchoku.ui.intake;

import java.nio.file.Path;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Workbooks;

/** Where a table comes from. */
@FunctionalInterface
public interface Source {

    /** @param password empty as long as none is asked for */
    Book read(char[] password) throws Unreadable;

    static Source file(Path file) {
        return password -> Workbooks.read(file, password);
    }

    /** What the clipboard holds, as a web page and as text; either may be empty. */
    static Source pasted(String html, String text) {
        return password -> Workbooks.pasted(html, text);
    }
}
