package org.shinchoku.ui.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Texts in rows and columns, as they pass through the clipboard to Excel and back; null where the cell above or to the left
 * reaches over.
 */
record Block(List<List<String>> rows) {

    /** Divided by tabs, with quotes around texts of several lines. */
    private static final CSVFormat TABBED = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    /** One cell. */
    static Block single(String text) {
        return new Block(List.of(List.of(text)));
    }

    static Block of(String text) {
        try (CSVParser parser = CSVParser.parse(text, TABBED)) {
            List<List<String>> rows = new ArrayList<>();
            parser.forEach(row -> rows.add(row.toList()));
            return new Block(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, TABBED)) {
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The text of a cell; null where another reaches over it or the row ends before. */
    String at(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : null;
    }
}
