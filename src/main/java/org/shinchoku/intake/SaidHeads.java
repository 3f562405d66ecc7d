package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.shinchoku.plan.Reading.LineKind;

/** The rows of headings of a sheet, of which the clerk has named some. */
final class SaidHeads {

    private SaidHeads() {}

    /**
     * The runs of rows that are said to be headings, and those found that neither touch them nor stand above the first of
     * them; of what was found, rows that are said to be something else are none.
     */
    static List<HeadRows.Head> of(List<HeadRows.Head> found, Map<Integer, LineKind> said) {
        List<HeadRows.Head> heads = runs(said.entrySet().stream()
                .filter(e -> e.getValue() == LineKind.HEADING)
                .map(Map.Entry::getKey)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        int first = heads.isEmpty() ? 0 : heads.get(0).from();
        List<HeadRows.Head> all = new ArrayList<>(heads);
        for (HeadRows.Head head : found) {
            boolean free = head.from() >= first
                    && heads.stream().noneMatch(h -> h.from() <= head.to() + 1 && head.from() <= h.to() + 1);
            if (free) {
                all.addAll(runs(IntStream.rangeClosed(head.from(), head.to())
                        .filter(r -> !said.containsKey(r))
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll)));
            }
        }
        all.sort(Comparator.comparingInt(HeadRows.Head::from));
        return all;
    }

    private static List<HeadRows.Head> runs(SortedSet<Integer> rows) {
        List<HeadRows.Head> runs = new ArrayList<>();
        for (int row : rows) {
            HeadRows.Head last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.to() == row - 1) {
                runs.set(runs.size() - 1, new HeadRows.Head(last.from(), row));
            } else {
                runs.add(new HeadRows.Head(row, row));
            }
        }
        return runs;
    }
}
