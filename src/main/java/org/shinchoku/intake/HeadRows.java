package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shinchoku.sheet.Area;

/**
 * Finds the rows that hold a table's headings, stacked ones together, wherever they are repeated.
 *
 * <p>A row of headings has several short texts, most of which are words that head columns on progress sheets; or it
 * repeats the texts of headings found before.
 */
final class HeadRows {

    /** A run of rows that together are the headings of a table. */
    record Head(int from, int to) {}

    private static final int LONGEST = 45;
    private static final int STACK = 4;
    private static final double MOST = 0.5;
    private static final Pattern FIGURES = Pattern.compile("[0-9０-９]");
    /** Neither a handout's number nor what was counted, as 38件書面により実施. */
    private static final Pattern NO_HEADING = Pattern.compile("資料.{0,6}|別紙.*|様式.*|[0-9.,]+"
            + "|[0-9][0-9.,]*(?:件|人|名|回|校|社|か所|箇所|カ所|ヶ所|台|本|団体|世帯|施設|基|枚|冊|円|千円|%|ha|km|t|kg)(?:/|\\(|[^あ-ん]).*");

    /** A part of a year heads what is told of it: 第1四半期(4~6月). */
    private static final Pattern PERIOD = Pattern.compile("(?:第?[1-4一二三四]四半期|[上下]半期|[上下]期)(?:末|まで)?(?:\\(.*\\))?");

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,4}");

    private final Grid grid;
    private final Set<String> seen = new HashSet<>();
    /** Rows of headings right below which those of items sound like further headings. */
    private final List<Integer> alone = new ArrayList<>();

    private HeadRows(Grid grid) {
        this.grid = grid;
    }

    static List<Head> of(Grid grid) {
        int laid = grid.laid().head();
        return laid >= 0 ? List.of(new Head(laid, laid)) : new HeadRows(grid).find();
    }

    /** A table of two columns is looked for only where there is none of more: two texts are most often a pair. */
    private List<Head> find() {
        List<Head> heads = wide();
        return heads.isEmpty() ? two() : heads;
    }

    private List<Head> two() {
        for (int r = 0; r + 1 < grid.height(); r++) {
            List<Grid.Block> row = grid.row(r);
            if (row.size() == 2
                    && row.stream().allMatch(b -> b.area().columns() == 1 && isWord(b))
                    && row.get(0).sense().words().contains(Word.LEVEL)
                    && !PairRows.headsLegend(row)
                    && isAbove(row, r + 1)) {
                return List.of(new Head(r, r));
            }
        }
        return byShape();
    }

    private List<Head> wide() {
        List<Head> heads = new ArrayList<>();
        int free = 0;
        for (int r = 0; r < grid.height(); r++) {
            List<Grid.Block> row = grid.row(r);
            if (row.size() >= 3
                    && isHeading(row)
                    && !PairRows.arePairs(row)
                    && !PairRows.isOpenPair(grid, r, row)
                    && (heads.isEmpty() || isRepeated(row) || standsApart(r))) {
                Head head = untilAgain(grow(free, r), r);
                heads.add(head);
                remember(head);
                r = head.to();
                free = r + 1;
            }
        }
        return heads;
    }

    /** Without one known word: the first row of short texts above rows that fill the same columns with other texts. */
    private List<Head> byShape() {
        for (int r = 0; r + 2 < grid.height(); r++) {
            List<Grid.Block> row = grid.row(r);
            boolean brief = row.stream()
                    .allMatch(b -> b.text().length() <= 20
                            && !FIGURES.matcher(b.text()).find());
            if (row.size() >= 3 && brief && !PairRows.arePairs(row) && isAbove(row, r + 1) && isAbove(row, r + 2)) {
                return List.of(new Head(r, reach(r, r)));
            }
        }
        return List.of();
    }

    private boolean isAbove(List<Grid.Block> row, int below) {
        long filled = row.stream()
                .filter(b -> !grid.shown(below, b.column()).isEmpty())
                .filter(b -> !grid.shown(below, b.column()).equals(b.text()))
                .count();
        return filled >= 2 && filled >= 0.6 * row.size();
    }

    private boolean isHeading(List<Grid.Block> row) {
        if (row.stream().anyMatch(b -> b.text().length() > LONGEST)) {
            return false;
        }
        return isRepeated(row) || speaks(row);
    }

    /** Whether enough of a row's texts are words, or options to choose from; no more of them are asked than need be. */
    private boolean speaks(List<Grid.Block> row) {
        int words = 0;
        int others = 0;
        for (Grid.Block block : row) {
            if (isWord(block)) {
                words++;
            } else if (!Marks.isOption(block.text())) {
                others++;
            }
            if (others > (1 - MOST) * row.size()) {
                return false;
            }
        }
        return words >= MOST * row.size() || words > 0 && words + options(row) >= MOST * row.size();
    }

    /** Figures may be those of bare years above them: 3 | 2 | 3 below 30 | 31 | 2 | 3. */
    private boolean isRepeated(List<Grid.Block> row) {
        return row.stream().filter(b -> seen.contains(b.text()) && !isNumber(b)).count() >= MOST * row.size();
    }

    /**
     * Whether other headings may begin here: not with one text twice beside itself, as 実施 | 実施 in two years, and not right below
     * a row of a table that looks the same, as 計画 | 検討 | 実施 may, unless nothing but headings stands here, and one of items.
     */
    private boolean standsApart(int r) {
        List<Grid.Block> above = grid.row(r - 1);
        if (isTwice(grid.row(r))) {
            return false;
        }
        return above.size() < 2
                || PairRows.isPair(above)
                || headsItems(grid.row(r))
                || grid.row(r).stream().allMatch(b -> b.area().row() == r) && !grid.isAlike(r, r - 1);
    }

    private static boolean isTwice(List<Grid.Block> row) {
        return IntStream.range(1, row.size())
                .anyMatch(i -> row.get(i).text().equals(row.get(i - 1).text()));
    }

    private boolean headsItems(List<Grid.Block> row) {
        return row.stream().allMatch(b -> isWord(b))
                && row.stream().anyMatch(b -> b.sense().words().equals(Set.of(Word.LEVEL)))
                && row.stream().anyMatch(b -> b.sense().words().contains(Word.SECTION));
    }

    /** How many of a row's texts are options to choose from, with nothing but marks below them. */
    private long options(List<Grid.Block> row) {
        List<Grid.Block> options =
                row.stream().filter(b -> Marks.isOption(b.text())).toList();
        boolean others = row.stream().anyMatch(b -> !Marks.isOption(b.text()) && isWord(b));
        boolean marked = options.stream().anyMatch(b -> holdsMarks(b.area()))
                && options.stream().noneMatch(b -> holdsTexts(b.area()));
        boolean choice = others
                && marked
                && Marks.areOptions(options.stream().map(Grid.Block::text).toList());
        return choice ? options.stream().filter(b -> !isWord(b)).count() : 0;
    }

    private boolean holdsMarks(Area head) {
        return below(head).anyMatch(Marks::isMark);
    }

    private boolean holdsTexts(Area head) {
        return below(head).anyMatch(t -> !Marks.isMarkOrNone(t));
    }

    private Stream<String> below(Area head) {
        return IntStream.range(head.lastRow() + 1, Math.min(grid.height(), head.lastRow() + 6))
                .mapToObj(r -> grid.text(r, head.column()));
    }

    static boolean isPeriod(String text) {
        return text.length() < 20 && (PERIOD.matcher(Wording.flat(text)).matches() || Term.isName(text));
    }

    private static boolean isWord(Grid.Block block) {
        YearPhrase phrase = block.sense().year();
        boolean may = phrase.year() != null && phrase.rest().length() < 20
                || !block.sense().told().isEmpty()
                || isPeriod(block.text());
        return may && !NO_HEADING.matcher(Wording.flat(block.text())).matches();
    }

    /** Takes the rows along that merged headings reach into, the groups above, and further rows of headings below. */
    private Head grow(int free, int row) {
        int from = row;
        int to = row;
        boolean grown = true;
        while (grown && to - from < STACK) {
            grown = false;
            int reach = reach(from, to);
            if (reach > to && reach - from <= STACK) {
                to = reach;
                grown = true;
            } else if (from > free && isGroup(grid.row(from - 1), grid.row(from))) {
                from--;
                grown = true;
            } else if (to + 1 < grid.height()
                    && (isSecond(grid.row(to + 1)) || CountRow.is(grid, to + 1) || isUnder(to))) {
                to++;
                grown = true;
            }
        }
        return new Head(from, to);
    }

    /** Headings that stand again below have rows of their own between, however those sound, and so wherever they stand. */
    private Head untilAgain(Head head, int row) {
        boolean again = IntStream.rangeClosed(row + 2, head.to()).anyMatch(r -> repeats(row, r));
        if (again) {
            alone.add(row);
        }
        return alone.stream().anyMatch(r -> repeats(r, row)) ? new Head(head.from(), row) : head;
    }

    private boolean repeats(int row, int other) {
        return grid.row(row).size() == grid.row(other).size()
                && grid.row(row).stream()
                        .allMatch(b -> b.area().row() == row
                                && grid.text(other, b.column()).equals(b.text()));
    }

    private int reach(int from, int to) {
        int reach = to;
        for (int r = from; r <= to; r++) {
            for (Grid.Block block : grid.row(r)) {
                reach = Math.max(reach, block.area().lastRow());
            }
        }
        return reach;
    }

    private boolean isSecond(List<Grid.Block> row) {
        if (Marks.areOptions(row.stream().map(Grid.Block::text).toList())) {
            return true;
        }
        return row.size() >= 2
                && !isNumbered(row)
                && isHeading(row)
                && row.stream().noneMatch(b -> isOnlyOrdinal(b.text()));
    }

    /**
     * Whether the row below has brief texts under a heading with blanks right of it, and nowhere else: 4-6月 | 7-9月 under 工程; of
     * bare years a heading may stand right, as 2021 | 2022 | 達成率 under 目標値 and 備考.
     */
    private boolean isUnder(int head) {
        List<Grid.Block> row = grid.row(head + 1);
        int next = head + 2;
        boolean body = next < grid.height()
                && !grid.row(next).isEmpty()
                && grid.row(next).get(0).column() <= grid.row(head).get(0).column();
        boolean years = areBareYears(row);
        int blanks = 0;
        for (Grid.Block block : row) {
            int c = block.column();
            boolean blank = grid.shown(head, c).isEmpty();
            boolean group = !blank
                    && c + 1 < grid.width()
                    && grid.shown(head, c + 1).isEmpty()
                    && !grid.shown(head + 1, c + 1).isEmpty();
            boolean beside = years && isWord(block);
            if (block.area().row() != head + 1 || block.text().length() > 12 || !blank && !group && !beside) {
                return false;
            }
            blanks += blank ? 1 : 0;
        }
        return body && row.size() >= 2 && blanks > 0;
    }

    private static boolean areBareYears(List<Grid.Block> row) {
        return row.size() > 2
                && isNumber(row.get(0))
                && isNumber(row.get(1))
                && Integer.parseInt(Wording.flat(row.get(1).text()))
                                - Integer.parseInt(Wording.flat(row.get(0).text()))
                        == 1;
    }

    /** Whether a row begins with a number and goes on with texts, as that of an item does: 1 | 見回り | 予定 | 実施. */
    private static boolean isNumbered(List<Grid.Block> row) {
        return isNumber(row.get(0)) && row.stream().anyMatch(b -> !isNumber(b));
    }

    private static boolean isNumber(Grid.Block block) {
        return NUMBER.matcher(block.text()).matches();
    }

    private static boolean isOnlyOrdinal(String text) {
        return Ordinal.of(text) != null;
    }

    /** Whether a row heads groups of the columns below it: several texts, one at least over several columns. */
    private boolean isGroup(List<Grid.Block> row, List<Grid.Block> below) {
        int width =
                below.get(below.size() - 1).area().lastColumn() - below.get(0).column() + 1;
        boolean fits = row.size() >= 2
                && !isPair(row)
                && !isBesideLegend(row)
                && !PairRows.arePairs(row)
                && row.stream()
                        .allMatch(b -> b.text().length() <= LONGEST && b.area().columns() <= 0.8 * width)
                && row.stream()
                        .noneMatch(b -> b.text().startsWith("※")
                                || NO_HEADING.matcher(Wording.flat(b.text())).matches());
        boolean wide = row.stream().anyMatch(b -> b.area().columns() > 1);
        boolean speaks = row.stream().filter(b -> isWord(b)).count() * 3 >= row.size();
        return fits && speaks && (wide || row.size() < below.size());
    }

    /** Whether a row is a single text or a pair, and right of it what explains the marks of the table. */
    private static boolean isBesideLegend(List<Grid.Block> row) {
        int last = row.size() - 1;
        return (last == 1 || last == 2 && PairRows.isPair(row.subList(0, 2)))
                && Legend.explains(row.get(last).text());
    }

    /**
     * 計画期間 | 令和3～7年度 beside each other is no group, nor is 事業 | あいさつ運動, a heading with what it names; a text beside
     * one bare year may be.
     */
    private static boolean isPair(List<Grid.Block> row) {
        boolean beside =
                PairRows.isPair(row) && row.get(1).column() == row.get(0).area().lastColumn() + 1;
        boolean single = row.stream().allMatch(b -> b.area().columns() == 1);
        boolean said = beside
                && row.stream().allMatch(b -> b.area().rows() == 1)
                && !row.get(0).sense().words().isEmpty()
                && row.get(1).sense().words().isEmpty()
                && row.get(1).sense().year().year() == null;
        return said
                || beside
                        && single
                        && (row.get(0).sense().words().contains(Word.YEAR)
                                || !row.get(1).sense().year().isOnlyYear());
    }

    private void remember(Head head) {
        for (int r = head.from(); r <= head.to(); r++) {
            grid.row(r).forEach(b -> seen.add(b.text()));
        }
    }
}
