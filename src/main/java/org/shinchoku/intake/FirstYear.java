package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;

/** 対象年度 | 令和4年度 before all other labels of a sheet, and only there: the year of the whole sheet, as if it stood in the title. */
final class FirstYear {

    private FirstYear() {}

    /** The slips without such a label, its year among what stands above them. */
    static SlipRuns in(SlipRuns read) {
        List<SlipPair> pairs = read.pairs();
        SlipPair first = pairs.get(0);
        boolean only = pairs.stream()
                        .filter(p -> SlipTexts.key(p).equals(SlipTexts.key(first)))
                        .count()
                == 1;
        if (!only || pairs.size() == 1 || !SlipDates.isMark(first)) {
            return read;
        }
        List<List<SlipPair>> runs = read.runs().stream()
                .map(run -> run.stream().filter(p -> p != first).toList())
                .toList();
        List<Grid.Block> loose = new ArrayList<>(List.of(first.text()));
        loose.addAll(read.loose());
        return new SlipRuns(runs, loose, read.starts(), read.doubts());
    }
}
