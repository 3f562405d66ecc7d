package org.shinchoku.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * 編集記録: the file beside the ledger that gets one line for each entry, with a checksum, before the database gets it.
 *
 * <p>A {@link RandomAccessFile} rather than a channel: a channel closes when its thread is interrupted, and with it goes
 * the lock.
 */
final class EditJournal implements Closeable {

    private static final int CHECKSUM = 8;
    private static final int BLOCK = 1 << 16;

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

    /** Tells all lines that are whole, up to the first that is not. */
    Extent read(Consumer<Found> tell) throws IOException {
        file.seek(0);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        long at = 0;
        long good = 0;
        int strange = 0;
        for (int length = file.read(block); length > 0; length = file.read(block)) {
            int from = 0;
            for (int i = 0; i < length; i++) {
                if (block[i] == '\n') {
                    line.write(block, from, i - from);
                    from = i + 1;
                    Optional<Found> found = strange == 0 ? whole(line.toByteArray()) : Optional.empty();
                    found.ifPresent(tell);
                    good = found.isPresent() ? at + from : good;
                    strange += found.isPresent() ? 0 : 1;
                    line.reset();
                }
            }
            line.write(block, from, length - from);
            at += length;
        }
        return new Extent(good, strange + (line.size() > 0 ? 1 : 0) <= 1);
    }

    /** Tells the entries behind a number. */
    void entries(long after, Consumer<Kept> tell) throws IOException {
        read(found -> {
            if (found.isEntry() && found.number() > after) {
                tell.accept((Kept) found.line());
            }
        });
    }

    private static Optional<Found> whole(byte[] line) {
        if (line.length <= CHECKSUM || line[CHECKSUM] != ' ') {
            return Optional.empty();
        }
        int begin = CHECKSUM + 1;
        CRC32C crc = new CRC32C();
        crc.update(line, begin, line.length - begin);
        int checksum = (int) crc.getValue();
        boolean same = HexFormat.of().toHexDigits(checksum).equals(new String(line, 0, CHECKSUM, UTF_8));
        return same
                ? Optional.of(new Found(new String(line, begin, line.length - begin, UTF_8), checksum))
                : Optional.empty();
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
