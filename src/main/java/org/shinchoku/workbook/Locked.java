package org.shinchoku.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens workbooks that are locked with a password. */
final class Locked {

    /** Excel's own count is 100,000; a file may ask for hours of counting. */
    private static final int MOST_SPINS = 1_000_000;

    private Locked() {}

    static boolean isLocked(POIFSFileSystem system) {
        return system.getRoot().hasEntry("EncryptedPackage");
    }

    /**
     * Writes the unlocked workbook to a file.
     *
     * @return false where the password is wrong
     */
    static boolean unlock(POIFSFileSystem system, char[] password, Path to)
            throws IOException, GeneralSecurityException {
        EncryptionInfo info = new EncryptionInfo(system);
        if (info.getVerifier().getSpinCount() > MOST_SPINS) {
            throw new TooLarge("spins");
        }
        Decryptor decryptor = Decryptor.getInstance(info);
        // A workbook that is only protected against changes is locked with a password that everybody knows.
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD) && !decryptor.verifyPassword(new String(password))) {
            return false;
        }
        try (InputStream plain = decryptor.getDataStream(system)) {
            Files.write(to, plain.readNBytes((int) Budget.FILE_BYTES));
        }
        return true;
    }
}
