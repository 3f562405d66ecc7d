package org.shinchoku.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.sheet.PageSetup.Edge;

/** Headers and footers in Excel's notation: {@code &L資料１&C&P / &N}. */
final class EdgeCodes {

    private static final Pattern CODE =
            Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|K\\d\\d[+-]\\d{3}|\\d+|.)", Pattern.DOTALL);

    private EdgeCodes() {}

    static Edge read(String codes) {
        StringBuilder[] parts = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        int part = 1;
        int at = 0;
        Matcher matcher = CODE.matcher(codes);
        while (matcher.find()) {
            parts[part].append(codes, at, matcher.start());
            at = matcher.end();
            switch (matcher.group()) {
                case "&L" -> part = 0;
                case "&C" -> part = 1;
                case "&R" -> part = 2;
                case "&P" -> parts[part].append(Edge.PAGE);
                case "&N" -> parts[part].append(Edge.PAGES);
                case "&&" -> parts[part].append('&');
                default -> {}
            }
        }
        parts[part].append(codes, at, codes.length());
        return new Edge(parts[0].toString(), parts[1].toString(), parts[2].toString());
    }

    /** One of the three texts in Excel's notation. */
    static String text(String text) {
        String escaped = text.replace("&", "&&").replace(Edge.PAGES, "&N").replace(Edge.PAGE, "&P");
        boolean digit = !escaped.isEmpty() && Character.isDigit(escaped.charAt(0));
        // A digit right after it would be read as one of the size.
        return escaped.isEmpty() ? "" : "&" + EdgeLines.SIZE + (digit ? " " : "") + escaped;
    }
}
