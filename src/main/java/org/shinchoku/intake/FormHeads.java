package org.shinchoku.intake;

import java.util.List;

/**
 * The headings of a table within a form, the lowest of them where some have further ones below.
 *
 * @param blocks where they stand
 * @param names what each is called, with what stands over it
 * @param group what is merged beside them, or empty
 */
record FormHeads(List<Grid.Block> blocks, List<String> names, String group) {

    /** @param group what is merged beside a row from further up, or empty */
    static FormHeads of(Grid grid, List<Grid.Block> row, String group) {
        // where another heading is as tall, what is lower has further headings below it
        boolean grouped = row.size() > 1
                && row.stream()
                        .skip(1)
                        .allMatch(b -> row.get(0).area().rows() > b.area().rows());
        List<Grid.Block> heads = grouped ? row.subList(1, row.size()) : row;
        List<Grid.Block> leaves = leaves(grid, heads);
        List<String> names = leaves.stream().map(h -> name(h, heads)).toList();
        return new FormHeads(leaves, names, grouped ? row.get(0).text() : group);
    }

    private static List<Grid.Block> leaves(Grid grid, List<Grid.Block> heads) {
        int last = heads.stream().mapToInt(b -> b.area().lastRow()).max().orElse(0);
        int from = heads.get(0).column();
        List<Grid.Block> leaves =
                grid.row(last).stream().filter(b -> b.column() >= from).toList();
        return leaves.size() > heads.size() ? leaves : heads;
    }

    /** A heading below another bears its name too, a year before it: 令和4年度 below 実績. */
    private static String name(Grid.Block head, List<Grid.Block> over) {
        return over.stream()
                .filter(b -> b.area().lastRow() < head.area().row()
                        && b.column() <= head.column()
                        && head.column() <= b.area().lastColumn())
                .findFirst()
                .map(b -> SlipYears.isYear(head) ? head.text() + b.text() : b.text() + " " + head.text())
                .orElse(head.text());
    }
}
