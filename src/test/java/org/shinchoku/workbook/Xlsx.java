package org.shinchoku.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx workbook put together by hand, part by part, so that any part can be wrong. */
final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String folder = "";

    /** A book of one sheet whose element {@code sheetData} holds this. */
    static Xlsx of(String data) {
        return new Xlsx()
                .part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
                .part("xl/workbook.xml", workbook("<sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml")))
                .part("xl/worksheets/sheet1.xml", sheet("<sheetData>" + data + "</sheetData>"));
    }

    static String sheet(String inside) {
        return "<worksheet xmlns=\"" + MAIN + "\">" + inside + "</worksheet>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + inside + "</Relationships>";
    }

    Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Xlsx strings(String inside) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + inside + "</sst>");
    }

    /** Styles whose second look, {@code s="1"}, has a number format. */
    Xlsx format(String code) {
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"200\" formatCode=\""
                        + code.replace("\"", "&quot;")
                        + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>");
    }

    /** The same book in the Strict dialect. */
    Xlsx strict() {
        parts.replaceAll((name, content) -> content.replace(MAIN, STRICT_MAIN).replace(OFFICE, STRICT_OFFICE));
        return this;
    }

    /** The same book packed with a folder around it, as a Mac does. */
    Xlsx inFolder(String name) {
        parts.put("../__MACOSX/._x", "Mac");
        folder = name + "/";
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                String name = part.getKey().startsWith("../") ? part.getKey().substring(3) : folder + part.getKey();
                zip.putNextEntry(new ZipEntry(name));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
