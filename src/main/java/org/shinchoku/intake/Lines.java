package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.sheet.Area;

/** Tells of every row of a sheet what it is there for; empty rows are left out. */
final class Lines {

    private static final Pattern NOTE =
            Pattern.compile("^(?:※|＊|\\*|注[)）:：]|[(（]注|【?(?:備考|凡例|記入(?:要領|上の注意))】?[:：\\s])");

    /** A line drawn below the headings of a table that was copied as text. */
    private static final Pattern RULE = Pattern.compile("[-－―—–=＝_ ]{2,}");

    private static final Pattern EXAMPLE = Pattern.compile("[(【\\[<]?(?:記入|記載|入力)?例[)】\\]>]?:?");

    private static final int LONGEST_HEAD = 24;
    /** What stands so many rows above headings belongs to them. */
    private static final int ABOVE = 3;

    private final Grid grid;
    private final List<HeadRows.Head> heads;
    private final PlaceBoxes boxes;
    private final NavigableMap<Integer, HeadRows.Head> headFrom = new TreeMap<>();
    private final List<List<Grid.Block>> rows = new ArrayList<>();
    private final HeadRows.Head[] headAt;
    /** The column in each row from which on there is another table than that of the headings above it. */
    private final int[] until;

    /** The rows from which to the next headings there is nothing but pairs and single texts. */
    private final BitSet leading = new BitSet();

    /** The rows from which to the next headings, or to the end, there is nothing but pairs and notes. */
    private final BitSet trailing = new BitSet();

    /** The rows that say of the heading above them what no column holds. */
    private final BitSet ofSections = new BitSet();

    private final Map<Integer, LineKind> said;
    private final Comments comments;
    private LegendRows legend;
    /** The notes and legends that stand right of what a row above headings says. */
    private final Map<Integer, Grid.Block> beside = new HashMap<>();

    private final Totals totals;

    private Lines(Grid grid, Map<Integer, LineKind> said) {
        this.grid = grid;
        this.said = said;
        List<HeadRows.Head> found = SaidHeads.of(HeadRows.of(grid), said);
        this.boxes = new PlaceBoxes(grid, found);
        this.heads = found.stream().filter(h -> !boxes.has(h.from())).toList();
        this.headAt = new HeadRows.Head[grid.height()];
        for (HeadRows.Head head : heads) {
            headFrom.put(head.from(), head);
            for (int r = head.from(); r <= head.to(); r++) {
                headAt[r] = head;
            }
        }
        this.comments = new Comments(grid, heads);
        this.totals = new Totals(grid);
        this.until = new int[grid.height()];
        Arrays.fill(until, grid.width());
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).from() : grid.height();
            int aside = Aside.from(grid, heads.get(i), end - 1);
            Arrays.fill(until, heads.get(i).to() + 1, end, aside);
        }
    }

    /** @param said what the clerk says of some of the rows */
    static List<Line> of(Grid grid, Map<Integer, LineKind> said) {
        return new Lines(grid, said).read();
    }

    private List<Line> read() {
        for (int r = 0; r < grid.height(); r++) {
            rows.add(texts(r));
        }
        findLeading();
        findTrailing();
        findOfSections();
        legend = new LegendRows(rows, r -> headAt[r] != null);
        List<Line> lines = new ArrayList<>();
        boolean inTable = false;
        for (int r = 0; r < rows.size(); r++) {
            if (!rows.get(r).isEmpty()) {
                Line.Kind kind = said.containsKey(r) ? Line.Kind.of(said.get(r)) : kind(r, inTable);
                boolean several = kind == Line.Kind.PAIR && rows.get(r).size() > 2;
                for (int i = 0;
                        i < rows.get(r).size();
                        i += several ? 2 : rows.get(r).size()) {
                    lines.add(new Line(r, kind, several ? rows.get(r).subList(i, i + 2) : rows.get(r)));
                }
                if (beside.containsKey(r)) {
                    lines.add(new Line(r, Line.Kind.NOTE, List.of(beside.get(r))));
                }
                boolean ends = kind == Line.Kind.TITLE || kind == Line.Kind.PAIR && !goesOn(r);
                inTable = kind == Line.Kind.HEAD || inTable && !ends;
            }
        }
        return lines;
    }

    private List<Grid.Block> texts(int r) {
        if (comments.is(r)) {
            return comments.of(r);
        }
        if (boxes.has(r)) {
            return boxes.of(r);
        }
        if (headAt[r] != null) {
            return grid.row(r);
        }
        int end = until[r];
        List<Grid.Block> row = end == grid.width()
                ? grid.row(r)
                : grid.row(r).stream().filter(b -> b.column() < end).toList();
        if (PairRows.isOpenPair(grid, r, row)) {
            return withBlank(r, row);
        }
        if (row.size() > 1 && isNote(r, row)) {
            beside.put(r, row.get(row.size() - 1));
            return Pairs.split(row.subList(0, row.size() - 1));
        }
        return Pairs.split(row);
    }

    /** Whether what stands last in a row is a note beside a pair, or explains the marks of the table right below. */
    private boolean isNote(int r, List<Grid.Block> row) {
        String last = row.get(row.size() - 1).text();
        boolean noted = row.size() > 2
                && PairRows.isPair(row.subList(0, 2))
                && NOTE.matcher(last).find();
        Integer head = row.size() > 3 ? null : headFrom.ceilingKey(r);
        return noted || head != null && head - r <= ABOVE && Legend.explains(last);
    }

    private List<Grid.Block> withBlank(int r, List<Grid.Block> row) {
        List<Grid.Block> pairs = new ArrayList<>(row);
        int beside = row.get(row.size() - 1).area().lastColumn() + 1;
        pairs.add(new Grid.Block(grid.area(r, beside), ""));
        return pairs;
    }

    private Line.Kind kind(int r, boolean inTable) {
        List<Grid.Block> row = rows.get(r);
        if (headAt[r] != null) {
            return Line.Kind.HEAD;
        }
        if (comments.is(r)) {
            return Line.Kind.COMMENT;
        }
        if (boxes.has(r)) {
            return Line.Kind.PAIR;
        }
        if (leading.get(r)) {
            if (isSection(r)) {
                return Line.Kind.LONE;
            }
            if (PairRows.isPair(row) || PairRows.arePairs(row) || isLikePair(r)) {
                return Line.Kind.PAIR;
            }
            if (isTitle(r)) {
                return Line.Kind.TITLE;
            }
        }
        String first = row.get(0).text();
        boolean ruled = row.stream().allMatch(b -> RULE.matcher(b.text()).matches());
        if (ruled || NOTE.matcher(first).find() && row.size() <= 2) {
            return Line.Kind.NOTE;
        }
        if (inTable && !trailing.get(r) && ofSections.get(r)) {
            return Line.Kind.COMMENT;
        }
        if (inTable && (goesOn(r) || trailing.get(r) && isFoot(r))) {
            return Line.Kind.PAIR;
        }
        if (!inTable) {
            return PairRows.isPair(row) || PairRows.arePairs(row) ? Line.Kind.PAIR : Line.Kind.TITLE;
        }
        if (totals.has(r, rows.get(r), headAbove(r))) {
            return Line.Kind.TOTAL;
        }
        if (legend.has(r) || r > 0 && headAt[r - 1] != null && Guidance.is(grid, r, row)) {
            return Line.Kind.NOTE;
        }
        if (EXAMPLE.matcher(Wording.flat(first)).matches()) {
            return Line.Kind.EXAMPLE;
        }
        if (row.size() != 1 || row.get(0).area().row() < r) {
            return Line.Kind.BODY;
        }
        return headsOpinions(row.get(0)) ? Line.Kind.TITLE : Line.Kind.LONE;
    }

    /** Whether a text alone in its row closes the table: 委員会の意見, with what they say below it. */
    static boolean headsOpinions(Grid.Block block) {
        return block.text().length() <= LONGEST_HEAD
                && block.sense().told().contains(Word.OPINION)
                && block.sense().ordinal() == null;
    }

    /** Whether a row between items says what holds for those below it, as 担当課：環境課 in one cell. */
    private boolean goesOn(int r) {
        return !leading.get(r) && Pairs.isSplit(rows.get(r));
    }

    /** From top to bottom, as such rows follow each other: there may be thousands. */
    private void findOfSections() {
        Map<String, Integer> labels = new HashMap<>();
        rows.stream()
                .filter(o -> o.size() == 2)
                .forEach(o -> labels.merge(o.get(0).text(), 1, Integer::sum));
        for (int r = 1; r < rows.size(); r++) {
            ofSections.set(r, isOfSection(r, labels));
        }
    }

    /**
     * Whether a row says of the heading right above it what no column holds: a label that is merged or stands below other
     * headings too, beside a text over all further columns.
     */
    private boolean isOfSection(int r, Map<String, Integer> labels) {
        List<Grid.Block> row = rows.get(r);
        List<Grid.Block> above = rows.get(r - 1);
        HeadRows.Head head = headAt[r] == null && row.size() == 2 ? headAbove(r) : null;
        if (head == null || above.isEmpty() || above.get(0).area().row() < r - 1 || headAt[r - 1] != null) {
            return false;
        }
        Grid.Block label = row.get(0);
        Area text = row.get(1).area();
        List<Grid.Block> headings = grid.row(head.from());
        boolean over = label.area().row() == r
                && text.row() == r
                && label.column() <= headings.get(0).column()
                && text.column() == label.area().lastColumn() + 1
                && text.columns() >= ABOVE
                && text.lastColumn() >= headings.get(headings.size() - 1).area().lastColumn();
        return over
                && (above.size() == 1 || ofSections.get(r - 1))
                && (label.area().columns() > 1 || labels.get(label.text()) > 1);
    }

    private void findLeading() {
        for (int r = rows.size() - 1; r >= 0; r--) {
            boolean goesOn = leading.get(r + 1)
                    && (rows.get(r).isEmpty()
                            || boxes.has(r)
                            || PairRows.isPair(rows.get(r))
                            || PairRows.arePairs(rows.get(r))
                            || isLikePair(r)
                            || isTitle(r)
                            || isSection(r));
            leading.set(r, headAt[r] != null || goesOn);
        }
    }

    private void findTrailing() {
        boolean on = true;
        for (int r = rows.size() - 1; r >= 0; r--) {
            List<Grid.Block> row = rows.get(r);
            on = headAt[r] != null
                    || on
                            && (row.isEmpty()
                                    || isFoot(r)
                                    || isApart(r)
                                    || row.size() == 1
                                            && Legend.explains(row.get(0).text())
                                    || NOTE.matcher(row.get(0).text()).find());
            trailing.set(r, on);
        }
    }

    /** A text over several columns behind an empty row, as the legend at the end of a sheet. */
    private boolean isApart(int r) {
        List<Grid.Block> row = rows.get(r);
        return row.size() == 1
                && r > 0
                && rows.get(r - 1).isEmpty()
                && row.get(0).area().columns() > 2;
    }

    /** What is said below the items of all of them: 総合評価 | …, from the first column on, with a text over several columns. */
    private boolean isFoot(int r) {
        List<Grid.Block> row = rows.get(r);
        HeadRows.Head head = PairRows.isPair(row) || !row.isEmpty() && isLikePair(r) ? headAbove(r) : null;
        return head != null
                && row.get(0).area().row() == r
                && row.get(0).column() <= grid.row(head.from()).get(0).column()
                && row.get(1).column() == row.get(0).area().lastColumn() + 1
                && row.get(1).area().columns() >= 2;
    }

    private HeadRows.Head headAbove(int r) {
        Map.Entry<Integer, HeadRows.Head> above = headFrom.floorEntry(r);
        return above == null ? null : above.getValue();
    }

    private boolean isTitle(int r) {
        List<Grid.Block> row = rows.get(r);
        return row.size() == 1
                        && row.get(0).area().row() == r
                        && row.get(0).sense().ordinal() == null
                || r < (heads.isEmpty() ? 0 : heads.get(0).from()) && !PairRows.isPair(row);
    }

    /** A counted label above the headings of its own items: 基本目標1 …. */
    private boolean isSection(int r) {
        List<Grid.Block> row = rows.get(r);
        Ordinal ordinal = row.size() == 1 && row.get(0).area().row() == r
                ? row.get(0).sense().ordinal()
                : null;
        return ordinal != null && !ordinal.word().isEmpty();
    }

    /** めざす姿 | … right above or below 基本目標 | … is a pair too. */
    private boolean isLikePair(int r) {
        return looksLikePair(rows.get(r)) && (isBeside(r, r - 1) || isBeside(r, r + 1));
    }

    private boolean isBeside(int r, int other) {
        List<Grid.Block> next = other < 0 || other >= rows.size() ? List.of() : rows.get(other);
        return (PairRows.isPair(next) || PairRows.arePairs(next))
                && next.get(0).column() == rows.get(r).get(0).column()
                && next.get(1).column() == rows.get(r).get(1).column();
    }

    private static boolean looksLikePair(List<Grid.Block> row) {
        return row.size() == 2
                && row.get(0).text().length() <= 12
                && row.get(0).area().lastColumn() + 1 == row.get(1).column();
    }
}
