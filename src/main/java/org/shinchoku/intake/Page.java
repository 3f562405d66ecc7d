package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.YearText;
import org.shinchoku.sheet.Sheet;

/** One sheet, its rows understood one by one and its tables found. */
final class Page {

    private static final Pattern EXAMPLE = Pattern.compile("記入例|記載例|入力例|見本|サンプル|[(（]例[)）]");
    private static final Pattern MARKED_EXAMPLE =
            Pattern.compile("\\s*[(（【\\[［〔<＜《]\\s*(?:記入|記載|入力)?(?:例|見本|サンプル)\\s*[)）】\\]］〕>＞》]\\s*");
    private static final Pattern EXAMPLE_LINE = Pattern.compile("[(（【\\[<＜《■●]?\\s*(?:記入|記載|入力)例\\s*[)）】\\]>＞》:：]?");
    private static final Pattern NO_TITLE =
            Pattern.compile("^資料|^別[紙添記表]|^様式|^第.{1,3}号|時点|現在$|^第.{1,4}回|^[令平]?[和成]?.{1,12}日$|[部課]$");

    private static final Pattern CAPTION = Pattern.compile("[■□●◆◇▼▽▲△▶★☆]\\s*(\\S.*)");

    /** A note or a unit is no title, though it stands right above a table. */
    private static final Pattern NO_TITLE_OF_TABLE = Pattern.compile("^[※＊*(（]|単位");

    /** What is only noted beside a title: 2024年度は集計中 says nothing of the year of the sheet. */
    private static final Pattern NOTE = Pattern.compile("^[(（]?(?:[※＊*]|注)");

    private static final int LONGEST_TITLE = 60;
    /** No sheet says what it is about behind so many lines; where no table is found, all of it stands above one. */
    private static final int MOST_ABOVE = 200;

    private final Sheet sheet;
    private final Grid grid;
    private final List<Line> lines;
    private final NavigableMap<Integer, Table> tables = new TreeMap<>();
    private final List<Table> filled;
    /** Where the lines of each table begin. */
    private final Map<Table, Integer> starts = new HashMap<>();

    private final BitSet aboveHead = new BitSet();
    private final BitSet written = new BitSet();
    private final String largest;
    private final FiscalYear year;

    private final Shifts shifts;

    private Page(Grid grid, Corrections corrections, Shifts told) {
        this.grid = grid;
        this.sheet = grid.sheet();
        this.lines = Lines.of(grid, corrections.lines(grid));
        lines.forEach(l -> written.set(l.row()));
        Storeys storeys = Storeys.of(lines);
        int last = 0;
        for (int i = 0; i < lines.size(); i = last) {
            last = i + 1;
            if (lines.get(i).kind() == Line.Kind.HEAD) {
                int to = lines.get(i).row();
                while (last < lines.size()
                        && lines.get(last).kind() == Line.Kind.HEAD
                        && lines.get(last).row() == to + 1) {
                    to = lines.get(last++).row();
                }
                int from = last;
                while (last < lines.size() && lines.get(last).kind() != Line.Kind.HEAD) {
                    last++;
                }
                aboveHead.set(i == 0 ? 0 : lines.get(i - 1).row(), i > 0);
                HeadRows.Head head = new HeadRows.Head(lines.get(i).row(), to);
                Table table = new Table(grid, head, lines.subList(from, last), storeys);
                tables.put(head.from(), table);
                starts.put(table, i);
            }
        }
        filled = tables.values().stream().filter(t -> !t.body().isEmpty()).toList();
        largest = findLargest();
        year = findYear();
        shifts = told == null ? Shifts.of(grid, filled) : told;
    }

    /**
     * A sheet with its texts in the columns that are theirs.
     *
     * @param corrections what the clerk says of its rows
     * @param senses the texts of the book
     */
    static Page of(Sheet sheet, Corrections corrections, Senses senses) {
        Page page = new Page(Slips.grid(sheet, senses), corrections, null);
        Grid moved = page.shifts.grid();
        return moved == page.grid ? page : new Page(moved, corrections, page.shifts);
    }

    /** What was not sure in laying it out: rows whose cells stand beside their columns, texts that were joined. */
    List<Doubt> doubts() {
        return Stream.concat(grid.laid().doubts().stream(), shifts.doubts().stream())
                .toList();
    }

    Grid grid() {
        return grid;
    }

    List<Line> lines() {
        return lines;
    }

    /** The table whose headings begin in a row, or null. */
    Table table(int row) {
        return tables.get(row);
    }

    List<Table> tables() {
        return filled;
    }

    /** The table that a row belongs to, or null above the first. */
    Table owner(int row) {
        Map.Entry<Integer, Table> above = tables.floorEntry(row);
        while (above != null && above.getValue().body().isEmpty()) {
            above = tables.lowerEntry(above.getKey());
        }
        return above == null ? null : above.getValue();
    }

    /** The lines that stand above a table. */
    List<Line> above(Table table) {
        return lines.subList(0, starts.get(table));
    }

    /** The last row that belongs to a table. */
    int lastRow(Table table) {
        Map.Entry<Integer, Table> next = tables.higherEntry(table.head().from());
        while (next != null && next.getValue().body().isEmpty()) {
            next = tables.higherEntry(next.getKey());
        }
        int end = next == null ? grid.height() : next.getKey();
        return Math.max(table.head().to(), written.previousSetBit(end - 1));
    }

    boolean isExample() {
        return EXAMPLE.matcher(sheet.name()).find()
                || EXAMPLE.matcher(largest).find()
                || headTexts().stream().anyMatch(t -> EXAMPLE_LINE.matcher(t).matches());
    }

    /** What stands largest above the first table, without a mark of an example; or empty. */
    String title() {
        return MARKED_EXAMPLE
                .matcher(largest)
                .replaceAll("")
                .replaceAll("[\\s\\u3000]+", " ")
                .strip();
    }

    /** Neither a date nor a handout's number. */
    private String findLargest() {
        String best = "";
        double largest = 0;
        List<String> texts = headTexts();
        Map<String, Double> sizes = sizes(texts);
        for (String text : texts) {
            double size = sizes.get(text);
            if (size > largest
                    && text.length() >= 4
                    && !NO_TITLE.matcher(Wording.flat(text)).find()) {
                best = text;
                largest = size;
            }
        }
        return best;
    }

    /** Whether a text outside the tables is the plan's title, a table's own, or names the year or date of the sheet. */
    boolean isHeadline(Line line, Grid.Block block) {
        String text = block.text();
        boolean above = aboveHead.get(line.row());
        boolean brief = text.length() <= LONGEST_TITLE
                && !text.contains("。")
                && !NO_TITLE_OF_TABLE.matcher(text).find();
        return text.equals(largest)
                || brief && above && line.blocks().size() == 1
                || brief && block.sense().year().year() != null
                || brief && NO_TITLE.matcher(Wording.flat(text)).find();
    }

    /** Whether a line is the title of the whole sheet: what stands largest, before all else that may be one, and is not counted. */
    boolean isTitle(Line line) {
        return line.blocks().get(0).text().equals(largest)
                && line.blocks().get(0).sense().ordinal() == null
                && headTexts().stream()
                        .filter(t -> !isAside(t))
                        .findFirst()
                        .orElse("")
                        .equals(largest);
    }

    /** Whether a text says what kind of table stands below it, as ■ 数値目標 does, and names nothing that has items. */
    static boolean isCaption(String text) {
        Matcher caption = CAPTION.matcher(text);
        return caption.matches()
                && Ordinal.of(caption.group(1)) == null
                && !Word.of(caption.group(1)).isEmpty();
    }

    /** Whether a text is a date, a handout's number, a note, a unit or a caption rather than the name of something. */
    static boolean isAside(String text) {
        if (isCaption(text)) {
            return true;
        }
        boolean section = text.endsWith("課") || text.endsWith("部");
        return !section && NO_TITLE.matcher(Wording.flat(text)).find()
                || NO_TITLE_OF_TABLE.matcher(text).find() && Ordinal.of(text) == null;
    }

    /** What is written above the first table, each row's texts together: title, term, date. */
    List<String> opening() {
        return lines.stream()
                .limit(MOST_ABOVE)
                .takeWhile(l -> l.kind() != Line.Kind.HEAD)
                .map(l -> l.blocks().stream().map(Grid.Block::text).collect(Collectors.joining(" ")))
                .toList();
    }

    /** The largest size that each of these texts has on the page. */
    private Map<String, Double> sizes(List<String> texts) {
        Map<String, Double> sizes = new HashMap<>();
        texts.forEach(t -> sizes.put(t, 0.0));
        for (Line line : lines) {
            for (Grid.Block block : line.blocks()) {
                double size =
                        sheet.cell(block.area().row(), block.column()).style().size()
                                + block.area().columns() / 100.0;
                sizes.computeIfPresent(block.text(), (t, largest) -> Math.max(largest, size));
            }
        }
        return sizes;
    }

    private List<String> headTexts() {
        return headBlocks().stream().map(Grid.Block::text).toList();
    }

    private List<Grid.Block> headBlocks() {
        List<Grid.Block> texts = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(MOST_ABOVE, lines.size()))) {
            if (line.kind() == Line.Kind.HEAD) {
                break;
            }
            if (line.kind() == Line.Kind.TITLE) {
                texts.addAll(line.blocks());
            }
        }
        return texts;
    }

    /** The fiscal year the sheet speaks of: in its title, else in its name; null where it names none or several. */
    FiscalYear year() {
        return year;
    }

    private FiscalYear findYear() {
        Grid.Block text = yearText();
        if (text != null) {
            return text.sense().year().year();
        }
        return FileYear.isCode(sheet.name())
                ? null
                : Optional.ofNullable(YearPhrase.of(sheet.name()).year())
                        .or(() -> YearText.parse(sheet.name())
                                .filter(y -> sheet.name().matches(".*[年RHrh令平].*")))
                        .orElse(null);
    }

    /** The text that names the year of the sheet, beside the word 年度 or in the title; null where none does. */
    Grid.Block yearText() {
        return Stream.concat(statedYears(), headBlocks().stream().filter(this::maySayYear))
                .filter(b -> b.sense().year().year() != null)
                .findFirst()
                .orElse(null);
    }

    /** A note says it only where no heading names a year: beside such headings it tells of one of them. */
    private boolean maySayYear(Grid.Block block) {
        return !NOTE.matcher(block.text()).find()
                || filled.stream().flatMap(t -> t.headings().stream()).allMatch(h -> h.year() == null);
    }

    /** Whether the year stands beside the word 年度 or by itself, so that nobody has to guess what it is there for. */
    boolean statesYear() {
        Grid.Block text = yearText();
        String only = text == null ? sheet.name() : text.text();
        return YearPhrase.of(only).isOnlyYear()
                || YearText.parse(only).isPresent()
                || statedYears().anyMatch(b -> b.equals(text));
    }

    private Stream<Grid.Block> statedYears() {
        List<Line> pairs = new ArrayList<>(lines);
        Collections.reverse(pairs);
        return pairs.stream()
                .filter(l -> l.kind() == Line.Kind.PAIR && Pairs.heading(l).is(Word.YEAR))
                .map(l -> l.blocks().get(1));
    }
}
