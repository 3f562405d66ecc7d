package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Role;

/** Reads the cards of a table as items of the plan. */
final class ItemRows implements Rows {

    private static final Pattern NO_MARK = Pattern.compile("|[-－ー―—無×]|なし");

    private final Trace trace;
    private final Layout layout;
    private final Table table;
    private final Cells cells;
    private final Cards cards;
    private final CardLines lines;
    private final SubRows parts;
    /** The items by the rows they begin in. */
    private final Map<Integer, Node> planted = new HashMap<>();
    /** The items of whose parts the clerk was told. */
    private final Set<Node> told = new HashSet<>();

    private final HeadingRows headings;
    private final SignedTitles signed;
    private Cells cellsOfParts;
    private boolean toldOfSections;
    private final Map<Integer, Cells> ofLabels = new HashMap<>();
    private final Map<String, Cells> ofHeadings = new HashMap<>();
    private final Labels labels;
    private final Place place;
    /** Where the rows stand: the same item in rows of another sheet or year is one. */
    private final String stand;

    private final FiscalYear year;

    private final Set<Integer> hatched;

    ItemRows(
            Trace trace,
            Layout layout,
            Table table,
            Cells cells,
            Labels labels,
            Place place,
            Hatching hatching,
            FiscalYear year) {
        this.hatched = hatching.rows(table, layout.title().places().get(table), trace);
        this.trace = trace;
        this.layout = layout;
        this.table = table;
        this.cells = cells;
        this.cards = new Cards(layout, table);
        this.lines = new CardLines(layout, table, cards.all());
        this.parts = new SubRows(layout, table);
        this.headings = new HeadingRows(layout, table);
        this.signed = layout.signedTitles();
        this.labels = labels;
        this.place = place;
        this.year = year;
        this.stand = table.grid().name() + "\n" + year;
    }

    @Override
    public void row(Line line) {
        List<Integer> card = cards.at(line.row());
        if (card.isEmpty()) {
            return;
        }
        int last = layout.levels().size() - 1;
        int row = card.get(0);
        labels.read(table, row);
        mark(card);
        int level = OwnRows.level(layout, table, row);
        if (level < last) {
            label(card, level);
            return;
        }
        String written = layout.title(table, row);
        boolean repost = Wording.marksRepost(written) || hasRepostMark(row) || hatched.contains(row);
        String label = written.isEmpty() ? labels.title() : signed.title(Wording.label(written));
        labels.title(label);
        Node parent = place.parent(labels.path(last - 1));
        Node over = parts.above(row) == null ? null : planted.get(parts.above(row));
        boolean part = over != null && over.parent() == parent && !repost;
        Step step = new Step(part ? SubRows.LEVEL : layout.levels().get(last), label, number(row));
        Node item = (part ? over : parent).item(step, repost, stand);
        place.planted(item);
        planted.put(row, item);
        item.standsAt(new Spot(table.grid(), row, head(row, line)));
        Cells own = part ? ofParts() : cells;
        Place.Responsible section = layout.parts(Role.DEPARTMENT).isEmpty() ? responsible(written, row) : null;
        item.speaks(section == null ? null : section.speaker(year));
        if (section != null) {
            own.responsible(item, section);
        }
        made(item, row);
        trace.bonds().labels(layout, table, card, item);
        if (label.isEmpty()) {
            trace.doubt(table.grid(), row, line.blocks().get(0).column(), "題名のない項目です。上の階層の名で取り込みました。");
        }
        if (cards.sections().isGuessed(row)) {
            String sentence = "同じ番号と題名か、題名の空欄の行が続き、担当課が違うため、1つの項目への課ごとの回答としました。";
            trace.guess(table.grid(), row, head(row, line), sentence);
        }
        boolean first = told.isEmpty();
        if (part && told.add(over) && (first || !isSetIn(row))) {
            String why = over.step().number().isEmpty()
                    ? "題名が「" + over.step().label() + "」より字下げされているため、"
                    : "番号が「" + over.step().number() + "」に枝番の付いた形のため、";
            String sentence = why + "その項目の下の「" + SubRows.LEVEL + "」という階層の項目としました。";
            trace.guess(table.grid(), row, head(row, line), sentence);
        }
        own.read(card, cards.sections(), lines, i -> i == last ? item : place.parent(labels.path(i)));
        item.speaks(null);
    }

    /** The section behind the title, else that of the whole place. */
    private Place.Responsible responsible(String written, int row) {
        Integer title = layout.title().places().get(table);
        Place.Responsible own =
                title == null ? null : signed.responsible(Wording.label(written), new Spot(table.grid(), row, title));
        if (own != null && signed.isGuessed() && !toldOfSections) {
            toldOfSections = true;
            trace.guess(table.grid(), row, title, "題名の後ろの括弧内を担当課としました。");
        }
        // whoever is in charge of a 施策 need not be of what it is measured by
        boolean measured = layout.title().heading().is(Word.INDICATOR);
        return own == null && !measured ? place.responsible() : own;
    }

    private boolean isSetIn(int row) {
        return SubRows.isIndented(table, row, layout.title().places().get(table));
    }

    private Cells ofParts() {
        cellsOfParts = cellsOfParts == null ? cells.ofParts(SubRows.LEVEL) : cellsOfParts;
        return cellsOfParts;
    }

    private void label(List<Integer> card, int level) {
        labels.number(level, number(card.get(0)));
        Node node = place.parent(labels.path(level));
        Integer column = layout.labels().get(level).places().get(table);
        trace.made(table.grid(), card.get(0), column, node);
        List<Step> path = new ArrayList<>(place.path());
        path.addAll(labels.path(level));
        trace.bonds().label(table.grid(), card.get(0), column, path);
        labels.title("");
        layout.parts(Role.NUMBER).stream()
                .filter(p -> p.level() == layout.levels().size() - 1)
                .map(p -> p.column().places().get(table))
                .filter(c -> c != null)
                .forEach(c -> trace.bonds().number(table.grid(), card.get(0), c, node));
        ofLabels.computeIfAbsent(level, cells::ofLabel)
                .read(card, cards.sections(), lines, i -> i < level ? place.parent(labels.path(i)) : node);
    }

    /** Where the number of an item stands, else its title. */
    private int head(int row, Line line) {
        return Stream.concat(layout.parts(Role.NUMBER).stream().map(Part::column), Stream.of(layout.title()))
                .map(c -> c.places().get(table))
                .filter(c -> c != null && !table.grid().shown(row, c).isEmpty())
                .findFirst()
                .orElse(line.blocks().get(0).column());
    }

    private void made(Node item, int row) {
        int level = layout.levels().size() - 1;
        for (Node node = item; node != null && level >= 0; node = node.parent(), level--) {
            Integer column = layout.labels().get(level).places().get(table);
            if (column != null && !table.grid().shown(row, column).isEmpty()) {
                trace.made(table.grid(), row, column, node);
            }
        }
    }

    private void mark(List<Integer> card) {
        for (Part part : layout.parts()) {
            Integer column = part.column().places().get(table);
            if (column != null && part.role() == Role.LEVEL) {
                card.forEach(r -> label(card.get(0), r, column));
            } else if (column != null && part.role() == Role.NUMBER) {
                card.forEach(r -> trace.use(table.grid(), r, column, Use.NUMBER));
            } else if (column != null && part.role() == Role.REPOST) {
                card.forEach(r -> trace.use(table.grid(), r, column, Use.MARK));
            }
        }
    }

    /** A further row of an item may name what it belongs to again, but nothing else. */
    private void label(int first, int row, int column) {
        String text = table.grid().shown(row, column);
        trace.use(table.grid(), row, column, Use.LABEL);
        boolean same = text.isEmpty()
                || row == first
                || Wording.repeats(text)
                || Wording.key(text).equals(Wording.key(table.grid().shown(first, column)));
        if (!same) {
            trace.doubt(table.grid(), row, column, "1つの項目の途中に別の名が書かれているため、取り込んでいません。");
        }
    }

    private boolean hasRepostMark(int row) {
        return layout.parts(Role.REPOST).stream()
                .map(p -> p.column().places().get(table))
                .anyMatch(c -> c != null
                        && !NO_MARK.matcher(table.grid().shown(row, c)).matches());
    }

    /** The item's own number or, where there is none but its label's number is written on every row, that one. */
    private String number(int row) {
        int last = layout.levels().size() - 1;
        List<Part> numbers = new ArrayList<>(layout.parts(Role.NUMBER));
        numbers.removeIf(p -> p.column().places().get(table) == null);
        boolean own = numbers.stream().anyMatch(p -> p.level() == last);
        return numbers.stream()
                .filter(p -> own
                        ? p.level() == last
                        : p.column().filled() >= layout.shape().rows())
                .reduce((a, b) -> b)
                .map(p -> Wording.number(
                        table.grid().shown(row, p.column().places().get(table))))
                .orElse("");
    }

    @Override
    public Grid.Block heading(Line line) {
        return headings.of(line);
    }

    @Override
    public void heading(Line line, Node of) {
        List<Integer> card = cards.at(line.row());
        ofHeadings.computeIfAbsent(of.step().level(), cells::ofParts).read(card, cards.sections(), lines, i -> of);
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Labels labels() {
        return labels;
    }
}
