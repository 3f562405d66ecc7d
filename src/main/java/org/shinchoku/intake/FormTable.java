package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;

/**
 * A small table within a form, headings and the rows below them: one row of texts, a row for each year, for each of several
 * sections, for each measure that the form names, or for each of several indicators.
 */
final class FormTable {

    /** 令和4年度（決算・実績） is that year of whatever the row tells. */
    private static final Pattern NOTED = Pattern.compile("^[^()]*年度?(?:\\([^()]*\\))?$");

    private final Grid grid;
    private final Forms forms;
    private final List<Grid.Block> heads;
    private final List<String> names;
    private final String group;
    private final List<List<Grid.Block>> rows = new ArrayList<>();
    private List<SlipPair> years;
    private int end;

    private FormTable(Grid grid, Forms forms, FormHeads heads) {
        this.grid = grid;
        this.forms = forms;
        this.heads = heads.blocks();
        this.names = heads.names();
        this.group = heads.group();
    }

    /** The table whose years stand side by side in a row, or null where they do not. */
    static FormTable ofYears(Grid grid, Forms forms, int r, int end) {
        List<Grid.Block> row = grid.row(r);
        if (!SlipYears.isHead(row)) {
            return null;
        }
        SlipYears years = new SlipYears(grid, row);
        int below = r + 1;
        while (below < end && isOfYears(grid.row(below), forms) && years.goesOn(grid.row(below))) {
            years.add(grid.row(below++));
        }
        if (years.isEmpty()) {
            return null;
        }
        FormTable table = new FormTable(grid, forms, new FormHeads(List.of(), List.of(), ""));
        table.years = years.pairs();
        table.end = below;
        return table;
    }

    /** Whether a row has one label at most, which names no year of its own. */
    private static boolean isOfYears(List<Grid.Block> row, Forms forms) {
        return !row.isEmpty()
                && row.get(0).sense().year().year() == null
                && row.stream().skip(1).noneMatch(b -> forms.isLabel(b) && forms.isLabel(row.get(0)));
    }

    /**
     * What stands below a row of labels.
     *
     * @param group what is merged beside them from further up, or empty
     */
    static FormTable below(Grid grid, Forms forms, List<Grid.Block> row, String group, int end) {
        FormTable table = new FormTable(grid, forms, FormHeads.of(grid, row, group));
        table.collect(end);
        return table;
    }

    private void collect(int last) {
        end = heads.stream().mapToInt(b -> b.area().lastRow()).max().orElse(0) + 1;
        boolean led = false;
        while (end < last) {
            int r = end;
            List<Grid.Block> row =
                    grid.row(r).stream().filter(b -> b.area().row() == r).toList();
            boolean labelled = !row.isEmpty() && forms.isLabel(row.get(0)) && !SlipYears.isYear(row.get(0));
            led |= rows.isEmpty() && labelled;
            boolean goesOn = !row.isEmpty()
                    && !Legend.explains(row.get(0).text())
                    && labelled == led
                    && row.stream().skip(1).noneMatch(b -> forms.isLabel(b) && !SlipYears.isYear(b))
                    && row.stream().allMatch(this::isUnderHead)
                    && (!led
                            || row.size() > 1
                                    && row.get(0).column() == heads.get(0).column());
            if (!goesOn) {
                break;
            }
            rows.add(row);
            end++;
        }
    }

    private boolean isUnderHead(Grid.Block text) {
        return heads.stream()
                .anyMatch(h -> h.column() == text.column()
                        && h.area().columns() == text.area().columns());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int end() {
        return end;
    }

    /** The pairs of a further row below the same headings, behind one that says something else; or none. */
    List<SlipPair> further(List<Grid.Block> row) {
        boolean goesOn = !rows.isEmpty()
                && forms.isLabel(rows.get(0).get(0))
                && row.size() > 2
                && forms.isLabel(row.get(0))
                && row.stream().skip(1).noneMatch(forms::isLabel)
                && row.stream().allMatch(this::isUnderHead);
        List<SlipPair> pairs = new ArrayList<>();
        for (int h = 1; goesOn && h < heads.size(); h++) {
            pairs.add(new SlipPair(label(row.get(0), names.get(h)), row.get(0), text(row, heads.get(h)), group));
        }
        return pairs;
    }

    /** Whether its rows have names of their own, and so are items. */
    boolean holdsItems() {
        return rows.size() > 1
                && !areYears()
                && !areSections()
                && heads.stream()
                        .anyMatch(h -> headsItems(h, forms.isLabel(rows.get(0).get(0))));
    }

    /** Whether a heading is of numbers or titles; beside rows that the form names, 区分 or 項目 is of their names. */
    private static boolean headsItems(Grid.Block head, boolean led) {
        Set<Word> words = head.sense().words();
        return words.contains(Word.NUMBER) || (led ? Titles.isDone(head.text()) : words.equals(Set.of(Word.LEVEL)));
    }

    private boolean areYears() {
        return rows.stream().allMatch(r -> SlipYears.isYear(r.get(0)) && leads(r));
    }

    private boolean areSections() {
        return heads.get(0).sense().words().contains(Word.SECTION)
                && rows.stream().allMatch(this::leads)
                && rows.stream().map(r -> r.get(0).text()).distinct().count() == rows.size();
    }

    private boolean leads(List<Grid.Block> row) {
        return row.get(0).column() == heads.get(0).column();
    }

    /** A pair for each of its texts. */
    List<SlipPair> pairs() {
        if (years != null) {
            return years;
        }
        List<SlipPair> pairs = new ArrayList<>();
        if (rows.isEmpty()) {
            for (int h = 0; h < heads.size(); h++) {
                pairs.add(new SlipPair(
                        names.get(h), heads.get(h), new Grid.Block(heads.get(h).area(), ""), group));
            }
            return pairs;
        }
        boolean led = forms.isLabel(rows.get(0).get(0)) && leads(rows.get(0)) || areYears();
        boolean sections = !led && rows.size() > 1 && areSections();
        for (int h = led ? 1 : 0; h < heads.size(); h++) {
            Grid.Block head = heads.get(h);
            for (int i = 0; i < rows.size(); i++) {
                List<Grid.Block> row = rows.get(i);
                Grid.Block text = text(row, head);
                SlipPair pair = led
                        ? new SlipPair(label(row.get(0), names.get(h)), row.get(0), text, group)
                        : new SlipPair(names.get(h) + (sections || i == 0 ? "" : " " + (i + 1)), head, text, group);
                pairs.add(sections ? pair.inRow(i) : pair);
            }
        }
        return pairs;
    }

    private static String label(Grid.Block row, String head) {
        YearPhrase year = YearPhrase.of(head);
        boolean bare = year.year() != null && NOTED.matcher(Wording.flat(head)).find();
        String named = bare ? Years.inWords(List.of(year.year()), Spelling.ERA) + row.text() : head + "・" + row.text();
        return SlipYears.isYear(row) ? row.text() + head : named;
    }

    private Grid.Block text(List<Grid.Block> row, Grid.Block head) {
        return grid.below(head, row, row.get(0).area().row());
    }
}
