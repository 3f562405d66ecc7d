package org.shinchoku.workbook;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Locks a workbook with a password, as Excel does. */
public final class SomeLocked {

    private SomeLocked() {}

    public static Path lock(Path file, String password) throws Exception {
        byte[] open = Files.readAllBytes(file);
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(open);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        return file;
    }
}
