package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.sheet.Area;

/**
 * Finds the rows that say more of the item above them, as 取組の成果 | … below each item: a label and a text as wide as the
 * rest of the table, or both in one wide cell, 成果：….
 *
 * <p>Such a label comes again below other items, with nothing between: that is what tells it from an item of its own, and
 * from what is said above the next table.
 */
final class Comments {

    private static final int LONGEST = 24;
    private static final Pattern LABELLED = Pattern.compile(
            "(?s)[【\\[［〔(（<＜■●◆・]?\\s*([^:：【】\\[\\]［］〔〕()（）。\\n]{2,24}?)\\s*(?:[】\\]］〕)）>＞]\\s*[:：]?|[:：])\\s*(.*)");

    private static final Pattern BRACKETED =
            Pattern.compile("[【\\[［〔(（＜<]\\s*([^【】\\[\\]［］〔〕()（）＜＞<>]+?)\\s*[】\\]］〕)）＞>]\\s*[:：]?");

    private final Grid grid;
    private final Map<Integer, List<Comment>> comments = new HashMap<>();

    /**
     * What stands only below the last of several items, table by table, is said of all of them.
     *
     * @param heads the headings of the tables, below which items and comments stand
     */
    Comments(Grid grid, List<HeadRows.Head> heads) {
        this.grid = grid;
        boolean closing = heads.size() > 1;
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).from() : grid.height();
            closing &= look(heads.get(i), end);
        }
        if (closing) {
            comments.clear();
        }
        Map<String, Integer> counts = new HashMap<>();
        comments.values().forEach(r -> r.forEach(c -> counts.merge(Wording.key(c.label()), 1, Integer::sum)));
        comments.values().removeIf(r -> r.stream().anyMatch(c -> counts.get(Wording.key(c.label())) < 2));
    }

    /** Whether whatever a table has of such rows closes it, behind several items. */
    private boolean look(HeadRows.Head head, int end) {
        List<Grid.Block> heads = grid.row(head.from());
        int first = heads.get(0).column();
        int last = heads.get(heads.size() - 1).area().lastColumn();
        boolean below = false;
        int items = 0;
        boolean amid = false;
        boolean any = false;
        // what stands where no item is above says what follows
        Set<String> above = new HashSet<>();
        for (int row = head.to() + 1; row < end; row++) {
            int at = row;
            List<Grid.Block> own = new ArrayList<>(grid.row(row));
            own.removeIf(b -> b.area().row() < at);
            List<Comment> said = comments(own, row, first, last);
            if (!below) {
                said.forEach(c -> above.add(Wording.key(c.label())));
            } else if (said.stream().anyMatch(c -> !above.contains(Wording.key(c.label())))) {
                comments.put(row, said);
            }
            boolean item = own.size() > 2 && !comments.containsKey(row) && !PairRows.arePairs(own);
            items += item ? 1 : 0;
            amid |= item && any;
            any |= comments.containsKey(row);
            below = item || comments.containsKey(row);
        }
        return !any || !amid && items > 1;
    }

    /** What a row says of the item above, or nothing where it does not look so. */
    private List<Comment> comments(List<Grid.Block> own, int row, int first, int last) {
        if (own.isEmpty()) {
            return List.of();
        }
        Grid.Block label = own.get(0);
        if (own.size() == 1 && isWide(label.area().column(), label.area().lastColumn(), first, last)) {
            Matcher labelled = LABELLED.matcher(label.text());
            return labelled.matches() && isLabel(labelled.group(1))
                    ? List.of(new Comment(labelled.group(1), label, new Grid.Block(label.area(), labelled.group(2))))
                    : List.of();
        }
        List<Comment> said = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Grid.Block head = own.get(i);
            int column = head.area().lastColumn() + 1;
            if (!isLabel(name(head.text()))
                    || column > last
                    || grid.area(row, column).row() != row) {
                return List.of();
            }
            boolean blank = i + 1 == own.size() || own.get(i + 1).column() != column;
            Area text = grid.area(row, column);
            said.add(new Comment(name(head.text()), head, blank ? new Grid.Block(text, "") : own.get(++i)));
        }
        return fill(said, label.area().column(), last) ? said : List.of();
    }

    /**
     * Whether labels and texts stand beside each other to the end of the table, each text wider than a cell. Where nothing is
     * merged, as in a copied table, one text has all the rest of the row, if its label is plainly one or it is a sentence.
     */
    private static boolean fill(List<Comment> said, int from, int last) {
        Comment only = said.get(0);
        boolean plain = said.size() == 1
                && only.head().area().columns() == 1
                && only.text().area().columns() == 1
                && only.head().column() + 1 < last;
        if (plain && (only.isMarked() || only.text().text().contains("。"))) {
            return true;
        }
        int next = from;
        int wide = 0;
        for (Comment comment : said) {
            Area text = comment.text().area();
            if (comment.head().column() != next || text.columns() < 2) {
                return false;
            }
            wide += text.columns();
            next = text.lastColumn() + 1;
        }
        return next >= last && wide * 3 >= 2 * (last - from - said.size() + 1);
    }

    /** A label without its brackets: 【成果】. */
    private static String name(String label) {
        Matcher bracketed = BRACKETED.matcher(label);
        return bracketed.matches() ? bracketed.group(1) : label;
    }

    private static boolean isWide(int from, int to, int first, int last) {
        return to >= last - 1 && (to - from + 1) * 3 >= 2 * (last - first + 1) && to - from >= 1;
    }

    private boolean isLabel(String label) {
        Sense text = grid.senses().of(label);
        return Wording.flat(label).length() <= LONGEST
                && !text.told().isEmpty()
                && !text.told().equals(Set.of(Word.LEVEL))
                && text.ordinal() == null;
    }

    /** Whether a row says more of the item above it. */
    boolean is(int row) {
        return comments.containsKey(row);
    }

    /** The labels of such a row, each with its text. */
    List<Grid.Block> of(int row) {
        return comments.get(row).stream().flatMap(c -> c.blocks().stream()).toList();
    }
}
