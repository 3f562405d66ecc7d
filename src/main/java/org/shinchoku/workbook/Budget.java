package org.shinchoku.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What reading one file may cost, counted on the way: no file fills the memory or keeps the clerk waiting. */
final class Budget {

    /** Bytes of one file as it lies on the disk. */
    static final long FILE_BYTES = 64L << 20;
    /** Bytes of an .xls or a text file, which are held in memory as a whole. */
    static final long WHOLE_BYTES = 24L << 20;

    static final int SHEETS = 1_000;

    private static final long XML_BYTES = 192L << 20;
    /** No honest element is longer: a cell holds 32,767 characters. */
    private static final int ELEMENT_BYTES = 4 << 20;

    private static final int CELLS = 2_000_000;
    private static final long PLACES = 20_000_000;
    private static final long CHARACTERS = 192_000_000;

    private long bytes;
    private int cells;
    private long places;
    private long characters;

    /** Counts one cell that holds something, or one text that cells refer to. */
    void cell() {
        if (++cells > CELLS) {
            throw new TooLarge("cells");
        }
    }

    /** Counts the characters of a cell: many cells may refer to one long text. */
    void characters(int more) {
        characters += more;
        if (characters > CHARACTERS) {
            throw new TooLarge("characters");
        }
    }

    /** Counts the places of a grid, filled or not. */
    void places(long more) {
        places += more;
        if (places > PLACES) {
            throw new TooLarge("places");
        }
    }

    /** The stream, counted as it is read. */
    InputStream guard(InputStream in) {
        return new Guard(in);
    }

    private final class Guard extends FilterInputStream {

        private int sinceTag;

        Guard(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                bytes += count;
                sinceTag = tail(buffer, offset, count);
                if (bytes > XML_BYTES || sinceTag > ELEMENT_BYTES) {
                    throw new TooLarge("bytes");
                }
            }
            return count;
        }

        private int tail(byte[] buffer, int offset, int count) {
            for (int i = offset + count - 1; i >= offset; i--) {
                if (buffer[i] == '<') {
                    return offset + count - i;
                }
            }
            return sinceTag + count;
        }
    }
}
