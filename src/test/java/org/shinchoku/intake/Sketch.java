package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shinchoku.plan.Fact;
import org.shinchoku.plan.Facts;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/**
 * Draws a sheet as text: cells divided by |, {@code <} merged with the cell to the left, {@code ^} with the one above,
 * and {@code ⏎} for a line break.
 */
final class Sketch {

    private Sketch() {}

    static Sheet sheet(String name, String drawing) {
        List<String[]> lines = drawing.lines()
                .map(l -> Arrays.stream(l.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
        List<Row> rows = lines.stream()
                .map(l -> Row.of(Arrays.stream(l).map(Sketch::cell).toList()))
                .toList();
        return Sheet.of(name, List.of(), rows, spans(lines), PageSetup.PLAIN);
    }

    private static Cell cell(String text) {
        return Cell.of(text.equals("<") || text.equals("^") ? "" : text.replace("⏎", "\n"));
    }

    private static List<Area> spans(List<String[]> lines) {
        List<Area> spans = new ArrayList<>();
        for (int r = 0; r < lines.size(); r++) {
            for (int c = 0; c < lines.get(r).length; c++) {
                if (!isJoin(lines, r, c)) {
                    int columns = 1;
                    while (is(lines, r, c + columns, "<")) {
                        columns++;
                    }
                    int rows = 1;
                    while (is(lines, r + rows, c, "^")) {
                        rows++;
                    }
                    if (rows > 1 || columns > 1) {
                        spans.add(new Area(r, c, rows, columns));
                    }
                }
            }
        }
        return spans;
    }

    private static boolean isJoin(List<String[]> lines, int row, int column) {
        return is(lines, row, column, "<") || is(lines, row, column, "^");
    }

    private static boolean is(List<String[]> lines, int row, int column, String mark) {
        return row < lines.size() && column < lines.get(row).length && lines.get(row)[column].equals(mark);
    }

    static Proposal propose(Sheet... sheets) {
        return propose(Mapping.none(), sheets);
    }

    static Proposal propose(Mapping mapping, Sheet... sheets) {
        try {
            return Intake.propose(new Book("計画.xlsx", List.of(sheets), List.of()), mapping);
        } catch (NotUnderstood fault) {
            throw new AssertionError(fault.sentence(), fault);
        }
    }

    static Proposal propose(String drawing) {
        return propose(sheet("Sheet1", drawing));
    }

    /** The facts in lines: path / number title(再掲) / department / field year = value. */
    static String facts(Proposal proposal) {
        return Facts.of(proposal.plan()).stream().map(Sketch::line).collect(Collectors.joining("\n"));
    }

    private static String line(Fact fact) {
        return String.join(
                        " / ",
                        fact.path().isEmpty() ? "-" : fact.path(),
                        (fact.number() + " " + fact.title()).strip() + (fact.repost() ? "(再掲)" : ""),
                        fact.department().isEmpty() ? "-" : fact.department(),
                        fact.field() + (fact.year() == null ? "" : " " + fact.year()))
                + " = "
                + fact.value().replace("\n", "⏎");
    }
}
