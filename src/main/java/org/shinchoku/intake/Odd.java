package org.shinchoku.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what only seems to be forms: many of their texts sound like labels and come again, or stand beside none. */
final class Odd {

    private static final double MOST = 0.2;

    private Odd() {}

    static boolean are(Grid grid, Forms forms, List<SlipPair> all, List<Grid.Block> loose) {
        long apart =
                loose.stream().filter(b -> grid.row(b.area().row()).size() > 1).count();
        Map<String, Long> sounding = all.stream()
                .filter(p -> forms.sounds(p.text()))
                .collect(Collectors.groupingBy(p -> p.text().text(), Collectors.counting()));
        long again =
                sounding.values().stream().filter(n -> n > 1).mapToLong(n -> n).sum();
        return apart + again > MOST * all.size();
    }
}
