package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shinchoku.sheet.Area;

/** A small table within a slip: years side by side, and below them a row for each measure. */
final class SlipYears implements SlipTable {

    private static final int MOST_LABELS = 3;
    /** No year alone takes more: 令和元年度（2019年度）の実績. */
    private static final int LONGEST = 40;

    /** What sort of figures a year's are, which each row says of its own: 令和6年度（決算・実績）. */
    private static final Pattern SORT =
            Pattern.compile("\\s*[（(](?:実績|決算|予算|目標|見込み?|計画|予定|速報|最終|当初|補正|[値額後・、／/])+[）)]$");

    private static final Pattern FIGURE = Pattern.compile(".*[0-9０-９].*|[-－ー―—]");

    private final Grid grid;
    /** What is merged beside it from further up, as 計画 beside all that was planned, names none of its rows. */
    private final List<Grid.Block> groups;

    private final List<Grid.Block> names;
    private final List<Grid.Block> heads;
    private final List<List<Grid.Block>> rows = new ArrayList<>();

    SlipYears(Grid grid, List<Grid.Block> head) {
        this.grid = grid;
        int row = row(head);
        this.groups = head.stream().filter(b -> b.area().row() < row).toList();
        int first = groups.size();
        while (!isYear(head.get(first))) {
            first++;
        }
        this.names = head.subList(groups.size(), first);
        this.heads = head.subList(first, head.size());
    }

    /** Whether a row heads such a table: two years or more beside each other, few other texts. */
    static boolean isHead(List<Grid.Block> row) {
        List<Boolean> marks = row.stream().map(b -> isYear(b)).toList();
        long years = marks.stream().filter(m -> m).count();
        boolean beside = marks.lastIndexOf(true) - marks.indexOf(true) + 1 == years;
        return years >= 2 && beside && row.size() - years <= MOST_LABELS;
    }

    static boolean isYear(Grid.Block block) {
        return isYear(block.sense());
    }

    static boolean isYear(Sense text) {
        return text.text().length() <= LONGEST && (text.isYear() || isSorted(text.text()));
    }

    private static boolean isSorted(String text) {
        boolean may = text.endsWith("）") || text.endsWith(")");
        YearPhrase year = may ? YearPhrase.of(bare(text)) : null;
        return year != null
                && year.year() != null
                && year.isOnlyYear()
                && !bare(text).equals(text);
    }

    /** A year without what is said of its figures. */
    static String bare(String year) {
        return SORT.matcher(year).replaceFirst("");
    }

    /** Whether a text is no more than a year, be it that before or behind another. */
    static boolean isOnlyYear(Grid.Block block) {
        return block.text().length() <= LONGEST && block.sense().year().isOnlyYear();
    }

    /** Whether a row has a label and, below the years, figures or several texts; right below the others it may have none. */
    @Override
    public boolean goesOn(List<Grid.Block> row) {
        List<Grid.Block> labels = labels(row);
        List<Grid.Block> texts = texts(row);
        boolean left = labels.stream()
                .allMatch(b -> b.area().lastColumn() < heads.get(0).column());
        boolean placed = texts.stream().allMatch(this::isUnderHead) && !isTable(labels, row);
        boolean brief = texts.size() >= 2
                || texts.stream().allMatch(b -> FIGURE.matcher(b.text()).matches());
        int above = row(rows.isEmpty() ? heads : rows.get(rows.size() - 1));
        boolean apart = texts.isEmpty() && row(row) > above + 1;
        return !labels.isEmpty() && left && placed && brief && !apart;
    }

    /** Whether figures stand under its years once more, below a row that only names what is counted: 成果指標 | 参加者数. */
    boolean resumes(List<Grid.Block> between, List<Grid.Block> row) {
        return !rows.isEmpty()
                && between.stream().filter(b -> !groups.contains(b)).count() == 2
                && texts(row).size() >= 2
                && texts(row).stream().allMatch(b -> FIGURE.matcher(b.text()).matches())
                && goesOn(row);
    }

    /** A table of the same years. */
    SlipYears again() {
        List<Grid.Block> head = new ArrayList<>(groups);
        head.addAll(names);
        head.addAll(heads);
        return new SlipYears(grid, head);
    }

    /** Whether the label is merged beside a row of labels and the row of their texts: 評価 | 妥当性 | 有効性 | 効率性. */
    private boolean isTable(List<Grid.Block> labels, List<Grid.Block> row) {
        Area label = labels.isEmpty() ? null : labels.get(labels.size() - 1).area();
        return label != null
                && !isUnit(labels.get(labels.size() - 1))
                && label.rows() > 1
                && texts(row).stream().allMatch(b -> b.area().rows() == 1);
    }

    private boolean isUnderHead(Grid.Block text) {
        return heads.stream()
                .anyMatch(h -> h.column() == text.column()
                        && h.area().columns() >= text.area().columns());
    }

    private List<Grid.Block> labels(List<Grid.Block> row) {
        return row.stream()
                .filter(b -> b.column() < heads.get(0).column() && !groups.contains(b))
                .toList();
    }

    private List<Grid.Block> texts(List<Grid.Block> row) {
        return row.stream().filter(b -> b.column() >= heads.get(0).column()).toList();
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public void add(List<Grid.Block> row) {
        rows.add(row);
    }

    /** A pair for each row and year; a label that all rows share, as the indicator's name, is a pair of its own. */
    @Override
    public List<SlipPair> pairs() {
        List<SlipPair> beside = beside();
        List<SlipPair> pairs = new ArrayList<>(beside);
        boolean shared = beside.isEmpty()
                && !names.isEmpty()
                && rows.stream().map(r -> labels(r).get(0)).distinct().count() == 1
                && rows.stream().allMatch(r -> labels(r).size() >= 2);
        pairs.addAll(units(shared));
        if (shared) {
            pairs.add(new SlipPair(
                    names.get(0).text(), names.get(0), labels(rows.get(0)).get(0)));
        }
        heads.stream()
                .filter(this::isOfAllRows)
                .forEach(h -> pairs.add(new SlipPair(h.text(), h, text(rows.get(0), h))));
        for (List<Grid.Block> row : rows) {
            List<Grid.Block> own = labels(row).stream()
                    .filter(b -> beside.isEmpty() || !names.contains(b))
                    .skip(shared ? 1 : 0)
                    .filter(b -> !isUnit(b))
                    .toList();
            boolean one = own.isEmpty() && shared;
            String name = one ? names.get(0).text() + "の値" : name(own);
            for (Grid.Block head : heads.stream().filter(h -> !isOfAllRows(h)).toList()) {
                pairs.add(new SlipPair(
                        label(head, name), one ? names.get(0) : labels(row).get(0), text(row, head)));
            }
        }
        return pairs;
    }

    /** What stands next to the figures, with what is merged beside it where another row has the same: 国県支出金 beside 財源内訳. */
    private String name(List<Grid.Block> own) {
        String last = own.isEmpty() ? "" : own.get(own.size() - 1).text();
        long alike = rows.stream()
                .filter(r -> labels(r).stream().anyMatch(b -> b.text().equals(last)))
                .count();
        return alike == 1 ? last : own.stream().map(Grid.Block::text).collect(Collectors.joining("・"));
    }

    /** A label and its text that stand beside all of the table, as 指標名 | 参加者数, are a pair. */
    private List<SlipPair> beside() {
        boolean down = names.size() == 2
                && !rows.isEmpty()
                && rows.stream().allMatch(r -> labels(r).size() > 2 && labels(r).containsAll(names));
        return down ? List.of(new SlipPair(names.get(0).text(), names.get(0), names.get(1))) : List.of();
    }

    /** The unit beside each indicator; where there is one indicator, by the indicator's own heading; one for all rows by its own. */
    private List<SlipPair> units(boolean shared) {
        List<SlipPair> units = new ArrayList<>();
        for (List<Grid.Block> row : rows) {
            for (Grid.Block unit : labels(row).stream().filter(this::isUnit).toList()) {
                Grid.Block of = shared ? names.get(0) : labels(row).get(0);
                boolean one = unit.area().rows() > 1 && unit.area().rows() == rows.size();
                if (units.stream().noneMatch(p -> p.text().equals(unit))) {
                    units.add(one ? ofAll(unit) : new SlipPair(of.text() + "の単位", of, unit));
                }
            }
        }
        return units;
    }

    private SlipPair ofAll(Grid.Block unit) {
        Grid.Block head = names.stream()
                .filter(n -> n.column() == unit.column())
                .findFirst()
                .orElseThrow();
        return new SlipPair(head.text(), head, unit);
    }

    private boolean isUnit(Grid.Block label) {
        return names.stream()
                .anyMatch(n -> n.column() == label.column() && Word.of(n.text()).contains(Word.UNIT));
    }

    /** Whether what stands below a heading that is not only a year is merged beside all rows, as a 備考 about the whole table. */
    private boolean isOfAllRows(Grid.Block head) {
        Area area = grid.area(row(rows.get(0)), head.column());
        return rows.size() > 1
                && !isOnlyYear(head)
                && !isYear(head)
                && area.contains(row(rows.get(rows.size() - 1)), head.column());
    }

    private static String label(Grid.Block head, String name) {
        return isYear(head) ? bare(head.text()) + name : name + "・" + head.text();
    }

    private Grid.Block text(List<Grid.Block> row, Grid.Block head) {
        return grid.below(head, row, row(row));
    }

    private static int row(List<Grid.Block> blocks) {
        return blocks.stream().mapToInt(b -> b.area().row()).max().orElse(0);
    }
}
