package org.shinchoku.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.function.ObjIntConsumer;
import java.util.zip.CRC32C;

/**
 * 編集記録: the file beside the ledger that gets one line for each entry, with a checksum, before the database gets it.
 *
 * <p>A {@link RandomAccessFile} rather than a channel: a channel closes when its thread is interrupted, and with it goes
 * the lock.
 */
final class EditJournal implements Closeable {

    private static final int CHECKSUM = 8;

    private final RandomAccessFile file;

    private EditJournal(RandomAccessFile file) {
        this.file = file;
    }

    /** The journal in a file, made where it is missing. */
    static EditJournal at(Path path) throws IOException {
        return new EditJournal(new RandomAccessFile(path.toFile(), "rw"));
    }

    /** Whether this journal is now this program's alone. */
    boolean lock() throws IOException {
        // a place behind all lines: where locks bind, others may still read what is written
        return file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false) != null;
    }

    /** The checksum of a line, which the ledger keeps with the entry. */
    static int checksum(Line line) {
        return checksum(line.text().getBytes(UTF_8));
    }

    private static int checksum(byte[] text) {
        CRC32C crc = new CRC32C();
        crc.update(text, 0, text.length);
        return (int) crc.getValue();
    }

    /** Adds a line; it is durable on return. Where that fails nothing is added. */
    void append(Line line) throws IOException {
        long end = file.length();
        byte[] text = line.text().getBytes(UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(text.length + CHECKSUM + 2);
        whole.writeBytes((HexFormat.of().toHexDigits(checksum(text)) + " ").getBytes(UTF_8));
        whole.writeBytes(text);
        whole.write('\n');
        try {
            file.seek(end);
            file.write(whole.toByteArray());
            file.getFD().sync();
        } catch (IOException e) {
            cut(end);
            throw e;
        }
    }

    /** Copies it as it is, through this handle: closing another one would give up the lock. */
    void copyTo(Path copy) throws IOException {
        file.seek(0);
        Files.copy(new Bytes(file), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where the next line will begin. */
    long end() throws IOException {
        return file.length();
    }

    /** Takes away what stands behind a place. */
    void cut(long end) throws IOException {
        file.setLength(end);
        file.getFD().sync();
    }

    /** Reads all lines that are whole, with their checksums, up to the first that is not. */
    Extent read(ObjIntConsumer<Line> tell) throws IOException {
        file.seek(0);
        InputStream in = new BufferedInputStream(new Bytes(file), 1 << 16);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        long at = 0;
        long good = 0;
        int strange = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            at++;
            if (b != '\n') {
                text.write(b);
                continue;
            }
            if (strange == 0 && tell(text.toByteArray(), tell)) {
                good = at;
            } else {
                strange++;
            }
            text.reset();
        }
        boolean torn = strange + (text.size() > 0 ? 1 : 0) <= 1;
        return new Extent(good, torn);
    }

    private static boolean tell(byte[] whole, ObjIntConsumer<Line> tell) {
        if (whole.length <= CHECKSUM || whole[CHECKSUM] != ' ') {
            return false;
        }
        CRC32C crc = new CRC32C();
        crc.update(whole, CHECKSUM + 1, whole.length - CHECKSUM - 1);
        String written = new String(whole, 0, CHECKSUM, UTF_8);
        if (!HexFormat.of().toHexDigits((int) crc.getValue()).equals(written)) {
            return false;
        }
        tell.accept(
                Line.parse(new String(whole, CHECKSUM + 1, whole.length - CHECKSUM - 1, UTF_8)), (int) crc.getValue());
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The bytes of a file from where it stands. */
    private static final class Bytes extends InputStream {
        private final RandomAccessFile file;

        Bytes(RandomAccessFile file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return file.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return file.read(into, from, length);
        }
    }
}
