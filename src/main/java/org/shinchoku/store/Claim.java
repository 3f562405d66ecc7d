package org.shinchoku.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.shinchoku.store.LedgerFault.Kind;

/** The sole right to a ledger: no other program and no other part of this one has it at the same time. */
final class Claim implements Closeable {

    /**
     * What this process has claimed. A file's lock belongs to the whole process, and closing any second handle on the
     * file gives it up: so who asks twice must be refused before the file is touched, and this list is as static as the
     * locks are.
     */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path name;
    private EditJournal journal;

    private Claim(Path name) {
        this.name = name;
    }

    /** Claims a ledger within this process; its files may be looked at from now on. */
    static Claim of(Place place) throws LedgerFault {
        Path name = realName(place.file());
        if (!CLAIMED.add(name)) {
            throw new LedgerFault(Kind.OPEN_ELSEWHERE, place.file());
        }
        return new Claim(name);
    }

    private static Path realName(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : file.getParent().toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            return file;
        }
    }

    /** Claims it against other processes too: the edit journal, locked. */
    EditJournal journal(Place place) throws LedgerFault, IOException {
        journal = EditJournal.at(place.journal());
        try {
            if (journal.lock()) {
                return journal;
            }
        } catch (OverlappingFileLockException e) {
            throw new LedgerFault(Kind.OPEN_ELSEWHERE, place.file(), e);
        }
        throw new LedgerFault(Kind.OPEN_ELSEWHERE, place.file());
    }

    @Override
    public void close() throws IOException {
        try {
            if (journal != null) {
                journal.close();
            }
        } finally {
            CLAIMED.remove(name);
        }
    }
}
