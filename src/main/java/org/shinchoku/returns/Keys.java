package org.shinchoku.returns;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 照合の符号: hidden marks in a request workbook that tell what its rows and columns are about, whatever becomes of their
 * order. Each ends in a character that checks the others, so that no typed text is taken for one.
 */
enum Keys {
    /** The workbook: the inquiry and the number of the journal's entry whose plan it shows. */
    BOOK('Q', 2),
    /** A row: the inquiry, the section, the item. */
    ROW('R', 3),
    /** A column: the field, the year. */
    COLUMN('F', 2);

    private static final int RADIX = 36;
    private static final Pattern FORM = Pattern.compile("([QRF])((?:-[0-9a-z]{1,10})+)-([0-9a-z])");

    private final char mark;
    private final int numbers;

    Keys(char mark, int numbers) {
        this.mark = mark;
        this.numbers = numbers;
    }

    String of(long... parts) {
        StringBuilder key = new StringBuilder().append(mark);
        Arrays.stream(parts).forEach(n -> key.append('-').append(Long.toString(n, RADIX)));
        return key + "-" + check(key);
    }

    /** The numbers of a key of this kind; nothing where the text is none. */
    Optional<long[]> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()
                || m.group(1).charAt(0) != mark
                || check(m.group(1) + m.group(2)) != m.group(3).charAt(0)) {
            return Optional.empty();
        }
        long[] parts = Arrays.stream(m.group(2).substring(1).split("-"))
                .mapToLong(n -> Long.parseLong(n, RADIX))
                .toArray();
        return parts.length == numbers ? Optional.of(parts) : Optional.empty();
    }

    private static char check(CharSequence key) {
        int sum = key.chars().reduce(7, (s, c) -> (s * 31 + c) % 997);
        return Character.forDigit(sum % RADIX, RADIX);
    }
}
