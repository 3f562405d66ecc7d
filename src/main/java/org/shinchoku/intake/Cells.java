package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Slot.By;
import org.shinchoku.plan.YearText;
import org.shinchoku.sheet.Area;
import org.shinchoku.text.Ditto;

/** Takes the values out of the cards of one table. */
final class Cells {

    private static final FiscalYear AROUND = new FiscalYear(2019);

    private static final String MANY = "印が2つ以上付いています。すべて書き写しました。";

    private final Trace trace;
    private final Layout layout;
    private final Table table;
    private final Grid grid;
    private final Years years;
    private final FiscalYear sheetYear;
    private final Map<Part, Integer> places;
    private final Map<Part, Sort> sorts = new HashMap<>();
    private final Set<Part> undated = new HashSet<>();
    private final Names names;
    private final Set<Column> stacked;
    private final Sorts all;
    private final String title;
    private final List<String> levels;

    /** @param levels the names of the levels of which its columns speak */
    Cells(Trace trace, Sorts all, Layout layout, Table table, FiscalYear sheetYear, String title, List<String> levels) {
        this.levels = levels;
        this.trace = trace;
        this.all = all;
        this.layout = layout;
        this.table = table;
        this.grid = table.grid();
        this.years = new Years(layout, table, sheetYear);
        this.sheetYear = sheetYear;
        this.places = layout.places(table);
        this.stacked = layout.stacked();
        this.title = title;
        this.names = new Names(layout, table, years);
        places.forEach((part, place) -> {
            if (names.of(part) != null && !isMeasured(part)) {
                sorts.put(part, sort(part, names.of(part)));
            }
        });
    }

    /** The same columns where a row speaks of a label itself, with its own figures: all they say is that label's. */
    Cells of(int level) {
        return new Cells(
                trace, all, layout, table, sheetYear, title, Collections.nCopies(levels.size(), levels.get(level)));
    }

    /** The same columns where a row speaks of a part of an item. */
    Cells of(String parts) {
        List<String> deeper = new ArrayList<>(levels);
        deeper.set(levels.size() - 1, parts);
        return new Cells(trace, all, layout, table, sheetYear, title, deeper);
    }

    private boolean isMeasured(Part part) {
        return stacked.contains(part.column()) && !layout.parts(Role.MEASURE).isEmpty();
    }

    private Sort sort(Part part, Heading heading) {
        FiscalYear year = years.of(part);
        boolean byRows =
                stacked.contains(part.column()) && !layout.parts(Role.YEAR).isEmpty();
        boolean department = part.role() == Role.DEPARTMENT;
        Sort sort = all.of(levels.get(part.level()), heading, byRows || year != null, department, title);
        if (year != null && !byRows) {
            sort.year(year);
        }
        return sort;
    }

    /** The field of a column or, where measures stand in rows, of the measure. */
    private Sort measured(Part part, String measure, boolean yearly) {
        Heading heading = names.of(part);
        boolean bare = heading.name().isEmpty() || heading.name().equals(Names.ONLY_YEAR);
        Heading named = heading.named(bare ? measure : heading.name() + " " + measure);
        return all.of(levels.get(part.level()), named, yearly, false, title);
    }

    /**
     * Takes the values of a card.
     *
     * @param sections the rows in which sections answer for themselves
     * @param node the node of each level, the item's own being the last
     */
    void read(List<Integer> card, SectionRows sections, CardLines lines, IntFunction<Node> node) {
        List<Share> apart = sections.shares(card);
        List<Share> all = List.of(new Share("", apart.size() > 1 ? Share.ALL : 0, card));
        for (Map.Entry<Part, Integer> entry : places.entrySet()) {
            Part part = entry.getKey();
            int place = entry.getValue();
            Node owner = names.of(part) != null ? node.apply(part.level()) : null;
            boolean whole = part.role() != Role.FIELD || !isOfItems(part) || sections.isWhole(card, place);
            if (part.role() == Role.NONE) {
                card.forEach(r -> trace.use(grid, r, place, Use.LEFT));
            } else if (owner != null && years.isUnknown(part)) {
                undated(part, place, card);
            } else if (part.role() == Role.YEAR || part.role() == Role.MEASURE) {
                card.forEach(r -> trace.use(grid, r, place, Use.MARK));
            } else if (owner != null && part.role() == Role.TICKS) {
                ticks(owner, part, place, card);
            } else if (owner != null && part.role() == Role.MARKS) {
                marks(owner, part, place, card);
            } else if (owner != null && stacked.contains(part.column())) {
                card.forEach(r -> stackedValue(owner, part, place, r, card, lines));
            } else if (owner != null) {
                for (Share share : whole ? all : apart) {
                    if (lines.isLined(place)) {
                        lines(owner, part, place, share, lines);
                    } else {
                        value(owner, part, sorts.get(part), place, share);
                    }
                }
            }
        }
    }

    /** Takes what a further row says of an item of which one was read before, as a second opinion, in fields of its own. */
    void further(List<Integer> card, int line, Node item) {
        places.forEach((part, place) -> {
            if (part.role() == Role.FIELD && names.of(part) != null && !years.isUnknown(part)) {
                value(item, part, line(part, line), place, Share.whole(card));
            }
        });
    }

    private boolean isOfItems(Part part) {
        return part.level() == layout.levels().size() - 1;
    }

    /** The texts of a card in one column, those of each line in a field of their own. */
    private void lines(Node owner, Part part, int place, Share share, CardLines lines) {
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        share.rows()
                .forEach(r -> rows.computeIfAbsent(lines.of(share.rows(), r, place), n -> new ArrayList<>())
                        .add(r));
        rows.forEach((line, of) ->
                value(owner, part, line(part, line), place, new Share(share.section(), share.rank(), of)));
    }

    /** The field of a column for one of the lines of an item. */
    private Sort line(Part part, int line) {
        Sort sort = all.line(sorts.get(part), line);
        if (sort.isYearly() && years.of(part) != null) {
            sort.year(years.of(part));
        }
        return sort;
    }

    /** A field of years on a sheet that names none is left: it would be written into a year of which nobody knows. */
    private void undated(Part part, int place, List<Integer> card) {
        for (int row : card) {
            if (!grid.text(row, place).isEmpty()) {
                trace.use(grid, row, place, Use.DOUBT);
                if (undated.add(part)) {
                    trace.doubt(
                            grid, row, place, "「" + names.of(part).name() + "」は年度ごとの欄ですが、このシートの年度が分からないため、取り込んでいません。");
                }
            }
        }
    }

    /** The table that is read. */
    Table table() {
        return table;
    }

    Years years() {
        return years;
    }

    /** Whether any of its fields has its year from there. */
    boolean isDatedBy(Dating source) {
        return places.entrySet().stream()
                .filter(e -> names.of(e.getKey()) != null && years.dating(e.getKey()) == source)
                .anyMatch(e -> table.body().stream()
                        .anyMatch(l -> !grid.text(l.row(), e.getValue()).isEmpty()));
    }

    /** The parts that no heading gives a name, as far as anything was read in them. */
    List<Part> unnamed() {
        return names.invented().stream()
                .filter(p -> !isMeasured(p) && sorts.containsKey(p))
                .filter(p -> !sorts.get(p).texts().isEmpty())
                .toList();
    }

    Names names() {
        return names;
    }

    /** Takes the section that is named for the whole place. */
    void responsible(Node item, Place.Responsible section) {
        Sort sort = all.of(levels.get(levels.size() - 1), section.heading(), false, true, title);
        sort.saw(section.text());
        item.put(new Node.Entry(sort, null, section.text(), section.spot()));
    }

    private void ticks(Node owner, Part part, int place, List<Integer> card) {
        List<Integer> rows =
                card.stream().filter(r -> !grid.text(r, place).isEmpty()).toList();
        if (rows.isEmpty()) {
            return;
        }
        rows.forEach(r -> trace.use(grid, r, place, Use.MARK));
        Ticks ticks = Ticks.of(rows.stream().map(r -> grid.text(r, place)).toList());
        sorts.get(part).options(ticks.options());
        int row = rows.stream()
                .filter(r -> !Ticks.of(List.of(grid.text(r, place))).ticked().isEmpty())
                .findFirst()
                .orElse(rows.get(0));
        if (ticks.ticked().size() > 1) {
            trace.doubt(grid, row, place, MANY);
        }
        rows.forEach(
                r -> trace.bonds().choice(grid, r, place, owner, sorts.get(part), years.of(part), years.by(part), ""));
        put(owner, sorts.get(part), years.of(part), ticks.text(), row, place);
    }

    private void marks(Node owner, Part part, int place, List<Integer> card) {
        Marks marks = table.marks(place);
        if (marks == null) {
            value(owner, part, sorts.get(part), place, Share.whole(card));
            return;
        }
        sorts.get(part).options(marks.options());
        List<String> marked = new ArrayList<>();
        int row = card.get(0);
        int column = place;
        for (int i = 0; i < marks.columns().size(); i++) {
            int at = marks.columns().get(i);
            for (int r : card) {
                trace.use(grid, r, at, Use.MARK);
                trace.bonds()
                        .choice(
                                grid,
                                r,
                                at,
                                owner,
                                sorts.get(part),
                                years.of(part),
                                years.by(part),
                                marks.options().get(i));
                if (Marks.isMark(grid.text(r, at))) {
                    row = marked.isEmpty() ? r : row;
                    column = marked.isEmpty() ? at : column;
                    marked.add(marks.options().get(i));
                }
            }
        }
        if (marked.size() > 1) {
            trace.doubt(grid, row, column, MANY);
        }
        put(owner, sorts.get(part), years.of(part), String.join("\n", marked), row, column);
    }

    private void stackedValue(Node owner, Part part, int place, int row, List<Integer> card, CardLines lines) {
        String measure = guide(Role.MEASURE, row, card);
        String year = guide(Role.YEAR, row, card);
        FiscalYear near = sheetYear == null ? AROUND : sheetYear;
        FiscalYear of = year.isEmpty()
                ? years.of(part)
                : YearText.parse(year, near).map(y -> shifted(part, y)).orElse(null);
        String text = grid.text(row, place);
        Sort first = isMeasured(part) ? measured(part, measure, of != null) : sorts.get(part);
        Sort sort = all.line(first, lines.of(card, row));
        if (of != null && sort.isYearly()) {
            sort.year(of);
        }
        if (!text.isEmpty() && sort.isYearly() && of == null) {
            trace.doubt(grid, row, place, "何年度の値か分からなかったため、取り込んでいません。");
        } else {
            By by = year.isEmpty() ? years.by(part) : By.ROW;
            trace.bonds().value(grid, row, place, owner, sort, sort.isYearly() ? of : null, by);
            put(owner, sort, sort.isYearly() ? of : null, text, row, place);
        }
    }

    /** 翌年度の予定 beside 令和4年度 is that of 令和5年度. */
    private static FiscalYear shifted(Part part, FiscalYear year) {
        Integer shift = part.heading().shift();
        return shift == null || !year.reaches(shift) ? year : year.plus(shift);
    }

    /** The year or measure that stands beside a row of a card, or above it within the card. */
    private String guide(Role role, int row, List<Integer> card) {
        for (Part part : layout.parts(role)) {
            Integer place = places.get(part);
            for (int i = Collections.binarySearch(card, row); place != null && i >= 0; i--) {
                String text = grid.shown(card.get(i), place);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** The text of a card in one column; lines in several cells are joined, and merged cells hold for all they cover. */
    private void value(Node owner, Part part, Sort sort, int place, Share share) {
        List<String> lines = new ArrayList<>();
        int first = share.rows().get(0);
        for (int row : share.rows()) {
            String text = grid.text(row, place);
            if (!text.isEmpty()) {
                first = lines.isEmpty() ? row : first;
                if (!lines.contains(text) || share.rank() != Share.ALL && !writesTitle(row)) {
                    lines.add(text);
                }
                trace.use(grid, row, place, part.role() == Role.DEPARTMENT ? Use.DEPARTMENT : Use.VALUE);
                spread(row, place);
            }
        }
        boolean above =
                lines.isEmpty() && isOfItems(part) && grid.area(first, place).column() == place;
        String text = above ? grid.shown(first, place) : String.join("\n", lines);
        for (int row : share.rows()) {
            if (share.isWhole()) {
                trace.bonds().value(grid, row, place, owner, sort, years.of(part), years.by(part));
            } else {
                trace.bonds().answer(grid, row, place, owner, sort, years.of(part), years.by(part), share.rank());
            }
        }
        put(owner, sort, years.of(part), share.section(), text, first, place);
    }

    /** Whether the title is written in a row: further rows of a card that do so repeat what holds for the item, too. */
    private boolean writesTitle(int row) {
        Integer title = layout.title().places().get(table);
        return title != null && !grid.text(row, title).isEmpty();
    }

    /** Says of a text that reaches over several fields that it was taken for the first of them. */
    private void spread(int row, int place) {
        Area area = grid.area(row, place);
        boolean further = area.columns() > 1
                && sorts.keySet().stream().map(places::get).anyMatch(c -> c > area.column() && c <= area.lastColumn());
        if (further) {
            trace.doubt(grid, row, place, "いくつもの欄にまたがって書かれているため、最初の欄に取り込みました。");
        }
    }

    /** What a 〃 stands for: the next text above it in its column that is none; the sign itself where there is none. */
    private String above(int row, int place, String sign) {
        String text = table.body().stream()
                .map(Line::row)
                .filter(r -> r < row)
                .map(r -> grid.shown(r, place))
                .filter(t -> !t.isEmpty() && !Ditto.is(t))
                .reduce(sign, (first, second) -> second);
        if (!text.equals(sign)) {
            trace.reason("「" + sign.strip() + "」", "上の行と同じ内容として取り込みました。");
        }
        return text;
    }

    private void put(Node owner, Sort sort, FiscalYear year, String written, int row, int place) {
        put(owner, sort, year, "", written, row, place);
    }

    private void put(Node owner, Sort sort, FiscalYear year, String section, String written, int row, int place) {
        if (written.isEmpty()) {
            return;
        }
        String text = Ditto.is(written) ? above(row, place, written) : written;
        trace.use(grid, row, place, sort.isDepartment() ? Use.DEPARTMENT : Use.VALUE);
        sort.saw(text);
        if (!owner.put(new Node.Entry(sort, year, section, text, new Spot(grid, row, place)))) {
            trace.doubt(grid, row, place, "同じ項目の「" + sort.name() + "」に、別の所で違う文が書かれています。先のものを取り込みました。");
        }
    }
}
