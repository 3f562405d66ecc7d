package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/**
 * 個票: lays a sheet whose labels stand beside their texts out as a table, labels on top and a row for each project, so that
 * it is understood as any other; every cell keeps the place it came from.
 */
final class Slips {

    private static final Pattern ABOVE =
            Pattern.compile("[一-龠]{0,4}(?:(?:基本|重点|主要|施策の|計画の|政策の)(?:目標|方針|方向性?|課題|視点|理念|体系|柱)"
                    + "|施策|政策|柱|分野|(?:重点|推進|基本|主要|大|中)項目)(?:名称?|区分|項目)?");

    private static final Pattern UNIT = Pattern.compile("^[(（]?\\s*単位\\s*[:：]");

    private final Sheet sheet;
    private final Grid grid;
    private final SlipPairs read;
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> spans = new ArrayList<>();
    /** The rows in which the slips begin. */
    private final List<Integer> starts = new ArrayList<>();

    private final Map<Area, Area> homes = new LinkedHashMap<>();
    /** The texts of one slip that were joined though each has a label of its own. */
    private final List<Doubt> joined = new ArrayList<>();

    private Slips(Sheet sheet, Grid grid, SlipPairs read) {
        this.sheet = sheet;
        this.grid = grid;
        this.read = read;
    }

    /** The sheet as a grid: laid out anew where it holds slips, else as it is. */
    static Grid grid(Sheet sheet, Senses senses) {
        Grid grid = Turned.upright(Beside.apart(Unfolded.flat(new Grid(sheet, senses))));
        SlipPairs read = SlipPairs.of(grid);
        return read.isSlip() ? new Slips(grid.sheet(), grid, read).table() : grid;
    }

    private Grid table() {
        List<Map<String, SlipPair>> slips = slips();
        Map<String, SlipPair> written = new LinkedHashMap<>();
        slips.forEach(s -> s.forEach(written::putIfAbsent));
        Map<String, SlipPair> heads = levelsFirst(written, slips);
        int first = read.pairs().get(0).head().area().row();
        SlipSections sections = new SlipSections(grid, read.loose(), starts);
        List<Grid.Block> loose = new ArrayList<>(read.loose());
        loose.removeAll(sections.all());
        loose.stream().filter(b -> b.area().row() < first).forEach(b -> line(new TreeMap<>(Map.of(0, b))));
        line(line(heads, true));
        for (int i = 0; i < slips.size(); i++) {
            sections.before(i).forEach(b -> section(b, heads.size()));
            Map<String, SlipPair> slip = slips.get(i);
            line(line(
                    heads.keySet().stream().collect(LinkedHashMap::new, (m, k) -> m.put(k, slip.get(k)), Map::putAll),
                    false));
        }
        loose.stream()
                .filter(b -> b.area().row() >= first && !isUnit(b))
                .forEach(b -> line(new TreeMap<>(Map.of(heads.size(), b))));
        Sheet laid = Sheet.of(sheet.name(), List.of(), rows, spans, PageSetup.PLAIN);
        return new Grid(laid, homes, laid(), joined, grid.senses());
    }

    /** （単位：千円） beside a heading is none of the texts of a slip. */
    private static boolean isUnit(Grid.Block block) {
        return UNIT.matcher(block.text()).find();
    }

    /** What heads the slips below it reaches over the whole table. */
    private void section(Grid.Block block, int width) {
        Area over = new Area(rows.size(), 0, 1, width);
        spans.add(over);
        homes.put(over, grid.home(block.area()));
        line(new TreeMap<>(Map.of(0, block)));
    }

    /** Labels and years are headings wherever they come again; so are the groups of labels. */
    private Map<Area, Use> laid() {
        Map<Area, Use> laid = new HashMap<>();
        for (int r = 0; r < grid.height(); r++) {
            grid.row(r).forEach(b -> laid.put(grid.home(b.area()), Use.HEADING));
        }
        read.pairs().forEach(p -> laid.put(grid.home(p.text().area()), Use.VALUE));
        read.pairs().forEach(p -> laid.put(grid.home(p.head().area()), Use.HEADING));
        return laid;
    }

    /**
     * The pairs of each slip by their labels. A further slip begins where the label of an item or its number comes again; what
     * stands above the first one holds for all.
     */
    private List<Map<String, SlipPair>> slips() {
        Map<String, Set<Grid.Block>> heads = new HashMap<>();
        read.pairs()
                .forEach(
                        p -> heads.computeIfAbsent(key(p), k -> new HashSet<>()).add(p.head()));
        String start = start(heads);
        List<List<SlipPair>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (SlipPair pair : read.pairs()) {
            if (key(pair).equals(start)) {
                runs.add(new ArrayList<>());
                starts.add(pair.head().area().row());
            }
            runs.get(runs.size() - 1).add(pair);
        }
        SlipDates dates = new SlipDates(runs);
        List<Map<String, SlipPair>> slips = new ArrayList<>();
        for (List<SlipPair> run : runs) {
            Map<String, SlipPair> slip = new LinkedHashMap<>(slips.isEmpty() ? Map.of() : slips.get(0));
            SlipGroups.named(dates.dated(run)).forEach(p -> slip.merge(key(p), p, this::both));
            slips.add(slip);
        }
        return slips.size() == 1 ? slips : slips.subList(1, slips.size());
    }

    /** The label with which each slip begins: the first that comes as often as that of the items or of their numbers. */
    private String start(Map<String, Set<Grid.Block>> heads) {
        SlipDates whole = new SlipDates(List.of(read.pairs()));
        List<SlipPair> pairs =
                read.pairs().stream().filter(p -> !whole.isYearly(p)).toList();
        int often = pairs.stream()
                .filter(p -> p.words().contains(Word.LEVEL) || p.words().contains(Word.NUMBER))
                .mapToInt(p -> heads.get(key(p)).size())
                .filter(n -> n > 1)
                .findFirst()
                .orElse(0);
        return pairs.stream()
                .map(Slips::key)
                .filter(k -> heads.get(k).size() == often)
                .findFirst()
                .orElse("");
    }

    /** On a slip the labels above an item may stand behind it: 事業名 before 基本方針 | 施策; a table has them before it. */
    private static Map<String, SlipPair> levelsFirst(Map<String, SlipPair> heads, List<Map<String, SlipPair>> slips) {
        Map<String, SlipPair> ordered = new LinkedHashMap<>();
        Map<String, SlipPair> before = new LinkedHashMap<>();
        heads.forEach((k, p) -> {
            if (isAbove(p) || isShared(p, slips)) {
                ordered.putAll(before);
                ordered.put(k, p);
            } else if (p.words().equals(Set.of(Word.LEVEL)) && !Titles.isDone(p.label())) {
                // what stands before a label above the items, and names none itself, stands above that
                before.put(k, p);
            }
        });
        boolean titled = heads.values().stream()
                .filter(p -> !ordered.containsKey(key(p)))
                .anyMatch(p -> p.words().equals(Set.of(Word.LEVEL)) || Titles.isDone(p.label()));
        String own = titled ? null : own(ordered, slips);
        ordered.remove(own);
        if (titled || own != null) {
            heads.forEach(ordered::putIfAbsent);
            return ordered;
        }
        return heads;
    }

    /** Where all that may name an item may as well stand above one, as 施策名 beside 基本方針: the one that differs on every slip. */
    private static String own(Map<String, SlipPair> above, List<Map<String, SlipPair>> slips) {
        List<String> own = above.keySet().stream()
                .filter(k -> slips.size() > 1
                        && above.size() > 1
                        && texts(k, slips).stream().distinct().count() == slips.size())
                .toList();
        return own.isEmpty() ? null : own.get(own.size() - 1);
    }

    /** What stands beside a label on each slip. */
    private static List<String> texts(String key, List<Map<String, SlipPair>> slips) {
        return slips.stream()
                .map(s -> s.get(key))
                .filter(p -> p != null && !p.text().text().isEmpty())
                .map(p -> p.text().text())
                .toList();
    }

    /** By what it is called, or because its text is counted by a word: 環境目標 | 環境目標1 …. */
    private static boolean isAbove(SlipPair pair) {
        Ordinal ordinal = pair.text().sense().ordinal();
        boolean counted =
                ordinal != null && !ordinal.word().isEmpty() && pair.words().contains(Word.LEVEL);
        return counted || ABOVE.matcher(Wording.flat(pair.label())).matches();
    }

    /** Whether a 目標, or a label that is counted, is that of several slips, so that it stands above their items rather than being one's own. */
    private static boolean isShared(SlipPair pair, List<Map<String, SlipPair>> slips) {
        List<String> texts = texts(key(pair), slips);
        boolean goal = pair.words().equals(Set.of(Word.LEVEL, Word.TARGET));
        boolean counted =
                pair.words().equals(Set.of(Word.LEVEL)) && texts.stream().allMatch(t -> Ordinal.of(t) != null);
        return (goal || counted)
                && texts.size() == slips.size()
                && texts.stream().distinct().count() * 2 <= texts.size() + (counted ? 1 : 0);
    }

    private static String key(SlipPair pair) {
        return Wording.key(pair.label());
    }

    /**
     * A label that is merged over several rows has all the texts beside it, each in a line. Where the label itself stands there
     * twice, the texts may be those of two items, so that they are never joined in silence.
     */
    private SlipPair both(SlipPair above, SlipPair below) {
        String first = above.text().text();
        String second = below.text().text();
        boolean same = second.isEmpty() || first.equals(second);
        if (!same
                && !first.isEmpty()
                && !above.head().area().equals(below.head().area())) {
            Area area = grid.home(below.text().area());
            String sentence = "1つの項目に「" + below.label() + "」がもう一度あります。別の項目の文でないか、ご確認ください。前の文に続けて取り込みました。";
            String address = Area.address(area.row(), area.column());
            joined.add(new Doubt(grid.name(), address, Leftovers.quote(second), sentence, Sureness.DOUBTFUL));
        }
        Grid.Block text = new Grid.Block(
                first.isEmpty() ? below.text().area() : above.text().area(),
                same ? first : (first + "\n" + second).strip());
        return new SlipPair(above.label(), above.head(), text);
    }

    private static TreeMap<Integer, Grid.Block> line(Map<String, SlipPair> pairs, boolean head) {
        TreeMap<Integer, Grid.Block> line = new TreeMap<>();
        int column = 0;
        for (SlipPair pair : pairs.values()) {
            if (pair != null) {
                line.put(column, head ? new Grid.Block(pair.head().area(), pair.label()) : pair.text());
            }
            column++;
        }
        return line;
    }

    private void line(TreeMap<Integer, Grid.Block> blocks) {
        List<Cell> cells = new ArrayList<>();
        blocks.forEach((column, block) -> {
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            Area area = block.area();
            cells.add(
                    Cell.of(block.text(), sheet.cell(area.row(), area.column()).style()));
            homes.put(Area.cell(rows.size(), column), grid.home(area));
        });
        rows.add(Row.of(cells));
    }
}
