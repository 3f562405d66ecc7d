package org.shinchoku.intake;

import java.util.List;

/**
 * Items that mark nothing under a group though they are filled in behind it: what is left out on purpose may well be marked twice
 * elsewhere, but not what nobody has answered yet.
 */
final class Unmarked {

    private Unmarked() {}

    /** @param run the headings of the group, from left to right */
    static long count(Grid grid, List<Heading> headings, List<Heading> run, List<Line> body) {
        int last = run.get(run.size() - 1).column();
        List<Heading> behind = headings.stream().filter(h -> h.column() > last).toList();
        List<Heading> own = headings.stream()
                .filter(h -> namesItems(grid, h, h == headings.get(0), body))
                .toList();
        return body.stream()
                .filter(l -> has(grid, l, own))
                .filter(l -> has(grid, l, behind))
                .filter(l -> run.stream().noneMatch(h -> Marks.isMark(grid.text(l.row(), h.column()))))
                .count();
    }

    /** Numbers and titles differ from each other; 計画 and 実績 under 区分 part the rows of one item. */
    private static boolean namesItems(Grid grid, Heading heading, boolean first, List<Line> body) {
        List<String> texts = body.stream()
                .map(l -> grid.text(l.row(), heading.column()))
                .filter(t -> !t.isEmpty())
                .toList();
        return (first || heading.is(Word.NUMBER) || heading.is(Word.LEVEL))
                && 2 * texts.stream().distinct().count() > texts.size();
    }

    private static boolean has(Grid grid, Line line, List<Heading> headings) {
        return headings.stream()
                .anyMatch(h -> !grid.text(line.row(), h.column()).isEmpty());
    }
}
