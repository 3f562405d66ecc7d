package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.YearText;
import org.shinchoku.sheet.Area;

/** One table of a sheet: its headings and the rows below them, up to the next headings. */
final class Table {

    private static final Pattern BARE = Pattern.compile("[0-9０-９]{1,2}|元");

    private final Grid grid;
    private final HeadRows.Head head;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Line> body;
    private final Map<Integer, Marks> marks = new HashMap<>();
    private final Captions captions;
    private final Map<Integer, Heading> byColumn = new HashMap<>();
    private final BitSet rows = new BitSet();
    private final Storeys storeys;

    /**
     * @param head the rows of its headings
     * @param lines the rows below the headings
     * @param storeys what stands above and below in each cell
     */
    Table(Grid grid, HeadRows.Head head, List<Line> lines, Storeys storeys) {
        this.storeys = storeys;
        this.grid = grid;
        this.head = head;
        int last = lines.isEmpty() ? head.to() : lines.get(lines.size() - 1).row();
        int width = Aside.from(grid, head, last);
        this.body = body(grid, head, lines);
        body.forEach(l -> rows.set(l.row()));
        Set<Area> below = ofComments(lines);
        BitSet begun = begun();
        Map<Integer, List<String>> paths = new HashMap<>();
        for (int c = 0; c < width; c++) {
            List<String> path = path(grid, head, c, below);
            boolean filled = begun.get(c);
            boolean own = grid.area(head.to(), c).column() == c;
            if (filled || (own && !path.isEmpty())) {
                headings.add(Heading.of(c, path));
                paths.put(c, path);
            }
        }
        List<Heading> read = List.copyOf(headings);
        headings.replaceAll(h -> isMarked(h) ? h : bareYear(h, read));
        Marks.of(grid, headings, body).forEach(this::join);
        headings.forEach(h -> byColumn.put(h.column(), h));
        captions = new Captions(headings, paths);
    }

    /** The headings of what stands below each item, which head no column. */
    private static Set<Area> ofComments(List<Line> lines) {
        return lines.stream()
                .filter(l -> l.kind() == Line.Kind.COMMENT)
                .map(l -> l.blocks().get(0).area())
                .collect(Collectors.toSet());
    }

    /**
     * The rows of items: those with several texts, and those with a title alone, as in a form nobody has answered yet. A
     * lone text in the first column may as well head the rows below it, unless no row has more.
     */
    private static List<Line> body(Grid grid, HeadRows.Head head, List<Line> lines) {
        boolean empty = lines.stream().noneMatch(l -> l.kind() == Line.Kind.BODY);
        int first = grid.row(head.from()).get(0).column();
        return lines.stream()
                .filter(l -> l.kind() == Line.Kind.BODY || isTitle(l, empty ? first : first + 1))
                .toList();
    }

    private static boolean isTitle(Line line, int from) {
        Grid.Block block = line.blocks().get(0);
        Ordinal ordinal = block.sense().ordinal();
        return line.kind() == Line.Kind.LONE
                && block.area().columns() == 1
                && block.column() >= from
                && (ordinal == null || ordinal.word().isEmpty());
    }

    /** One heading takes the place of those of the columns that are one choice. */
    private void join(Marks choice) {
        marks.put(choice.heading().column(), choice);
        headings.replaceAll(h -> h.column() == choice.heading().column() ? choice.heading() : h);
        headings.removeIf(
                h -> h.column() != choice.heading().column() && choice.columns().contains(h.column()));
    }

    /** Whether nothing but marks stands below a step of a rating: 4 | 3 | 2 | 1 under 評価 are no years. */
    private boolean isMarked(Heading heading) {
        return !heading.group().isEmpty()
                && Word.of(heading.group()).contains(Word.RATING)
                && body.stream().allMatch(l -> Marks.isMarkOrNone(grid.text(l.row(), heading.column())));
    }

    /** 30 | 31 | 2 beside each other below one group are fiscal years. */
    private static Heading bareYear(Heading heading, List<Heading> all) {
        if (heading.group().isEmpty() || !BARE.matcher(heading.name()).matches()) {
            return heading;
        }
        List<FiscalYear> years = all.stream()
                .filter(h -> h.group().equals(heading.group()) && !h.hasYear())
                .map(h -> BARE.matcher(h.name()).matches()
                        ? YearText.parse(h.name()).orElse(null)
                        : null)
                .toList();
        boolean row = years.size() >= 2;
        for (int i = 0; row && i < years.size(); i++) {
            row = years.get(i) != null
                    && (i == 0
                            || Math.abs(years.get(i).year() - years.get(i - 1).year()) == 1);
        }
        return row ? heading.ofYear(YearText.parse(heading.name()).orElseThrow()) : heading;
    }

    /** The columns in which texts of the body begin. */
    private BitSet begun() {
        BitSet begun = new BitSet();
        for (Line line : body) {
            line.blocks().stream().filter(b -> b.area().row() == line.row()).forEach(b -> begun.set(b.column()));
        }
        return begun;
    }

    /** The texts above a column, the outermost group first; a group reaches over the blank cells to its right. */
    private static List<String> path(Grid grid, HeadRows.Head head, int column, Set<Area> below) {
        List<String> path = new ArrayList<>();
        int last = -1;
        for (int r = head.from(); r <= head.to() && !CountRow.is(grid, r); r++) {
            int c = group(grid, head, r, column);
            int anchor = grid.area(r, c).row() * 10_000 + grid.area(r, c).column();
            if (!grid.shown(r, c).isEmpty() && anchor != last && !below.contains(grid.area(r, c))) {
                path.add(grid.shown(r, c));
                last = anchor;
            }
        }
        return path;
    }

    /** The column in which the group stands that reaches over a cell; its own where none does. */
    private static int group(Grid grid, HeadRows.Head head, int row, int column) {
        int c = column;
        while (c > 0 && grid.shown(row, c).isEmpty() && reaches(grid, head, row, c)) {
            c = left(grid, head, c);
        }
        return c;
    }

    /** Whether a blank cell may lie under the group left of it: both have headings below, or lie under a group there. */
    private static boolean reaches(Grid grid, HeadRows.Head head, int row, int column) {
        int left = left(grid, head, column);
        return row < head.to()
                && grid.area(row, column).rows() == 1
                && isHeaded(grid, head, row + 1, column)
                && isHeaded(grid, head, row + 1, left)
                && grid.area(row + 1, left).row() == row + 1;
    }

    private static boolean isHeaded(Grid grid, HeadRows.Head head, int row, int column) {
        return !grid.shown(row, column).isEmpty() || column > 0 && reaches(grid, head, row, column);
    }

    private static boolean isBlank(Grid grid, HeadRows.Head head, int column) {
        return IntStream.rangeClosed(head.from(), head.to())
                .allMatch(r -> grid.shown(r, column).isEmpty());
    }

    /** The column left of another; one without any heading between them only divides them. */
    private static int left(Grid grid, HeadRows.Head head, int column) {
        int left = column - 1;
        while (left > 0 && isBlank(grid, head, left)) {
            left--;
        }
        return left;
    }

    /** The heading that names the year of a column and the cells it reaches over, or null. */
    Area yearGroup(int column) {
        for (int r = head.from(); r <= head.to(); r++) {
            int c = group(grid, head, r, column);
            if (grid.senses().of(grid.shown(r, c)).year().year() != null) {
                return reach(r, c);
            }
        }
        return null;
    }

    private Area reach(int row, int column) {
        Area area = grid.area(row, column);
        int last = area.lastColumn();
        while (last + 1 < grid.width() && group(grid, head, row, last + 1) == area.column()) {
            last++;
        }
        return new Area(area.row(), area.column(), area.rows(), last - area.column() + 1);
    }

    /** Whether the heading right above a column names a year. */
    boolean namesYear(int column) {
        return grid.senses().of(grid.shown(head.to(), column)).year().year() != null;
    }

    Grid grid() {
        return grid;
    }

    HeadRows.Head head() {
        return head;
    }

    /** One for each column that has a heading or texts, from left to right. */
    List<Heading> headings() {
        return headings;
    }

    /** The heading of a column that has one or texts. */
    Heading heading(int column) {
        return byColumn.get(column);
    }

    /** What a column is known by from year to year, or null where it has neither heading nor texts. */
    Reading.Caption caption(int column) {
        return captions.of(column);
    }

    /** What stands above its columns. */
    List<String> signature() {
        return Captions.signature(captions.all());
    }

    /** The choice whose first column this is, or null. */
    Marks marks(int column) {
        return marks.get(column);
    }

    /** Whether a row holds an item. */
    boolean holds(int row) {
        return rows.get(row);
    }

    /** What stands above and below in each cell, as far as the sheet says so. */
    Storeys storeys() {
        return storeys;
    }

    /** The rows that hold items. */
    List<Line> body() {
        return body;
    }
}
