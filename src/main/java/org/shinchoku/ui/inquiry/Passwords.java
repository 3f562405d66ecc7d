package org.shinchoku.ui.inquiry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Workbooks;

/** Reads files of which some are locked, most often with one password. */
final class Passwords {

    private static final char[] NONE = {};

    private final Function<String, Optional<char[]>> ask;
    private final List<char[]> known = new ArrayList<>();

    /** @param ask asks the clerk, by a sentence that says what is known of a file; empty to leave it out */
    Passwords(Function<String, Optional<char[]>> ask) {
        this.ask = ask;
    }

    /** Tries the passwords that opened files before, and asks where none of them opens this one. */
    Book read(Path file) throws Unreadable {
        try {
            return Workbooks.read(file, NONE);
        } catch (Unreadable locked) {
            if (!locked.locked()) {
                throw locked;
            }
            for (char[] each : known) {
                Optional<Book> book = tried(file, each);
                if (book.isPresent()) {
                    return book.get();
                }
            }
            return asked(file, locked);
        }
    }

    private Book asked(Path file, Unreadable locked) throws Unreadable {
        Unreadable why = locked;
        while (true) {
            char[] next = ask.apply(why.sentence()).orElse(null);
            if (next == null) {
                throw locked;
            }
            try {
                Book book = Workbooks.read(file, next);
                known.add(next);
                return book;
            } catch (Unreadable e) {
                if (!e.locked()) {
                    throw e;
                }
                why = e;
            }
        }
    }

    private static Optional<Book> tried(Path file, char[] password) {
        try {
            return Optional.of(Workbooks.read(file, password));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
