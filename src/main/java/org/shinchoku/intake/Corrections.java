package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        return tabs(sheet.name()).anyMatch(t -> Boolean.TRUE.equals(t.left()));
    }

    /** Whether a sheet is to be read though it does not look as if. */
    boolean wants(Sheet sheet) {
        return tabs(sheet.name()).anyMatch(t -> Boolean.FALSE.equals(t.left()));
    }

    /**
     * The year of a sheet: as the clerk said of this very file, else as the sheet says, else as the clerk said of every
     * file; or null.
     */
    FiscalYear year(String sheet, FiscalYear found) {
        FiscalYear here = said(sheet, book.name());
        return here != null ? here : found != null ? found : said(sheet, "");
    }

    /** Whether the clerk said of this very file which year a sheet is of. */
    boolean saysYear(String sheet) {
        return said(sheet, book.name()) != null;
    }

    private FiscalYear said(String sheet, String source) {
        return dated(sheet)
                .filter(t -> t.source().equals(source))
                .map(Reading.Tab::year)
                .findFirst()
                .orElse(null);
    }

    /** What the clerk said of the year of a sheet of this name in another file, or null. */
    Reading.Tab yearElsewhere(String sheet) {
        return dated(sheet)
                .filter(t -> !t.source().isEmpty() && !t.source().equals(book.name()))
                .findFirst()
                .orElse(null);
    }

    /** What is said of the year of a sheet; the only sheet of a file need not bear the name it had. */
    private Stream<Reading.Tab> dated(String sheet) {
        boolean only = book.sheets().size() == 1 && said.tabs().size() == 1;
        Stream<Reading.Tab> tabs = only ? said.tabs().stream() : named(sheet);
        return tabs.filter(t -> t.year() != null).map(this::met);
    }

    private Reading.Tab met(Reading.Tab tab) {
        metTabs.add(tab);
        return tab;
    }

    private Stream<Reading.Tab> tabs(String sheet) {
        return named(sheet).map(this::met);
    }

    private Stream<Reading.Tab> named(String sheet) {
        return said.tabs().stream().filter(t -> LineTexts.isSheet(t.sheet(), sheet));
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
                .filter(t -> !t.sheet().isEmpty() && !metTabs.contains(t))
                .map(t -> "読み方を決めたシート「" + t.sheet() + "」が見つかりませんでした。")
                .forEach(lost::add);
        return lost;
    }
}
