package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.YearText;
import org.shinchoku.sheet.Area;

/** Takes the values out of the cards of one table, column by column. */
final class Cells {

    private final Trace trace;
    private final FieldColumns fields;
    private final Grid grid;
    private final CellValues values;
    private final Choices choices;
    private final StackedCells stacked;
    private final Set<Part> undated = new HashSet<>();

    Cells(Trace trace, FieldColumns fields) {
        this.trace = trace;
        this.fields = fields;
        this.grid = fields.table().grid();
        this.values = new CellValues(trace, fields.table());
        this.choices = new Choices(trace, fields, values);
        this.stacked = new StackedCells(trace, fields, values);
    }

    /** The same columns where a row speaks of a label itself, with its own figures: all they say is that label's. */
    Cells ofLabel(int level) {
        return new Cells(trace, fields.ofLabel(level));
    }

    /** The same columns where a row speaks of a part of an item. */
    Cells ofParts(String parts) {
        return new Cells(trace, fields.ofParts(parts));
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
        for (Map.Entry<Part, Integer> entry : fields.places().entrySet()) {
            Part part = entry.getKey();
            int place = entry.getValue();
            Node owner = fields.names().of(part) != null ? node.apply(part.level()) : null;
            if (part.role() == Role.NONE) {
                card.forEach(r -> trace.use(grid, r, place, Use.LEFT));
            } else if (owner != null && fields.years().isUnknown(part)) {
                undated(part, place, card);
            } else if (part.role() == Role.YEAR || part.role() == Role.MEASURE) {
                card.forEach(r -> mark(part, r, place));
            } else if (owner != null && part.role() == Role.TICKS) {
                choices.ticks(owner, part, place, card);
            } else if (owner != null && choices.isMarked(part, place)) {
                choices.marks(owner, part, place, card);
            } else if (owner != null && fields.isStacked(part)) {
                stacked.take(owner, part, place, card, lines);
            } else if (owner != null) {
                boolean whole = part.role() != Role.FIELD || !fields.isOfItems(part) || sections.isWhole(card, place);
                (whole ? all : apart).forEach(s -> shared(owner, part, place, s, lines));
            }
        }
    }

    private void mark(Part part, int row, int place) {
        String text = grid.text(row, place);
        trace.use(grid, row, place, Use.MARK);
        if (part.role() == Role.YEAR && !text.isEmpty() && YearText.parse(text).isEmpty()) {
            trace.doubt(grid, row, place, "年度の欄に、年度と読めない文が書かれています。");
        }
    }

    /** Takes what a further row says of an item of which one was read before, as a second opinion, in fields of its own. */
    void further(List<Integer> card, int line, Node item) {
        fields.places().forEach((part, place) -> {
            if (part.role() == Role.FIELD
                    && fields.names().of(part) != null
                    && !fields.years().isUnknown(part)) {
                value(item, part, fields.line(part, line), place, Share.whole(card));
            }
        });
    }

    /** The texts of a share in one column, those of each line of the item in a field of their own. */
    private void shared(Node owner, Part part, int place, Share share, CardLines lines) {
        if (!lines.isLined(place)) {
            value(owner, part, fields.sort(part), place, share);
            return;
        }
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        share.rows()
                .forEach(r -> rows.computeIfAbsent(lines.of(share.rows(), r, place), n -> new ArrayList<>())
                        .add(r));
        rows.forEach((line, of) ->
                value(owner, part, fields.line(part, line), place, new Share(share.section(), share.rank(), of)));
    }

    /** A field of years on a sheet that names none is left: it would be written into a year of which nobody knows. */
    private void undated(Part part, int place, List<Integer> card) {
        for (int row : card) {
            if (!grid.text(row, place).isEmpty()) {
                trace.use(grid, row, place, Use.DOUBT);
                if (undated.add(part)) {
                    String name = fields.names().of(part).name();
                    trace.doubt(grid, row, place, "「" + name + "」は年度ごとの欄ですが、このシートの年度が分からないため、取り込んでいません。");
                }
            }
        }
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
        boolean above = lines.isEmpty()
                && fields.isOfItems(part)
                && grid.area(first, place).column() == place;
        String text = above ? grid.shown(first, place) : String.join("\n", lines);
        Years years = fields.years();
        for (int row : share.rows()) {
            if (share.isWhole()) {
                trace.bonds().value(grid, row, place, owner, sort, years.of(part), years.by(part));
            } else {
                trace.bonds().answer(grid, row, place, owner, sort, years.of(part), years.by(part), share.rank());
            }
        }
        values.put(owner, sort, years.of(part), share.section(), text, first, place);
    }

    /** Whether the title is written in a row: further rows of a card that do so repeat what holds for the item, too. */
    private boolean writesTitle(int row) {
        Integer title = fields.layout().title().places().get(fields.table());
        return title != null && !grid.text(row, title).isEmpty();
    }

    /** Says of a text that reaches over several fields that it was taken for the first of them. */
    private void spread(int row, int place) {
        Area area = grid.area(row, place);
        if (area.columns() > 1 && fields.beginsWithin(area.column(), area.lastColumn())) {
            trace.doubt(grid, row, place, "いくつもの欄にまたがって書かれているため、最初の欄に取り込みました。");
        }
    }

    /** Takes the section that is named for the whole place. */
    void responsible(Node item, Place.Responsible section) {
        Sort sort = fields.responsible(section.heading());
        sort.saw(section.text());
        item.put(new Node.Entry(sort, null, section.text(), section.spot()));
    }
}
