package org.shinchoku.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever its name says. */
enum FileType {
    ZIP(""),
    OLE(""),
    TEXT(""),
    PDF("PDFのファイルです"),
    PICTURE("画像のファイルです"),
    WEB_PAGE("ウェブページの形式のファイルです"),
    WEB_ARCHIVE("ウェブページの形式のファイルです"),
    OLD_XML("古いXML形式の表です"),
    RICH_TEXT("リッチテキスト形式の文書です"),
    ARCHIVE("圧縮されたファイルです"),
    UNKNOWN("Excelの形式ではありません");

    private static final Pattern PAGE =
            Pattern.compile("<(?:html|!doctype html|table|head|meta|body|style|center|div|!--)[\\s>-]?");

    /** What it is, in words, where it is nothing to read. */
    final String words;

    FileType(String words) {
        this.words = words;
    }

    /** Judges by the beginning of a file, at most its first 4,096 bytes. */
    static FileType of(byte[] head) {
        if (starts(head, "PK\3\4") || starts(head, "PK\5\6")) {
            return ZIP;
        }
        if (starts(head, "\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        if (starts(head, "%PDF")) {
            return PDF;
        }
        if (starts(head, "\u0089PNG")
                || starts(head, "\u00ff\u00d8\u00ff")
                || starts(head, "GIF8")
                || starts(head, "BM")) {
            return PICTURE;
        }
        if (starts(head, "{\\rtf")) {
            return RICH_TEXT;
        }
        if (starts(head, "7z\u00bc\u00af") || starts(head, "Rar!") || starts(head, "\u001f\u008b")) {
            return ARCHIVE;
        }
        return words(head);
    }

    private static FileType words(byte[] head) {
        boolean wide = starts(head, "\u00ff\u00fe") || starts(head, "\u00fe\u00ff");
        String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String bare = start.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "");
        if (bare.startsWith("mime-version:")) {
            return WEB_ARCHIVE;
        }
        if (PAGE.matcher(bare).lookingAt()) {
            return WEB_PAGE;
        }
        if (bare.startsWith("<?xml") || bare.startsWith("<workbook")) {
            return bare.contains("<html") ? WEB_PAGE : OLD_XML;
        }
        return !wide && start.indexOf('\0') >= 0 && !Encoding.isWide(head) ? UNKNOWN : TEXT;
    }

    private static boolean starts(byte[] head, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length && Arrays.equals(bytes, 0, bytes.length, head, 0, bytes.length);
    }
}
