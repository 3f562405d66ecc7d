package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/**
 * Groups the rows of a table into cards, one for each item.
 *
 * <p>Each row is a card of its own, save where years, measures or boxes stand below each other: there a card reaches from
 * one title or number to the next.
 */
final class Cards {

    /** More than a figure or a mark. */
    private static final Pattern WORDS = Pattern.compile("[ぁ-んァ-ヶ一-龠]{3}");

    private final Layout layout;
    private final Table table;
    private final Map<Integer, List<Integer>> cards = new LinkedHashMap<>();
    private final SectionRows sections;

    Cards(Layout layout, Table table) {
        this.layout = layout;
        this.table = table;
        this.sections = new SectionRows(layout, table);
        List<Integer> marks = layout.parts().stream()
                .filter(layout::isIdentity)
                .map(p -> p.column().places().get(table))
                .filter(p -> p != null)
                .toList();
        List<Integer> card = null;
        List<String> current = List.of();
        for (Line line : table.body()) {
            List<String> labels = new ArrayList<>();
            boolean starts = false;
            for (int i = 0; i < marks.size(); i++) {
                String text = table.grid().text(line.row(), marks.get(i));
                starts |= !text.isEmpty() && (current.isEmpty() || !text.equals(current.get(i)));
                labels.add(text.isEmpty() && !current.isEmpty() ? current.get(i) : text);
            }
            boolean again = card != null && !starts && repeatsYear(card, line.row());
            if (card == null
                    || starts
                    || again
                    || !layout.isStacked() && !sections.goesOn(line.row()) && !goesOn(line)) {
                card = new ArrayList<>();
                cards.put(line.row(), card);
                current = labels;
            }
            card.add(line.row());
        }
    }

    /**
     * Whether a row holds nothing of its own, or a further indicator of the item that is merged with it or left blank in it,
     * or more of an item whose title and section are merged with it, or further words of one whose title is.
     */
    private boolean goesOn(Line line) {
        boolean covered = line.blocks().stream().allMatch(b -> b.area().row() < line.row());
        boolean indicator = false;
        boolean merged = false;
        boolean held = true;
        int identities = 0;
        boolean open = true;
        boolean words = line.blocks().stream()
                .filter(b -> b.area().row() == line.row())
                .allMatch(b -> WORDS.matcher(b.text()).find());
        for (Part part : layout.parts()) {
            Integer place = part.column().places().get(table);
            boolean over = place != null && table.grid().area(line.row(), place).row() < line.row();
            boolean starts =
                    place != null && !table.grid().text(line.row(), place).isEmpty();
            boolean identity = part.role() == Role.DEPARTMENT || layout.isIdentity(part);
            held &= over || !identity;
            identities += identity && place != null ? 1 : 0;
            open &= !starts || !identity && part.role() != Role.LEVEL;
            indicator |= starts && part.heading().is(Word.INDICATOR);
            merged |= over && !identity && part.role() == Role.FIELD;
        }
        return covered || open && indicator || held && (identities > 1 || words && merged);
    }

    /** Whether the same title is written again beside a year that its card has already: then it is another item. */
    private boolean repeatsYear(List<Integer> card, int row) {
        boolean titled = layout.title() != null
                && layout.title().places().get(table) != null
                && !table.grid().text(row, layout.title().places().get(table)).isEmpty();
        return titled
                && layout.parts(Role.YEAR).stream()
                        .map(p -> p.column().places().get(table))
                        .filter(p -> p != null && !table.grid().text(row, p).isEmpty())
                        .anyMatch(p -> card.stream()
                                .anyMatch(r -> table.grid()
                                        .text(r, p)
                                        .equals(table.grid().text(row, p))));
    }

    /** The rows of the card that begins in a row, or none where no card begins there. */
    List<Integer> at(int row) {
        return cards.getOrDefault(row, List.of());
    }

    /** The cards, those of which several sections have rows of their own in parts. */
    Iterable<List<Integer>> all() {
        return cards.values().stream()
                .flatMap(c -> sections.shares(c).stream())
                .map(Share::rows)
                .toList();
    }

    SectionRows sections() {
        return sections;
    }

    /** The columns with a text for each year or measure of a card, rather than one for the item. */
    static Set<Column> stacked(Layout layout) {
        Set<Column> stacked = new HashSet<>();
        List<Column> guides = layout.parts().stream()
                .filter(p -> p.role() == Role.YEAR || p.role() == Role.MEASURE)
                .map(Part::column)
                .toList();
        for (Table table : layout.shape().tables()) {
            if (guides.stream().anyMatch(g -> g.places().containsKey(table))) {
                Cards cards = new Cards(layout, table);
                CardLines lines = new CardLines(layout, table, cards.all());
                cards.cards.values().forEach(card -> cards.collect(card, lines, guides, stacked));
                cards.collectBehind(stacked);
            }
        }
        Set<String> names = new HashSet<>();
        stacked.forEach(c -> names.add(c.heading().key()));
        layout.parts(Role.FIELD).stream()
                .map(Part::column)
                .filter(c -> names.contains(c.heading().key()))
                .forEach(stacked::add);
        return stacked;
    }

    /** Where each item has one row for one year, all that stands right of the year is of that year. */
    private void collectBehind(Set<Column> stacked) {
        List<Integer> years = layout.parts(Role.YEAR).stream()
                .map(p -> p.column().places().get(table))
                .filter(p -> p != null)
                .toList();
        boolean single = !years.isEmpty() && cards.values().stream().allMatch(c -> c.size() == 1);
        for (Part part : single ? layout.parts(Role.FIELD) : List.<Part>of()) {
            Integer place = part.column().places().get(table);
            if (place != null && place > years.get(0)) {
                stacked.add(part.column());
            }
        }
    }

    /** Whether a row writes the title of its card again, and so may repeat all that holds for the item. */
    private boolean repeatsTitle(List<Integer> card, int row) {
        Integer title = layout.title() == null ? null : layout.title().places().get(table);
        return title != null
                && table.grid().text(row, title).equals(table.grid().text(card.get(0), title));
    }

    private void collect(List<Integer> card, CardLines lines, List<Column> guides, Set<Column> stacked) {
        Grid grid = table.grid();
        for (Part part : layout.parts()) {
            Integer place = part.column().places().get(table);
            if (part.role() == Role.FIELD && place != null) {
                boolean steady =
                        part.heading().words().stream().noneMatch(w -> Years.PROGRESS.contains(w) && w != Word.REMARK);
                boolean beside = card.stream()
                        .filter(r -> !grid.text(r, place).isEmpty() && !lines.begins(card, r))
                        .filter(r -> !steady
                                || !repeatsTitle(card, r)
                                || !grid.text(r, place).equals(grid.text(card.get(0), place)))
                        .anyMatch(r -> guides.stream()
                                .map(g -> g.places().get(table))
                                .anyMatch(g -> g != null && !grid.text(r, g).isEmpty()));
                if (beside) {
                    stacked.add(part.column());
                }
            }
        }
    }
}
