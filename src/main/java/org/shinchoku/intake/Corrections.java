package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/** A mapping put to one file: finds the places of what was said, and remembers what found none. */
final class Corrections {

    private final Reading said;
    private final Book book;
    private final Map<Shape, Pins> pins = new HashMap<>();
    private final Set<Reading.Table> metTables = new HashSet<>();
    private final Set<Reading.Line> metLines = new HashSet<>();
    private final Set<Reading.Tab> metTabs = new HashSet<>();

    Corrections(Mapping mapping, Book book) {
        this.said = mapping.reading();
        this.book = book;
    }

    /** What is said of the columns of a shape. */
    Pins pins(Shape shape) {
        return pins.computeIfAbsent(
                shape,
                s -> said.tables().stream()
                        .filter(t -> Captions.areAlike(t.headings(), s.signature()))
                        .max(Comparator.comparingDouble(t -> Captions.likeness(t.headings(), s.signature())))
                        .map(t -> {
                            metTables.add(t);
                            return new Pins(t.columns());
                        })
                        .orElse(Pins.NONE));
    }

    /** What the rows of a sheet are said to be. */
    Map<Integer, LineKind> lines(Grid grid) {
        Map<Integer, LineKind> kinds = new HashMap<>();
        boolean only = book.sheets().size() == 1;
        List<Reading.Line> lines = said.lines().stream()
                .map(l -> only ? new Reading.Line("", l.texts(), l.count(), l.kind()) : l)
                .toList();
        if (lines.isEmpty()) {
            return kinds;
        }
        LineTexts texts = new LineTexts(grid);
        for (int row = 0; row < grid.height(); row++) {
            for (Reading.Line line : texts.said(lines, row)) {
                metLines.add(said.lines().get(lines.indexOf(line)));
                kinds.put(row, line.kind());
            }
        }
        return kinds;
    }

    boolean leaves(Sheet sheet) {
        Reading.Tab tab = tab(sheet.name());
        return tab != null && tab.left();
    }

    /** Whether a sheet is to be read though it does not look as if. */
    boolean wants(Sheet sheet) {
        Reading.Tab tab = tab(sheet.name());
        return tab != null && !tab.left();
    }

    /**
     * The year of a sheet: as the clerk said of this very file, else as the sheet says, else as the clerk said of every
     * file; or null.
     */
    FiscalYear year(String sheet, FiscalYear found) {
        Reading.Tab tab = tab(sheet);
        boolean here = tab != null && tab.year() != null && Objects.equals(tab.source(), book.name());
        boolean anywhere = tab != null && tab.year() != null && tab.source().isEmpty();
        return here || anywhere && found == null ? tab.year() : found;
    }

    /** The year that the clerk gave a sheet of this name in another file, or null. */
    Reading.Tab yearElsewhere(String sheet) {
        Reading.Tab tab = tab(sheet);
        boolean elsewhere = tab != null
                && tab.year() != null
                && !tab.source().isEmpty()
                && !tab.source().equals(book.name());
        return elsewhere ? tab : null;
    }

    private Reading.Tab tab(String sheet) {
        boolean only = book.sheets().size() == 1 && said.tabs().size() == 1;
        return said.tabs().stream()
                .filter(t -> only && !t.left() || LineTexts.isSheet(t.sheet(), sheet))
                .findFirst()
                .map(t -> {
                    metTabs.add(t);
                    return t;
                })
                .orElse(null);
    }

    /** What was said and has found no place in this file, in sentences. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        for (Reading.Table table : said.tables()) {
            if (!metTables.contains(table) && table.columns().stream().anyMatch(Reading.Column::isCorrected)) {
                lost.add("読み方を直した表（「"
                        + String.join("」「", table.headings().stream().limit(3).toList())
                        + "」など）が見つかりませんでした。読み方は自動で判断しました。");
            }
        }
        pins.values().stream()
                .flatMap(p -> p.lost().stream())
                .map(c -> "読み方を直した列「" + String.join("／", c.caption().path()) + "」が見つかりませんでした。見出しが変わっていないか確かめてください。")
                .distinct()
                .forEach(lost::add);
        said.lines().stream()
                .filter(l -> !metLines.contains(l))
                .map(l -> "「" + l.kind().word + "」とした行「" + String.join(" ", l.texts()) + "」が見つかりませんでした。")
                .distinct()
                .forEach(lost::add);
        said.tabs().stream()
                .filter(t -> !metTabs.contains(t))
                .map(t -> "読み方を決めたシート「" + t.sheet() + "」が見つかりませんでした。")
                .forEach(lost::add);
        return lost;
    }
}
