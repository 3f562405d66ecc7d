package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Said;

/** A line for each cell of a row: its column, what it says of the plan, and what in a text of which length is marked. */
final class RimLine {

    static final String COLUMN = "c";

    private RimLine() {}

    static String of(Row row) {
        List<String> lines = new ArrayList<>();
        for (int c = 0; c < row.cells().size(); c++) {
            Cell cell = row.cell(c);
            if (cell.said() != null || !cell.isEmpty()) {
                lines.add(COLUMN + c + " " + code(cell));
            }
        }
        return String.join("\n", lines);
    }

    private static String code(Cell cell) {
        StringBuilder code = new StringBuilder((cell.said() == null ? Said.NOTHING : cell.said()).code());
        if (!cell.marks().isEmpty()) {
            code.append(' ').append(cell.text().length());
        }
        for (Mark mark : cell.marks()) {
            code.append(' ').append(mark.start()).append('-').append(mark.end()).append(mark.gone() ? "!" : "");
        }
        return code.toString();
    }

    /** The column that a line is about. */
    static String column(String line) {
        return line.split(" ", 2)[0];
    }

    /** A cell that says what a line told of it; as it is where the line is none. */
    static Cell told(Cell cell, String line) {
        String[] words = line.split(" ");
        try {
            Said said = Said.parse(words.length > 1 ? words[1] : "");
            boolean same = words.length < 3
                    || Integer.parseInt(words[2]) == cell.text().length();
            if (!same && Stream.of(words).anyMatch(word -> word.endsWith("!"))) {
                return cell; // what is struck through can no longer be told from what counts
            }
            return cell.saying(said).withMarks(same ? marks(words, cell.text().length()) : List.of());
        } catch (IllegalArgumentException e) {
            return cell;
        }
    }

    /**
     * What was marked in a text.
     *
     * @throws IllegalArgumentException where that is not in it
     */
    private static List<Mark> marks(String[] words, int length) {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (int w = 3; w < words.length; w++) {
            boolean gone = words[w].endsWith("!");
            String[] range = (gone ? words[w].substring(0, words[w].length() - 1) : words[w]).split("-", 2);
            int start = Integer.parseInt(range[0]);
            int end = Integer.parseInt(range[range.length - 1]);
            if (start < from || end < start || end > length) {
                throw new IllegalArgumentException(words[w]);
            }
            from = end;
            marks.add(new Mark(start, end, gone));
        }
        return marks;
    }
}
