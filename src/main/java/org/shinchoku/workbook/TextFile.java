package org.shinchoku.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;

/** Reads csv and tsv as Japanese offices have them: UTF-8, UTF-16, else what Windows calls Shift_JIS. */
final class TextFile {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final double COLUMN_WIDTH = 54;

    private final Budget budget;
    private final Faults faults = new Faults();

    TextFile(Budget budget) {
        this.budget = budget;
    }

    Book read(String name, byte[] bytes) throws IOException {
        String sheet = name.replaceFirst("\\.[^.]*$", "");
        faults.enter(sheet);
        String text = decode(bytes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setTrailingData(true)
                .setLenientEof(true)
                .setIgnoreEmptyLines(false)
                .get();
        Grid grid = new Grid(budget);
        Values values = new Values(faults, false);
        Look look = Look.of(Style.PLAIN, true, NumberFormat.GENERAL);
        int row = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord fields : parser) {
                grid.begin(row, Row.AS_TEXT, false);
                for (int column = 0; column < fields.size(); column++) {
                    String field = Guard.lift(fields.get(column));
                    if (!field.isEmpty()) {
                        budget.cell();
                        grid.put(column, values.text(row, column, RichText.of(field), look));
                    }
                }
                row++;
            }
        }
        List<Row> rows = grid.rows();
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(Column.of(COLUMN_WIDTH));
        }
        Sheet grown = Sheet.of(sheet, columns, rows, List.of(), PageSetup.PLAIN);
        return new Book(name, List.of(grown), faults.list());
    }

    private String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // Not UTF-8: what remains is the encoding of Japanese Windows.
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    /** A tab where the first line that has either, below a title that has none, has more of them than commas. */
    private static char delimiter(String text) {
        String first = text.lines()
                .filter(l -> l.indexOf('\t') >= 0 || l.indexOf(',') >= 0)
                .findFirst()
                .orElse("");
        long tabs = first.chars().filter(c -> c == '\t').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return tabs > commas ? '\t' : ',';
    }
}
