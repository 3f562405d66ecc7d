package org.shinchoku.sheet;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.ItemLines.Line;

/** The texts of the {@link ItemTable}, line by line, and how much room they take. */
final class ItemTexts {

    /** A column whose texts have up to this many ems is narrow. */
    private static final double SHORT = 7;
    /** Words of up to this many ems stand in the middle, as marks do; longer ones begin at the left like sentences. */
    private static final double WORD = 4;
    /** So many of a column's texts tell what it is like; a few longer ones are broken into lines. */
    private static final double TYPICAL = 0.95;

    private static final Spoken NOTHING = Spoken.of("");

    private final Plan plan;
    private final List<Line> lines;
    private final List<ItemColumn> columns;
    private final LevelStands stands;
    private final ValueTexts values;
    private final SpokenWords words;
    private final String[] pointers;
    private final Spoken[][] texts;
    private final double[] typical;
    private final double[] figures;

    ItemTexts(Plan plan, Form form, List<Level> levels, List<Line> lines, List<ItemColumn> columns) {
        this.plan = plan;
        this.lines = lines;
        this.columns = columns;
        this.stands = new LevelStands(form, levels);
        MeetingWords meetings = MeetingWords.of(plan, form);
        this.values = new ValueTexts(plan, SectionNames.of(plan, form, columns), meetings);
        this.words = new SpokenWords(plan, meetings);
        Pointers pointing = new Pointers(plan, form, lines);
        this.pointers = lines.stream().map(l -> pointing.of(l.leaf())).toArray(String[]::new);
        this.texts = new Spoken[lines.size()][columns.size()];
        for (int line = 0; line < texts.length; line++) {
            for (int c = 0; c < columns.size(); c++) {
                ItemColumn column = columns.get(c);
                texts[line][c] = begins(line, column.level()) && !isPointed(line, c)
                        ? whole(column, lines.get(line).at(column.level()))
                        : NOTHING;
            }
        }
        this.typical =
                IntStream.range(0, columns.size()).mapToDouble(this::typical).toArray();
        this.figures = IntStream.range(0, columns.size())
                .mapToDouble(c -> Stream.of(texts)
                        .mapToDouble(line -> Em.figure(line[c].text()))
                        .max()
                        .orElse(0))
                .toArray();
    }

    int lines() {
        return texts.length;
    }

    /** What stands in a cell, nothing where the line gives it to another or to a pointer, and what of the plan that says. */
    Spoken get(int line, int column) {
        return texts[line][column];
    }

    /** Where the original of the repost in a line stands, or empty where the line says itself what it has to say. */
    String pointer(int line) {
        return pointers[line];
    }

    /** Whether a cell gives its place to the line's pointer. */
    boolean isPointed(int line, int column) {
        ItemColumn own = columns.get(column);
        return !pointers[line].isEmpty() && own.part() == ItemColumn.Part.FIELD && !hasBelow(line, own.level());
    }

    /** Whether an item of a level is named in a line: where it begins, or in all its lines. */
    boolean begins(int line, int level) {
        return isNew(line, level) || (lines.get(line).at(level) != null && stands.repeats(level));
    }

    /** Whether another item of a level begins in a line. */
    boolean isNew(int line, int level) {
        Item item = lines.get(line).at(level);
        return item != null && (line == 0 || !is(line - 1, level, item));
    }

    /** How many lines an item spans that is named in this one. */
    int length(int line, int level) {
        if (stands.repeats(level)) {
            return 1;
        }
        Item item = lines.get(line).at(level);
        int end = line;
        while (end < lines.size() && is(end, level, item)) {
            end++;
        }
        return end - line;
    }

    boolean hasBelow(int line, int level) {
        return lines.get(line).at(level) != lines.get(line).leaf();
    }

    private boolean is(int line, int level, Item item) {
        Item other = lines.get(line).at(level);
        return other != null && other.id() == item.id();
    }

    /** Width of the widest line of most of a column's texts, in ems. */
    double typicalWidth(int column) {
        return typical[column];
    }

    /** Width of the widest figure in a column, in ems. */
    double figure(int column) {
        return figures[column];
    }

    /** Whether the texts of a column are short, by their nature or as it happens. */
    boolean isShort(int column) {
        return columns.get(column).isShort()
                || (columns.get(column).part() == ItemColumn.Part.FIELD && typical[column] <= SHORT);
    }

    /** Whether the texts of a column stand in the middle of their cells; those still to be written do not. */
    boolean isCentred(int column) {
        ItemColumn c = columns.get(column);
        int figures = c.isUnit() ? figures(column) : -1;
        if (figures >= 0) {
            return isCentred(figures);
        }
        double longest = c.holdsFigures() ? SHORT : WORD;
        return c.isMark() || (c.part() == ItemColumn.Part.FIELD && typical[column] > 0 && typical[column] <= longest);
    }

    /** The figures whose units stand in a column: line by line beside each other; -1 where there are none before it. */
    private int figures(int column) {
        ItemColumn unit = columns.get(column);
        int figures = column - 1;
        while (figures >= 0
                && !(columns.get(figures).holdsFigures() && columns.get(figures).level() == unit.level())) {
            figures--;
        }
        return figures;
    }

    /** Width of a text in one line, in ems; of one that spans several lines the share of each. */
    double load(int line, int column) {
        String text = texts[line][column].text();
        return text.isEmpty()
                ? 0
                : Em.of(text) / length(line, columns.get(column).level());
    }

    private double typical(int column) {
        double[] widths = IntStream.range(0, texts.length)
                .mapToObj(line -> texts[line][column].text())
                .filter(text -> !text.isEmpty())
                .mapToDouble(Em::widest)
                .sorted()
                .toArray();
        double part = columns.get(column).isRating() ? 1 : TYPICAL;
        return widths.length == 0
                ? 0
                : DoubleStream.of(widths)
                        .skip((long) (part * (widths.length - 1)))
                        .findFirst()
                        .orElse(0);
    }

    /** What stands in a column of an item. */
    String text(ItemColumn column, Item item) {
        return whole(column, item).text();
    }

    private Spoken whole(ItemColumn column, Item item) {
        return switch (column.part()) {
            case NUMBER -> new Spoken(item.number(), Said.of(Said.Part.NUMBER, item));
            case REPOST -> new Spoken(item.repost() ? "○" : "", Said.of(Said.Part.REPOST, item));
            case YEARS, NOTE -> NOTHING;
            case LABEL ->
                isNumbered(column.level()) ? new Spoken(item.label(), Said.of(Said.Part.LABEL, item)) : naming(item);
            case FIELD, SAID, ANSWERED, EARLIER -> spoken(column, item);
        };
    }

    /** What an item says in the column of a field, or what is said of it. */
    Spoken spoken(ItemColumn column, Item item) {
        if (column.isSpoken()) {
            return Spoken.of("").above(words.of(column, item));
        }
        return values.spoken(item, column.field(), column.year());
    }

    ValueTexts values() {
        return values;
    }

    /** Whether the level's numbers have a column of their own, or the items stand on the last level, which needs none. */
    private boolean isNumbered(int level) {
        return level == plan.levels().size() - 1
                || columns.stream().anyMatch(c -> c.part() == ItemColumn.Part.NUMBER && c.level() == level);
    }

    /** An upper item in one cell: its number, its label, and whether it stands here as 再掲. */
    static String named(Item item) {
        String number = item.number().isEmpty() ? "" : item.number() + "　";
        return number + item.label() + (item.repost() ? Said.REPOSTS.get(0) : "");
    }

    /** The same with what of the plan it is. */
    static Spoken naming(Item item) {
        return new Spoken(named(item), Said.of(Said.Part.NAMED, item));
    }
}
