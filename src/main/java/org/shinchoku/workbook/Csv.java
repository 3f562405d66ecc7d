package org.shinchoku.workbook;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/**
 * Writes a sheet's texts as RFC 4180 in UTF-8, the first row being the header.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe in front, which {@link Workbooks#read} takes
 * away again; see {@link Guard}.
 */
public final class Csv {

    private Csv() {}

    public static void write(Sheet sheet, Path file) throws Unwritable {
        write(List.of(sheet), file);
    }

    /** Writes sheets below each other, an empty line between two. */
    public static void write(List<Sheet> sheets, Path file) throws Unwritable {
        SafeFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            for (Sheet sheet : sheets) {
                writer.write(sheet == sheets.get(0) ? "" : "\r\n");
                write(sheet, writer);
            }
            writer.flush();
        });
    }

    /** Writes to a stream that the caller closes, as the standard output. */
    public static void write(Sheet sheet, Appendable out) throws IOException {
        int width = sheet.width();
        @SuppressWarnings("resource") // the stream is the caller's
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        for (Row row : sheet.rows()) {
            for (int c = 0; c < width; c++) {
                printer.print(Guard.put(row.cell(c).current()));
            }
            printer.println();
        }
    }
}
