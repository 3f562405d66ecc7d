package org.shinchoku.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.shinchoku.sheet.Area;

/**
 * Files that are larger, wider or deeper than any office's: each is written to a folder in the size that is asked for. In full
 * size those that are understood are as large as {@link Bounds} lets them be.
 */
enum Monster {
    NUMBERS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            table(file, (int) (50_000 * size), 20, (r, c) -> number(r, c, r * 31 + c));
        }
    },
    TEXTS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            table(file, (int) (20_000 * size), 50, (r, c) -> text(r, c, "取組" + r + "の実施状況" + c));
        }
    },
    LONG_TEXTS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            String words = "地域の方と話し合い、次の年度に行うことを決めた。".repeat(12);
            table(file, (int) (2_700 * size), 30, (r, c) -> text(r, c, c + words));
        }
    },
    ONE_TEXT("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            String words = "あ".repeat((int) (34_000_000 * size));
            table(file, 3, 3, (r, c) -> text(r, c, r == 1 && c == 1 ? words : "実績"));
        }
    },
    MERGES("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = full(4, size);
            book(file, Map.of("xl/worksheets/sheet1.xml", out -> {
                out.write(SHEET + "<sheetData>");
                rows(out, rows, 4, (r, c) -> text(r, c, "文" + r + c));
                out.write("</sheetData><mergeCells>");
                for (int r = 1; r < rows - 1; r += 2) {
                    for (int c = 0; c < 4; c++) {
                        out.write("<mergeCell ref=\"" + new Area(r, c, 2, 1).address() + "\"/>");
                    }
                }
                out.write("</mergeCells></worksheet>");
            }));
        }
    },
    ONE_MERGE("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            book(file, Map.of("xl/worksheets/sheet1.xml", out -> {
                out.write(SHEET + "<sheetData>");
                rows(out, 50, 10, (r, c) -> text(r, c, "文" + r + c));
                out.write("<row r=\"" + (int) (199_000 * size) + "\">" + text((int) (199_000 * size) - 1, 9, "終")
                        + "</row>");
                out.write("</sheetData><mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells></worksheet>");
            }));
        }
    },
    FORMATTED_TO_THE_END("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            formatted(file, (int) (200 * size), 16_384);
        }
    },
    FORMATTED_TO_THE_BOTTOM("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            formatted(file, (int) (1_048_576 * size), 4);
        }
    },
    RICH("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int runs = (int) (1_500_000 * size);
            book(
                    file,
                    Map.of(
                            "xl/sharedStrings.xml",
                            out -> {
                                out.write("<sst><si>");
                                for (int i = 0; i < runs; i++) {
                                    out.write("<r><rPr><b/></rPr><t>あ</t></r>");
                                }
                                out.write("</si></sst>");
                            },
                            "xl/worksheets/sheet1.xml",
                            out -> table(out, 20, 5, (r, c) -> r == 0 ? text(r, c, "実績") : shared(r, c, 0))));
        }
    },
    SHARED("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int strings = (int) (3_000_000 * size);
            book(
                    file,
                    Map.of(
                            "xl/sharedStrings.xml",
                            out -> {
                                out.write("<sst>");
                                for (int i = 0; i < strings; i++) {
                                    out.write("<si><t>文" + i + "</t></si>");
                                }
                                out.write("</sst>");
                            },
                            "xl/worksheets/sheet1.xml",
                            out -> table(out, 20, 5, (r, c) -> shared(r, c, c))));
        }
    },
    REPEATED("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            String words = "あ".repeat(32_000);
            int rows = (int) (20_000 * size);
            book(
                    file,
                    Map.of(
                            "xl/sharedStrings.xml",
                            out -> out.write("<sst><si><t>" + words + "</t></si></sst>"),
                            "xl/worksheets/sheet1.xml",
                            out -> table(out, rows, 10, (r, c) -> r == 0 ? text(r, c, "実績" + c) : shared(r, c, 0))));
        }
    },
    LAUGHS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            StringBuilder entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"lol\">");
            for (int i = 1; i < 30; i++) {
                entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
            }
            book(file, Map.of("xl/worksheets/sheet1.xml", out -> {
                out.write(entities + "]>" + SHEET + "<sheetData>");
                out.write("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a29;</v></c></row></sheetData></worksheet>");
            }));
        }
    },
    NESTED("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int depth = (int) (3_000_000 * size);
            book(file, Map.of("xl/worksheets/sheet1.xml", out -> {
                out.write(SHEET);
                for (int i = 0; i < depth; i++) {
                    out.write("<row>");
                }
            }));
        }
    },
    STYLES("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int styles = (int) (500_000 * size);
            book(
                    file,
                    Map.of(
                            "xl/styles.xml",
                            out -> {
                                out.write("<styleSheet><numFmts>");
                                for (int i = 0; i < styles; i++) {
                                    out.write("<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"0&quot;人" + i
                                            + "&quot;\"/>");
                                }
                                out.write("</numFmts><cellXfs>");
                                for (int i = 0; i < styles; i++) {
                                    out.write("<xf numFmtId=\"" + (200 + i) + "\"><alignment wrapText=\"1\"/></xf>");
                                }
                                out.write("</cellXfs></styleSheet>");
                            },
                            "xl/worksheets/sheet1.xml",
                            out -> table(out, 20, 5, Monster::number)));
        }
    },
    CHOICES("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int choices = (int) (50_000 * size);
            String areas = "A1 B2:C3 ".repeat(50);
            book(file, Map.of("xl/worksheets/sheet1.xml", out -> {
                out.write(SHEET + "<sheetData>");
                rows(out, 20, 5, (r, c) -> text(r, c, "実績" + c));
                out.write("</sheetData><dataValidations>");
                for (int i = 0; i < choices; i++) {
                    out.write("<dataValidation type=\"list\" sqref=\"" + areas
                            + "\"><formula1>$A$1:$XFD$1048576</formula1></dataValidation>");
                }
                out.write("</dataValidations></worksheet>");
            }));
        }
    },
    WIDE_HEADINGS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int columns = (int) (16_384 * size);
            table(file, 20, columns, (r, c) -> text(r, c, r == 0 ? "令和" + c + "年度実績" : "値" + r + c));
        }
    },
    ALL_HEADINGS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            table(file, full(6, size), 6, (r, c) -> text(r, c, r % 3 == 2 ? "文" + r : HEADS.get(c)));
        }
    },
    MANY_SHEETS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            Map<String, Part> parts = new LinkedHashMap<>();
            sheets(
                    parts,
                    full(33 * 6, size),
                    sheet -> out ->
                            table(out, 33, 6, (r, c) -> text(r, c, r == 0 ? HEADS.get(c) : "文" + sheet + "の" + r + c)));
            book(file, parts);
        }
    },
    SAME_TITLES("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            List<String> heads = List.of("番号", "事業名", "担当課", "再掲", "令和4年度実績", "評価");
            table(
                    file,
                    full(6, size),
                    6,
                    (r, c) -> text(r, c, r == 0 ? heads.get(c) : c == 1 ? "相談会" : c == 3 ? "○" : "文" + r));
        }
    },
    SLIPS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            List<String> heads = List.of("番号", "事業名", "担当課", "事業内容", "令和4年度実績", "評価");
            int whole = full(2, size) / 6 * 6; // a slip that is cut short has all of them read in another way
            table(file, whole, 2, (r, c) -> text(r, c, c == 0 ? heads.get(r % 6) : "文" + r));
        }
    },
    SECTIONS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            table(file, (int) (100_000 * size), 4, (r, c) -> r == 0 || c == 0 ? text(r, c, heading(r, c)) : "");
        }

        private String heading(int row, int column) {
            return row == 0 ? HEADS.get(column) : "基本目標" + row;
        }
    },
    DEEP_SECTIONS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = (int) (40_000 * size);
            table(
                    file,
                    rows + 20,
                    4,
                    (r, c) -> r == 0
                            ? text(r, c, HEADS.get(c))
                            : r < rows ? c == 0 ? text(r, c, word(r) + "目標1") : "" : text(r, c, "文" + r + c));
        }

        /** A word of kanji for each number, as each is a way of counting of its own. */
        private String word(int row) {
            return "" + (char) ('一' + row % 200) + (char) ('一' + row / 200);
        }
    },
    TITLES("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = full(1.1, size);
            table(
                    file,
                    rows + 20,
                    4,
                    (r, c) -> r < rows
                            ? c == 0 ? text(r, c, "計画の趣旨" + r) : ""
                            : text(r, c, r == rows ? HEADS.get(c) : "文" + r + c));
        }
    },
    SCATTERED("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = (int) (200_000 * size);
            table(
                    file,
                    rows,
                    10,
                    (r, c) -> r < 20 && c < 4
                            ? text(r, c, r == 0 ? HEADS.get(c) : "文" + r + c)
                            : r % 4 == 0 && c == 9 ? text(r, c, "※注記" + r) : "");
        }
    },
    REPOSTS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = full(5, size);
            table(
                    file,
                    rows,
                    6,
                    (r, c) -> text(
                            r,
                            c,
                            r == 0 ? HEADS.get(c) : c == 1 ? r % 2 == 0 ? "相談会" : "相談会（再掲）" : c == 0 ? "" : "文" + r));
        }
    },
    DEPARTMENTS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            table(
                    file,
                    full(6, size),
                    6,
                    (r, c) -> text(r, c, r == 0 ? HEADS.get(c) : c == 2 ? "第" + r + "課" : "文" + r));
        }
    },
    SHARED_ANSWERS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            table(
                    file,
                    full(6, size),
                    6,
                    (r, c) -> text(
                            r,
                            c,
                            r == 0
                                    ? HEADS.get(c)
                                    : c == 2
                                            ? "第" + r + "課、第" + (r + 1) + "課"
                                            : c == 3 ? "(第" + (r + 1) + "課)文\n(第" + r + "課)文" : "文" + r));
        }
    },
    COMMITTEE("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = full(10, size);
            List<String> heads = List.of("番号", "事業名", "委員会の意見", "対応");
            table(
                    file,
                    2 * rows,
                    6,
                    (r, c) -> r < rows
                            ? text(r, c, r == 0 ? HEADS.get(c) : c == 0 ? "" + r : c == 1 ? "事業" + r % 100 : "文" + r)
                            : c > 3
                                    ? ""
                                    : text(
                                            r,
                                            c,
                                            r == rows
                                                    ? heads.get(c)
                                                    : c == 0
                                                            ? "" + (2 * rows - r)
                                                            : c == 1 ? "事業" + r % 100 : "意見" + r));
        }
    },
    YEARS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int columns = (int) (500 * size);
            List<String> fields = List.of("実績", "評価", "課題");
            table(
                    file,
                    full(500, 1),
                    columns,
                    (r, c) -> text(
                            r,
                            c,
                            r > 0 ? "文" + r + c : c < 3 ? HEADS.get(c) : (1_950 + c / 3) + "年度" + fields.get(c % 3)));
        }
    },
    LEVELS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int columns = (int) (500 * size);
            table(file, full(500, 1), columns, (r, c) -> text(r, c, r == 0 ? "施策" + c + "の名称" : "文" + r + c));
        }
    },
    ONE_COLUMN("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            table(file, full(1, size), 1, (r, c) -> text(r, c, r == 0 ? "事業名" : "文" + r));
        }
    },
    ONE_ITEM("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = (int) (40_000 * size);
            book(file, Map.of("xl/worksheets/sheet1.xml", out -> {
                out.write(SHEET + "<sheetData>");
                List<String> heads = List.of("事業名", "担当課", "年度", "実績");
                rows(
                        out,
                        rows,
                        4,
                        (r, c) -> r > 1 && c < 2
                                ? ""
                                : text(r, c, r == 0 ? heads.get(c) : c == 2 ? "令和" + (1 + r % 9) + "年度" : "文" + r));
                out.write("</sheetData><mergeCells><mergeCell ref=\"A2:A" + rows + "\"/><mergeCell ref=\"B2:B" + rows
                        + "\"/></mergeCells></worksheet>");
            }));
        }
    },
    OTHER_HEADINGS("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            Map<String, Part> parts = new LinkedHashMap<>();
            sheets(
                    parts,
                    (int) (1_000 * size),
                    sheet -> out -> table(
                            out,
                            20,
                            6,
                            (r, c) -> text(r, c, r > 0 ? "文" + r + c : c == 1 ? "事業名" : HEADS.get(c) + "その" + sheet)));
            book(file, parts);
        }
    },
    SPACES("xlsx") {
        @Override
        void write(Path file, double size) throws IOException {
            String gap = " ".repeat((int) (30_000 * size));
            table(file, 40, 6, (r, c) -> text(r, c, r == 0 ? HEADS.get(c) : "再掲" + gap + "(" + gap + r + gap + "続き"));
        }
    },
    COMMAS("csv") {
        @Override
        void write(Path file, double size) throws IOException {
            Files.writeString(file, ",".repeat((int) (24_000_000 * size)), StandardCharsets.UTF_8);
        }
    },
    QUOTES("csv") {
        @Override
        void write(Path file, double size) throws IOException {
            Files.writeString(file, "\"あ,\n".repeat((int) (3_500_000 * size)), StandardCharsets.UTF_8);
        }
    },
    LINES("csv") {
        @Override
        void write(Path file, double size) throws IOException {
            Files.writeString(file, "\n".repeat((int) (20_000_000 * size)) + "a,b", StandardCharsets.UTF_8);
        }
    },
    TEXT_TABLE("csv") {
        @Override
        void write(Path file, double size) throws IOException {
            String line = "取組,実施した,担当課,90%,◎,備考なし\n";
            Files.writeString(
                    file, "番号,事業名,担当課,実績,評価,備考\n" + line.repeat((int) (300_000 * size)), StandardCharsets.UTF_8);
        }
    },
    NESTED_PAGE("html") {
        @Override
        void write(Path file, double size) throws IOException {
            int depth = (int) (1_000_000 * size);
            Files.writeString(file, "<html><table><tr><td>" + "<div>".repeat(depth), StandardCharsets.UTF_8);
        }
    },
    SPANS("html") {
        @Override
        void write(Path file, double size) throws IOException {
            String cell = "<tr><td rowspan=" + (int) (1000 * size) + " colspan=" + (int) (1000 * size) + ">あ";
            Files.writeString(file, "<html><table>" + cell.repeat(1000), StandardCharsets.UTF_8);
        }
    },
    OLD_CELLS("xls") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = Math.min(65_000, (int) (50_000 * size));
            old(file, rows, 20, 0);
        }
    },
    OLD_MERGES("xls") {
        @Override
        void write(Path file, double size) throws IOException {
            int rows = Math.min(65_000, (int) (50_000 * size));
            old(file, rows, 2, rows - 2);
        }
    };

    private static final String SHEET = "<worksheet>";
    private static final List<String> HEADS = List.of("番号", "事業名", "担当課", "令和4年度実績", "評価", "備考");

    private final String ending;

    Monster(String ending) {
        this.ending = ending;
    }

    /** Writes the file; in size 1 it is too much for most programs. */
    abstract void write(Path file, double size) throws IOException;

    Path in(Path folder, double size) throws IOException {
        Path file = folder.resolve(name().toLowerCase(java.util.Locale.ROOT) + "." + ending);
        write(file, size);
        return file;
    }

    /** Writes one part of a zip. */
    @FunctionalInterface
    private interface Part {
        void write(Writer out) throws IOException;
    }

    /** What stands in a cell, as XML. */
    @FunctionalInterface
    private interface CellXml {
        String at(int row, int column);
    }

    /** So many rows of so many texts that a book has a little less than the bound. */
    private static int full(double texts, double size) {
        return (int) (0.99 * Bounds.TEXTS / texts * size);
    }

    private static String number(int row, int column) {
        return number(row, column, row * 31.5 + column);
    }

    private static String number(int row, int column, double value) {
        return row == 0
                ? text(row, column, "実績" + column)
                : "<c r=\"" + Area.address(row, column) + "\" s=\"1\"><v>" + value + "</v></c>";
    }

    private static String text(int row, int column, String text) {
        return "<c r=\"" + Area.address(row, column) + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String shared(int row, int column, int index) {
        return "<c r=\"" + Area.address(row, column) + "\" t=\"s\"><v>" + index + "</v></c>";
    }

    private static void rows(Writer out, int rows, int columns, CellXml cell) throws IOException {
        for (int r = 0; r < rows; r++) {
            out.write("<row r=\"" + (r + 1) + "\">");
            for (int c = 0; c < columns; c++) {
                out.write(cell.at(r, c));
            }
            out.write("</row>");
        }
    }

    /** Adds sheets by their numbers, from 1. */
    private static void sheets(Map<String, Part> parts, int count, IntFunction<Part> sheet) {
        StringBuilder tabs = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            tabs.append("<sheet name=\"表" + i + "\" sheetId=\"" + i + "\"/>");
            parts.put("xl/worksheets/sheet" + i + ".xml", sheet.apply(i));
        }
        parts.put("xl/workbook.xml", out -> out.write("<workbook><sheets>" + tabs + "</sheets></workbook>"));
    }

    private static void table(Writer out, int rows, int columns, CellXml cell) throws IOException {
        out.write(SHEET + "<sheetData>");
        rows(out, rows, columns, cell);
        out.write("</sheetData></worksheet>");
    }

    private static void table(Path file, int rows, int columns, CellXml cell) throws IOException {
        book(file, Map.of("xl/worksheets/sheet1.xml", out -> table(out, rows, columns, cell)));
    }

    /** A small table, and cells with borders far beyond it. */
    private static void formatted(Path file, int rows, int columns) throws IOException {
        List<String> heads = List.of("番号", "事業名", "担当課", "令和4年度実績");
        book(
                file,
                Map.of(
                        "xl/styles.xml",
                        out -> out.write("<styleSheet><borders><border><left style=\"thin\"/></border></borders>"
                                + "<cellXfs><xf borderId=\"0\"/><xf borderId=\"0\"/></cellXfs></styleSheet>"),
                        "xl/worksheets/sheet1.xml",
                        out -> {
                            out.write(SHEET + "<cols><col min=\"1\" max=\"16384\" width=\"9\" style=\"1\"/></cols>");
                            out.write("<sheetData>");
                            IntFunction<String> text = c -> c < 4 ? heads.get(c) : "";
                            rows(
                                    out,
                                    rows,
                                    columns,
                                    (r, c) -> r < 20 && c < 4
                                            ? text(r, c, r == 0 ? text.apply(c) : "文" + r)
                                            : "<c r=\"" + Area.address(r, c) + "\" s=\"1\"/>");
                            out.write("</sheetData></worksheet>");
                        }));
    }

    private static void book(Path file, Map<String, Part> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            zip.setLevel(1);
            Map<String, Part> all = new LinkedHashMap<>(parts);
            all.putIfAbsent(
                    "xl/workbook.xml",
                    w -> w.write("<workbook><sheets><sheet name=\"表\" sheetId=\"1\"/></sheets></workbook>"));
            for (Map.Entry<String, Part> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(out);
                out.flush();
            }
        }
    }

    private static void old(Path file, int rows, int columns, int merges) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("表");
            for (int r = 0; r < rows; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < columns; c++) {
                    row.createCell(c).setCellValue(r == 0 ? "実績" + c : "文" + r + c % 3);
                }
            }
            for (int r = 1; r < merges; r += 2) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(r, r + 1, 0, 0));
                sheet.addMergedRegionUnsafe(new CellRangeAddress(r, r + 1, 1, 1));
            }
            workbook.write(out);
        }
    }
}
