package org.shinchoku.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out how a text file of a Japanese office is encoded: UTF-8, UTF-16, else what Windows calls Shift_JIS.
 *
 * <p>Of UTF-8 and Shift_JIS, the one that has fewer bytes it cannot read is right: one bad byte in a file costs that byte.
 */
final class Encoding {

    /** Never Shift_JIS, which lacks 髙 ① ～ ㈱. */
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    /** What a web page may say of itself; Shift_JIS is found without. */
    private static final Pattern NAMED =
            Pattern.compile("charset=[\"']?(euc-jp|iso-2022-jp)", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 4096;

    private Encoding() {}

    static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (isWide(bytes)) {
            return new String(bytes, zeros(bytes)[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        Matcher named = NAMED.matcher(head);
        if (named.find()) {
            return new String(bytes, Charset.forName(named.group(1)));
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\ufffd') < 0) {
            return utf8;
        }
        String windows = new String(bytes, WINDOWS);
        return bad(windows) <= bad(utf8) ? windows : utf8;
    }

    /** Whether a file is UTF-16 though no mark says so: every other byte of its spaces, tabs and line ends is 0. */
    static boolean isWide(byte[] bytes) {
        long[] zeros = zeros(bytes);
        return zeros[0] + zeros[1] > 0 && Math.min(zeros[0], zeros[1]) == 0;
    }

    /** Zeros at even and at odd places of the beginning. */
    private static long[] zeros(byte[] bytes) {
        long[] zeros = new long[2];
        for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static long bad(String text) {
        return text.chars().filter(c -> c == '\ufffd').count();
    }

    private static boolean starts(byte[] bytes, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }
}
