package org.shinchoku.store;

import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Lets H2 keep a database in a file of any name: it adds an ending to the name, which is taken off again here. Public for H2, which makes its instances. */
public final class LedgerPath extends FilePathWrapper {

    private static final String SCHEME = "ledger";
    private static final String ENDING = ".mv.db";

    /** A channel closes when its thread is interrupted, as a cancelled task's is: H2 then opens the file again. */
    private static final String UNINTERRUPTED = "retry:";

    /** What a connection's address ends with must not hold the sign that divides its settings. */
    private static final String DIVIDER = ";";

    private static final String DIVIDER_WRITTEN = "%3B";

    /** The address of a file's database, without settings. */
    static String address(Path file) {
        FilePath.register(new LedgerPath());
        String name = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        return "jdbc:h2:" + SCHEME + ":" + name.replace(DIVIDER, DIVIDER_WRITTEN);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected FilePath unwrap(String name) {
        int ending = name.lastIndexOf(ENDING);
        String without = ending < 0 ? name : name.substring(0, ending) + name.substring(ending + ENDING.length());
        String path = without.substring(getPrefix().length()).replace(DIVIDER_WRITTEN, DIVIDER);
        return FilePath.get(UNINTERRUPTED + path);
    }

    /** H2 recognises a database by this name, ending and all. */
    @Override
    public FilePathWrapper toRealPath() {
        return this;
    }
}
