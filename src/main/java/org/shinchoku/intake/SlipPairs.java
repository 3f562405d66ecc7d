package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/**
 * Reads a sheet as labels with their texts beside them, as a sheet for one project has them: 事業名 | …, 担当課 | ….
 *
 * <p>Two pairs may stand side by side; a small table of years has a label for each row and year.
 */
final class SlipPairs {

    /**
     * A label and its text, which may be blank; label and text are blocks of the sheet.
     *
     * @param said the label
     * @param group what is merged over the label and others, or empty
     */
    record Pair(Sense said, Grid.Block head, Grid.Block text, String group) {

        Pair(String label, Grid.Block head, Grid.Block text, String group) {
            this(label.equals(head.text()) ? head.sense() : new Sense(label), head, text, group);
        }

        Pair(String label, Grid.Block head, Grid.Block text) {
            this(label, head, text, "");
        }

        /** The same text under a label that names its year. */
        Pair of(FiscalYear year) {
            return called(Years.inWords(List.of(year), Spelling.ERA) + label());
        }

        String label() {
            return said.text();
        }

        /** What its label may mean. */
        Set<Word> words() {
            return said.words();
        }

        /** The same text under another label. */
        Pair called(String other) {
            return new Pair(other, head, text, group);
        }
    }

    private static final int LONGEST = 24;
    private static final int LONGEST_UNIT = 3;
    private static final int GAP = 3;
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:番号|no\\.?|№|コード)$");
    /** Where no text has letters, the sheet counts: 基本目標 | Ａ | 計, below it 1 しごと | 3 | 5. */
    private static final Pattern LETTERS = Pattern.compile("[ぁ-んァ-ヶ一-龠]");
    /** No slip has so many texts beside each other. */
    private static final int MANY = 9;
    /** No slip has more labels. */
    private static final int MOST = 300;

    private final Grid grid;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Grid.Block> loose = new ArrayList<>();
    private final Set<Integer> labelled = new HashSet<>();
    private final LabelWords known;
    /** The labels that stood outside tables so far. */
    private final Set<String> told = new HashSet<>();

    private SlipTable table;
    private int tableRow;
    /** The last row of the box that was read last. */
    private int boxed = -1;
    /** The year that a row names for all pairs below it, or null. */
    private FiscalYear under;
    /** The pairs below such a row that do not tell of progress by what they say. */
    private final Map<Pair, FiscalYear> undated = new IdentityHashMap<>();
    /** Whether nothing has been told below that row so far: the item of which it speaks may begin there. */
    private boolean fresh;

    private int rows;
    private int paired;
    private boolean heading;
    private boolean headed;

    private SlipPairs(Grid grid) {
        this.grid = grid;
        this.known = new LabelWords(LONGEST, false, grid.senses());
        heading = headsTable();
        if (heading) {
            return;
        }
        SlipHeads above = new SlipHeads(grid, known);
        headed = above.isSlip();
        if (headed) {
            pairs.addAll(above.pairs());
            loose.addAll(above.loose());
            return;
        }
        labelled.addAll(labelColumns());
        for (int r = 0; r < grid.height(); r++) {
            List<Grid.Block> row = grid.row(r);
            if (row.isEmpty()) {
                under = null;
            } else if (r > boxed) {
                row(r, row);
            }
        }
        close();
        dateRepeated();
    }

    /** A label that comes again below the row of another year tells of that year, whatever it says: 実施内容. */
    private void dateRepeated() {
        Map<String, Set<FiscalYear>> years = new HashMap<>();
        undated.forEach((pair, year) ->
                years.computeIfAbsent(pair.label(), l -> new HashSet<>()).add(year));
        pairs.replaceAll(p -> undated.containsKey(p) && years.get(p.label()).size() > 1 ? p.of(undated.get(p)) : p);
    }

    static SlipPairs of(Grid grid) {
        return new SlipPairs(grid);
    }

    /**
     * Whether a row plainly heads the columns of a table, before any years stand beside each other, or below each other under
     * labels with their texts: nothing else need be read.
     */
    private boolean headsTable() {
        int said = 0;
        for (int r = 0; r < grid.height(); r++) {
            List<Grid.Block> row = grid.row(r);
            if (!row.isEmpty() && (SlipYears.isHead(row) || said >= 2 && SlipYearRows.isHead(row))) {
                return false;
            }
            if (said >= 2 && SlipBox.of(grid, r, row, this::isLabel) != null) {
                return false;
            }
            if (said == 0 && Lines.headsLegend(row)) {
                return true;
            }
            // a group's name in front may be left out later, so that one label more must be there
            if (row.size() >= 4 && isHeading(row.subList(1, row.size())) && isHeading(row)) {
                return true;
            }
            boolean pair = row.size() >= 2
                    && isLabel(row.get(0).text())
                    && !isLabel(row.get(1).text());
            said += pair ? 1 : 0;
        }
        return false;
    }

    private void row(int r, List<Grid.Block> row) {
        if (SlipYears.isHead(row)) {
            close();
            open(r, new SlipYears(grid, row));
        } else if (SlipYearRows.isHead(row)) {
            close();
            open(r, new SlipYearRows(grid, row));
        } else if (table != null && table.goesOn(row) && !tellsOfItem(row)) {
            table.add(row);
        } else {
            close();
            plain(r, row);
        }
    }

    /**
     * Whether a row tells of an item rather than of years, as the first of a further slip does: 事業番号 | 2 | 事業名 | …, or a
     * label of an item that was told before.
     */
    private boolean tellsOfItem(List<Grid.Block> row) {
        boolean turns = row.size() >= 4 && row.size() % 2 == 0;
        for (int i = 0; turns && i < row.size(); i += 2) {
            turns = SlipDates.isOfItem(row.get(i).sense())
                    && !isLabel(row.get(i + 1).text());
        }
        Grid.Block first = row.get(0);
        return turns || SlipDates.isOfItem(first.sense()) && told.contains(first.text());
    }

    private void open(int r, SlipTable next) {
        table = next;
        tableRow = r;
    }

    private void close() {
        SlipTable last = table;
        table = null;
        if (last != null && last.isEmpty()) {
            plain(tableRow, grid.row(tableRow));
        } else if (last != null) {
            pairs.addAll(last.pairs());
        }
    }

    private void plain(int r, List<Grid.Block> whole) {
        List<Grid.Block> row = boxes(whole);
        rows++;
        if (headsYear(r, row)) {
            under = row.get(0).sense().year().year();
            fresh = true;
            paired++;
            return;
        }
        SlipBox box = SlipBox.of(grid, r, row, this::isLabel);
        if (box != null) {
            box.pairs().forEach(this::add);
            boxed = box.last();
            rows += box.rows() - 1;
            paired += box.rows();
            return;
        }
        String group = "";
        if (row.size() >= 2 && row.get(0).area().rows() > 1 && isGroup(row.get(0), row.get(1), r, row.size())) {
            group = row.remove(0).text();
            if (row.size() == 2 && isBeside(row.get(0), row.get(1))) {
                add(new Pair(row.get(0).text(), row.get(0), row.get(1), group));
                paired++;
                return;
            }
        }
        boolean strict = row.size() % 2 == 0;
        for (int i = 0; i < row.size(); i += 2) {
            strict &= isLabel(row, i) && i + 1 < row.size() && isBeside(row.get(i), row.get(i + 1));
        }
        heading |= isHeading(row) && !alternates(row);
        for (int i = 0; i < row.size(); i++) {
            Grid.Block block = row.get(i);
            boolean held = i + 1 < row.size() && isBeside(block, row.get(i + 1)) && (strict || !isLabel(row, i + 1));
            if (!isLabel(row, i) || isTitle(row, r)) {
                below(block, r);
            } else if (held) {
                add(new Pair(block.text(), block, row.get(++i), group));
                paired++;
                if (isTitled(row, i)) {
                    add(new Pair(title(block), block, row.get(++i), group));
                }
            } else {
                add(new Pair(block.text(), block, new Grid.Block(block.area(), ""), group));
            }
        }
    }

    /** Whether behind the number of an item its title stands, with no label of its own: 事業No. | 1 | 朝市. */
    private boolean isTitled(List<Grid.Block> row, int number) {
        return number + 1 < row.size()
                && row.get(number - 1).sense().words().contains(Word.NUMBER)
                && Recogniser.CODE.matcher(row.get(number).text()).matches()
                && !isLabel(row, number + 1)
                && isBeside(row.get(number), row.get(number + 1));
    }

    /** 事業No. heads the number of a 事業, whose title is its 事業名. */
    private static String title(Grid.Block number) {
        String title = NUMBER.matcher(Wording.flat(number.text())).replaceAll("") + "名";
        return Word.of(title).contains(Word.LEVEL) ? title : "項目名";
    }

    /** Whether a text alone above all pairs sounds like a label, but has no text below it: 〇〇計画の進捗. */
    private boolean isTitle(List<Grid.Block> row, int r) {
        List<Grid.Block> below = r + 1 < grid.height() ? grid.row(r + 1) : List.of();
        return pairs.isEmpty()
                && row.size() == 1
                && (below.size() != 1 || isLabel(below.get(0).text()));
    }

    /** Takes a pair with the year that is merged over its label, or that a row above names. */
    private void add(Pair pair) {
        told.add(pair.head().text());
        boolean own = pair.said().year().year() != null;
        Set<Word> words = pair.words();
        boolean begins = words.contains(Word.NUMBER) || words.equals(Set.of(Word.LEVEL));
        under = begins && !fresh ? null : under;
        fresh &= begins;
        FiscalYear group = YearPhrase.of(pair.group()).year();
        FiscalYear year = group != null || !SlipDates.tellsOfProgress(pair) ? group : under;
        pairs.add(own || year == null ? pair : pair.of(year));
        if (!own && year == null && under != null && !begins) {
            undated.put(pair, under);
        }
    }

    /** Whether a text is merged beside several labels: 令和4年度 or 事務局 beside 評価 and 理由. */
    private boolean isGroup(Grid.Block group, Grid.Block label, int row, int size) {
        boolean known = isLabel(label.text());
        boolean labels = IntStream.rangeClosed(group.area().row(), group.area().lastRow())
                .filter(r -> r != row)
                .anyMatch(r -> isLabel(grid.text(r, label.column())));
        return labelled.contains(label.column())
                || known && SlipYears.isYear(group)
                || labels && (known || size == 3 && label.text().length() <= LONGEST);
    }

    /** Whether a row names no more than the year of the pairs below it: 令和4年度, or 令和4年度の取組 over the whole width. */
    private boolean headsYear(int r, List<Grid.Block> row) {
        Grid.Block block = row.get(0);
        List<Grid.Block> next = row.size() > 1 || r + 1 >= grid.height() ? List.of() : grid.row(r + 1);
        return !pairs.isEmpty()
                && next.size() > 1
                && block.text().length() <= LONGEST
                && block.sense().year().year() != null
                && isLabel(next.get(0).text())
                && (SlipYears.isYear(block)
                        || block.area().lastColumn() > next.get(0).area().lastColumn());
    }

    /** Boxes in cells beside each other, ■ 拡充 | □ 継続, are one text. */
    private static List<Grid.Block> boxes(List<Grid.Block> whole) {
        List<Grid.Block> row = new ArrayList<>();
        for (Grid.Block block : whole) {
            Grid.Block last = row.isEmpty() ? null : row.get(row.size() - 1);
            if (last != null && Ticks.isBox(last.text()) && Ticks.isBox(block.text())) {
                row.set(row.size() - 1, new Grid.Block(last.area(), last.text() + "\n" + block.text()));
            } else {
                row.add(block);
            }
        }
        return row;
    }

    /** A text below a label that has none beside it is that label's; else it stands loose. */
    private void below(Grid.Block block, int r) {
        Pair last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
        boolean under = last != null
                && last.text().text().isEmpty()
                && last.head().column() == block.column()
                && last.head().area().columns() == block.area().columns()
                && last.head().area().lastRow() + 1 == r;
        if (under) {
            pairs.set(pairs.size() - 1, new Pair(last.label(), last.head(), block));
            paired++;
        } else if (block.area().row() == r) {
            loose.add(block);
        }
    }

    /** Whether nothing stands between a label and the text right of it. */
    private boolean isBeside(Grid.Block label, Grid.Block text) {
        return text.area().row() <= label.area().lastRow()
                && text.column() - label.area().lastColumn() <= GAP;
    }

    /** The columns in which known labels stand below each other, and little else. */
    private Set<Integer> labelColumns() {
        Map<Integer, Set<String>> all = new HashMap<>();
        Map<Integer, Set<String>> labels = new HashMap<>();
        for (int r = 0; r < grid.height(); r++) {
            for (Grid.Block block : grid.row(r)) {
                all.computeIfAbsent(block.column(), c -> new HashSet<>()).add(block.text());
                if (isLabel(block.text())) {
                    labels.computeIfAbsent(block.column(), c -> new HashSet<>()).add(block.text());
                }
            }
        }
        labels.entrySet()
                .removeIf(e -> e.getValue().size() < 3
                        || e.getValue().size() * 2 < all.get(e.getKey()).size());
        return labels.keySet();
    }

    /** Whether labels and texts take turns, labels where labels stand; a text may by chance sound like a label. */
    private boolean alternates(List<Grid.Block> row) {
        boolean turns = row.size() % 2 == 0;
        boolean all = true;
        for (int i = 0; i + 1 < row.size(); i += 2) {
            turns &= isLabel(row.get(i).text()) && labelled.contains(row.get(0).column());
            all &= isLabel(row.get(i + 1).text());
        }
        return turns && !all;
    }

    /** Whether a row heads the columns of a table: nearly all its texts are labels or, of very many beside each other, most. */
    private boolean isHeading(List<Grid.Block> row) {
        long labels = IntStream.range(0, row.size())
                .filter(i -> isLabel(row.get(i).text()) && !isUnit(row, i)
                        || SlipYears.isOnlyYear(row.get(i))
                        || HeadRows.isPeriod(row.get(i).text()))
                .count();
        return labels >= 3 && (labels * 4 >= 3L * row.size() || row.size() >= MANY && labels * 2 >= row.size());
    }

    /** What is counted may sound like a label: 単位 | 施設. */
    private static boolean isUnit(List<Grid.Block> row, int i) {
        return i > 0
                && row.get(i - 1).sense().words().contains(Word.UNIT)
                && row.get(i).sense().words().equals(Set.of(Word.LEVEL))
                && row.get(i).text().length() <= LONGEST_UNIT;
    }

    /** A known label, or a brief text where labels stand that has a text beside it, or that looks as they do. */
    private boolean isLabel(List<Grid.Block> row, int i) {
        Grid.Block block = row.get(i);
        boolean brief = block.text().length() <= LONGEST && !block.text().contains("。");
        boolean placed =
                !pairs.isEmpty() && brief && labelled.contains(block.column()) && i % 2 == 0 && i + 1 < row.size();
        boolean alike = brief
                && labelled.contains(row.get(0).column())
                && isLabel(row.get(0).text())
                && grid.isMarkedAs(block, row.get(0), row);
        return isLabel(block.text()) || placed || alike;
    }

    private boolean isLabel(String text) {
        return known.test(text);
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The texts that stand beside no label. */
    List<Grid.Block> loose() {
        return loose;
    }

    /** Whether no row heads a table, most rows are pairs, several labels differ, one names an item, hardly a text is a label itself, and one is in words. */
    boolean isSlip() {
        long labels = pairs.stream().map(p -> Wording.key(p.label())).distinct().count();
        long odd = pairs.stream().filter(p -> isLabel(p.text().text())).count();
        long known = pairs.stream().filter(p -> isLabel(p.label())).count();
        boolean titled = pairs.stream()
                .anyMatch(
                        p -> p.words().contains(Word.LEVEL) && !p.text().text().isEmpty());
        boolean words =
                pairs.stream().anyMatch(p -> LETTERS.matcher(p.text().text()).find());
        return headed
                || words
                        && !heading
                        && labels >= 4
                        && labels <= MOST
                        && titled
                        && odd * 5 <= pairs.size()
                        && known * 2 >= pairs.size()
                        && paired >= 0.6 * rows;
    }
}
