package org.shinchoku.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/** A part of a zip that is read to its end only where it is what was packed: {@code ZipFile} does not compare the check sum. */
final class Whole extends CheckedInputStream {

    private final ZipEntry entry;

    Whole(InputStream in, ZipEntry entry) {
        super(in, new CRC32());
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        return compared(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return compared(super.read(buffer, offset, length));
    }

    private int compared(int read) throws IOException {
        if (read < 0 && entry.getCrc() >= 0 && entry.getCrc() != getChecksum().getValue()) {
            throw new IOException("damaged part " + entry.getName());
        }
        return read;
    }
}
