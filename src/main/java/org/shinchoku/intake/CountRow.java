package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;

/** A row below the headings that counts the columns: (1) (2) (3), A B C or ア イ ウ. */
final class CountRow {

    private static final Pattern COUNT = Pattern.compile("\\(?(?:[0-9]{1,2}|[A-Za-zア-ン])\\)?");
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final int LEAST = 3;

    private CountRow() {}

    static boolean is(Grid grid, int r) {
        List<Grid.Block> row = grid.row(r);
        boolean inner = r > 0
                && !row.isEmpty()
                && grid.row(r - 1).stream()
                        .anyMatch(b -> b.column() < row.get(0).column());
        if (inner || row.size() < LEAST) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            String text = Wording.flat(row.get(i).text());
            if (!COUNT.matcher(text).matches()
                    || count(text) != count(Wording.flat(row.get(0).text())) + i) {
                return false;
            }
        }
        return true;
    }

    private static int count(String text) {
        String bare = text.replaceAll("[()]", "");
        int kana = KANA.indexOf(bare);
        return Character.isDigit(bare.charAt(0)) ? Integer.parseInt(bare) : kana < 0 ? bare.charAt(0) : kana;
    }
}
