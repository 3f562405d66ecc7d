package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of the slips of a sheet, one slip after the other.
 *
 * @param runs the pairs of each; the first are those above all slips, which hold for all
 * @param loose the texts that stand beside no label
 * @param starts the rows in which the slips begin, where there are several
 * @param doubts what was not sure in reading them
 */
record SlipRuns(List<List<SlipPair>> runs, List<Grid.Block> loose, List<Integer> starts, List<Doubt> doubts) {

    /** A further slip begins where the label of an item or its number comes again. */
    static SlipRuns of(SlipPairs read) {
        List<SlipPair> pairs = SlipNumbers.ofLevels(read.pairs());
        Map<String, Set<Grid.Block>> heads = new HashMap<>();
        pairs.forEach(p ->
                heads.computeIfAbsent(SlipTexts.key(p), k -> new HashSet<>()).add(p.head()));
        String start = start(pairs, heads);
        List<List<SlipPair>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        List<Integer> starts = new ArrayList<>();
        for (SlipPair pair : pairs) {
            if (SlipTexts.key(pair).equals(start)) {
                runs.add(new ArrayList<>());
                starts.add(pair.head().area().row());
            }
            runs.get(runs.size() - 1).add(pair);
        }
        return new SlipRuns(runs, read.loose(), starts, List.of());
    }

    List<SlipPair> pairs() {
        return runs.stream().flatMap(List::stream).toList();
    }

    /** The label with which each slip begins: the first that comes as often as that of the items or of their numbers. */
    private static String start(List<SlipPair> all, Map<String, Set<Grid.Block>> heads) {
        SlipDates whole = new SlipDates(List.of(all));
        List<SlipPair> pairs = all.stream().filter(p -> !whole.isYearly(p)).toList();
        int often = pairs.stream()
                .filter(p -> p.words().contains(Word.LEVEL) || p.words().contains(Word.NUMBER))
                .mapToInt(p -> heads.get(SlipTexts.key(p)).size())
                .filter(n -> n > 1)
                .findFirst()
                .orElse(0);
        return pairs.stream()
                .map(SlipTexts::key)
                .filter(k -> heads.get(k).size() == often)
                .findFirst()
                .orElse("");
    }
}
