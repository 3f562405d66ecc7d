package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers of slips that stand above their first labels without one of their own: 【No.1】. */
final class SlipBands {

    private static final String NUMBER = "番号";
    private static final Pattern BAND = Pattern.compile(
            "[【\\[〔(（<＜]?\\s*(?:[Nn][Oo]\\.?|[Ｎｎ][Ｏｏ][.．]?|№|番号|(?:事業|整理|取組)(?:番号|[Nn][Oo]\\.?|№))\\s*[:：]?\\s*"
                    + "([0-9０-９]{1,4}(?:[-－][0-9０-９]{1,3})*)\\s*[】\\]〕)）>＞]?");

    private SlipBands() {}

    /** The slips with a label for each number. */
    static SlipRuns in(SlipRuns read) {
        List<Grid.Block> bands = bands(read);
        List<List<SlipPair>> runs = new ArrayList<>(read.runs());
        for (int i = 0; i < bands.size(); i++) {
            Grid.Block band = bands.get(i);
            SlipPair number = new SlipPair(NUMBER, band, new Grid.Block(band.area(), number(band)));
            runs.set(
                    i + 1,
                    Stream.concat(Stream.of(number), runs.get(i + 1).stream()).toList());
        }
        List<Grid.Block> loose = new ArrayList<>(read.loose());
        loose.removeAll(bands);
        return new SlipRuns(runs, loose, read.starts(), read.doubts());
    }

    /** What stands above each of several slips that have no other number, and is one that none else has; else none. */
    private static List<Grid.Block> bands(SlipRuns read) {
        Map<String, Grid.Block> bands = new LinkedHashMap<>();
        for (int start : read.starts()) {
            read.loose().stream()
                    .filter(b -> b.area().row() < start)
                    .reduce((a, b) -> b)
                    .filter(b -> !number(b).isEmpty())
                    .ifPresent(b -> bands.put(number(b), b));
        }
        boolean numbered = read.pairs().stream().anyMatch(p -> p.words().contains(Word.NUMBER));
        boolean all = bands.size() > 1 && bands.size() + 1 == read.runs().size();
        return numbered || !all ? List.of() : List.copyOf(bands.values());
    }

    private static String number(Grid.Block band) {
        Matcher number = BAND.matcher(band.text());
        return number.matches() ? number.group(1) : "";
    }
}
