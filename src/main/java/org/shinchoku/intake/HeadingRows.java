package org.shinchoku.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Role;

/**
 * The rows that head those below them though they are no lone texts: in the column of the titles they are counted in another
 * way, as 1 before (1), (2), and leave blank what all others fill in.
 */
final class HeadingRows {

    private static final Pattern FIRST =
            Pattern.compile("[^0-9一二三四五六七八九十]{0,6}(?:[0-9]+[-.])?[1一](?![0-9一二三四五六七八九十]).*");

    private final Table table;
    private final int title;
    private final Set<Integer> rows = new HashSet<>();

    HeadingRows(Layout layout, Table table) {
        this.table = table;
        Integer place = layout.title().places().get(table);
        this.title = place == null || layout.labels().size() > 1 ? -1 : place;
        if (title >= 0 && layout.parts(Role.NUMBER).isEmpty()) {
            find(layout);
        }
    }

    private void find(Layout layout) {
        List<Integer> titled = table.body().stream()
                .filter(l -> l.kind() == Line.Kind.BODY)
                .map(Line::row)
                .filter(r -> !table.grid().text(r, title).isEmpty())
                .toList();
        List<String> styles = titled.stream().map(this::style).toList();
        if (styles.stream().distinct().count() != 2 || styles.contains(null)) {
            return;
        }
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < titled.size(); i++) {
            boolean heads = styles.get(i).equals(styles.get(0));
            boolean below = i > 0 && styles.get(i - 1).equals(styles.get(0));
            String text = Wording.flat(table.grid().text(titled.get(i), title));
            if (below && (heads || !FIRST.matcher(text).matches())) {
                return;
            }
            if (heads) {
                found.add(titled.get(i));
            }
        }
        boolean last = styles.get(styles.size() - 1).equals(styles.get(0));
        boolean blank = layout.places(table).values().stream()
                .anyMatch(c -> titled.stream()
                        .allMatch(r ->
                                found.contains(r) == table.grid().text(r, c).isEmpty()));
        if (found.size() > 1 && blank && !last) {
            rows.addAll(found);
        }
    }

    private String style(int row) {
        Ordinal ordinal = Ordinal.of(Wording.label(table.grid().text(row, title)));
        return ordinal == null ? null : ordinal.style();
    }

    /** The title with which a row heads those below it, or null. */
    Grid.Block of(Line line) {
        return !rows.contains(line.row())
                ? null
                : line.blocks().stream()
                        .filter(b -> b.column() == title)
                        .findFirst()
                        .orElse(null);
    }
}
