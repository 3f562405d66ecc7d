package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;

/** Reads the forms of a sheet, each label with the text beside or below it, and the small tables within them. */
final class FormReader {

    private final Grid grid;
    private final Forms forms;
    private final SlipUnder under;
    private final List<List<SlipPair>> runs = new ArrayList<>();
    private final List<Grid.Block> loose = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private List<SlipPair> pairs = new ArrayList<>();
    /** The table that was read last in this form, or null. */
    private FormTable last;

    /** Whether rows of a table below its headings were found that are items themselves. */
    private boolean holdsItems;

    private FormReader(Grid grid, Forms forms) {
        this.grid = grid;
        this.forms = forms;
        this.under = new SlipUnder(grid, forms::isSaid);
    }

    /** What the forms of a sheet say, or null where they are no items. */
    static SlipRuns read(Grid grid, Forms forms) {
        FormReader reader = new FormReader(grid, forms);
        reader.read();
        boolean titled = reader.runs.stream()
                .skip(1)
                .allMatch(run -> run.stream()
                        .anyMatch(p -> p.words().contains(Word.LEVEL)
                                && !p.text().text().isEmpty()));
        List<SlipPair> all = reader.runs.stream().flatMap(List::stream).toList();
        return reader.holdsItems || !titled || Odd.are(grid, forms, all, reader.loose)
                ? null
                : new SlipRuns(
                        reader.runs.stream().map(SlipNumbers::ofLevels).toList(),
                        SlipRest.with(reader.loose, grid, all, forms::isLabel),
                        forms.starts(),
                        reader.doubts);
    }

    private void read() {
        int first = forms.starts().get(0);
        for (int r = 0; r < first; r++) {
            above(r);
        }
        runs.add(pairs);
        for (int i = 0; i < forms.starts().size() && !holdsItems; i++) {
            int end = i + 1 < forms.starts().size() ? forms.starts().get(i + 1) : grid.height();
            pairs = new ArrayList<>();
            last = null;
            int r = forms.starts().get(i);
            while (r < end && !holdsItems) {
                r = row(r, end, r == forms.starts().get(i));
            }
            under.dateRepeated(pairs);
            runs.add(pairs);
        }
    }

    /** What stands above all forms holds for all, where it has a heading. */
    private void above(int r) {
        List<Grid.Block> row = own(r);
        if (PairRows.isPair(row) || PairRows.arePairs(row)) {
            pairs.addAll(SlipPair.of(row));
        } else {
            loose.addAll(row);
        }
    }

    private List<Grid.Block> own(int r) {
        return grid.row(r).stream().filter(b -> b.area().row() == r).toList();
    }

    /** Reads what begins in a row; the row behind it. */
    private int row(int r, int end, boolean first) {
        List<Grid.Block> row = Boxes.joined(own(r));
        List<Grid.Block> split = Pairs.split(row);
        if (row.isEmpty()) {
            under.end();
            return r + 1;
        }
        if (!pairs.isEmpty() && under.begins(r, row)) {
            return r + 1;
        }
        if (Pairs.isSplit(split)) {
            SlipPair.of(split).forEach(this::add);
            return r + 1;
        }
        FormTable years = FormTable.ofYears(grid, forms, r, end);
        if (years != null) {
            pairs.addAll(years.pairs());
            return years.end();
        }
        if (row.stream().allMatch(forms::isLabel)) {
            FormTable table = FormTable.below(grid, forms, row, group(r), end);
            if (table.isEmpty() && row.size() == 1 && row.get(0).sense().ordinal() != null) {
                return table.end(); // 1 事業の概要 over the labels below it
            }
            last = table;
            holdsItems |= table.holdsItems();
            table.pairs().forEach(this::add);
            return table.end();
        }
        List<SlipPair> further = last == null ? List.of() : last.further(row);
        further.forEach(this::add);
        if (further.isEmpty()) {
            pairs(r, row, first);
        }
        return r + 1;
    }

    private void add(SlipPair pair) {
        pairs.add(under.dated(pair));
    }

    /** What is merged beside a row from further up: 令和4年度 beside 実績 | … and 評価 | …. */
    private String group(int r) {
        return grid.row(r).stream()
                .filter(b -> b.area().row() < r && forms.isLabel(b))
                .reduce((a, b) -> b)
                .map(Grid.Block::text)
                .orElse("");
    }

    private void pairs(int r, List<Grid.Block> row, boolean first) {
        int i = 0;
        while (i < row.size() && !forms.isLabel(row.get(i))) {
            i++;
        }
        if (first) {
            List<SlipPair> band = FormBand.of(row.subList(0, i));
            pairs.addAll(band);
            row.subList(0, i).stream()
                    .filter(b -> band.stream().noneMatch(p -> p.text().area().equals(b.area())))
                    .forEach(loose::add);
            if (runs.size() == 1) {
                FormBand.guessed(grid, band).forEach(doubts::add);
            }
        } else {
            loose.addAll(row.subList(0, i));
        }
        String group = group(r);
        while (i < row.size()) {
            Grid.Block label = row.get(i++);
            boolean held = i < row.size() && !forms.isLabel(row.get(i));
            if (!held
                    && i < row.size()
                    && label.area().rows() > row.get(i).area().rows()) {
                group = label.text();
            } else {
                Grid.Block text = held ? row.get(i++) : new Grid.Block(label.area(), "");
                if (i < row.size() && !forms.isLabel(row.get(i)) && NumberedTitle.isBehind(label, text, row.get(i))) {
                    NumberedTitle.pairs(label, text, row.get(i++), group).forEach(this::add);
                } else {
                    add(new SlipPair(label.text(), label, text, group));
                }
            }
            while (i < row.size() && !forms.isLabel(row.get(i))) {
                behind(row.get(i++));
            }
        }
    }

    /** A text that stands beside no label may say its own: 担当課：環境課. */
    private void behind(Grid.Block block) {
        List<Grid.Block> split = Pairs.split(List.of(block));
        if (Pairs.isSplit(split)) {
            SlipPair.of(split).forEach(this::add);
        } else {
            loose.add(block);
        }
    }
}
