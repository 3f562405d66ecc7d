package org.shinchoku.workbook;

import java.util.Optional;
import org.shinchoku.sheet.Area;

/** Reads cell addresses as workbooks write them; those beyond Excel's grid are none. */
public final class Address {

    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    private Address() {}

    /** The place that {@code B5}, {@code $B$5} or {@code B5:C7} names. */
    public static Optional<Area> parse(String text) {
        int colon = text.indexOf(':');
        String from = colon < 0 ? text : text.substring(0, colon);
        String to = colon < 0 ? from : text.substring(colon + 1);
        int top = row(from);
        int bottom = row(to);
        int left = column(from);
        int right = column(to);
        if (top < 0 || bottom < top || left < 0 || right < left) {
            return Optional.empty();
        }
        return Optional.of(new Area(top, left, bottom - top + 1, right - left + 1));
    }

    /** Row of an address from 0, or -1. */
    static int row(String address) {
        int number = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                if (number > ROWS) {
                    return -1;
                }
            }
        }
        return number - 1;
    }

    /** Column of an address from 0, or -1. */
    static int column(String address) {
        int number = 0;
        for (int i = 0; i < address.length(); i++) {
            int c = address.charAt(i) & ~0x20;
            if (c >= 'A' && c <= 'Z') {
                number = number * 26 + (c - 'A' + 1);
                if (number > COLUMNS) {
                    return -1;
                }
            }
        }
        return number - 1;
    }
}
