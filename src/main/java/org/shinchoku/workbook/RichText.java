package org.shinchoku.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The text of a cell or comment, put together from its runs; ふりがな is no part of it.
 *
 * @param text as written
 * @param struck whether all of it is struck through run by run
 * @param partlyStruck whether some of it is
 */
record RichText(String text, boolean struck, boolean partlyStruck) {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static RichText of(String text) {
        return new RichText(text, false, false);
    }

    /** Reads to the end of the element {@code parent}, which the cursor is in. */
    static RichText read(Xml xml, String parent) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean strike = false;
        boolean anyStruck = false;
        boolean anyPlain = false;
        for (String tag = xml.startWithin(parent); tag != null; tag = xml.startWithin(parent)) {
            switch (tag) {
                case "r" -> strike = false;
                case "strike", "dstrike" -> strike = xml.flag("val", true);
                case "rPh" -> xml.skip();
                case "t" -> {
                    String run = unescape(xml.text());
                    anyStruck |= strike && !run.isBlank();
                    anyPlain |= !strike && !run.isBlank();
                    text.append(run);
                }
                default -> {}
            }
        }
        return new RichText(text.toString(), anyStruck && !anyPlain, anyStruck && anyPlain);
    }

    /** Characters that XML cannot hold are written by Excel as {@code _x000D_}. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.replaceAll(
                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    /** A text that looks as if it held such an escape. */
    static String escape(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }
}
