package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.sheet.Area;

/** What a reader of slips passed over: the texts that are neither a label, nor beside one, nor left aside, so that they are told. */
final class SlipRest {

    private static final Pattern UNIT = Pattern.compile("^[(（]?\\s*単位\\s*[:：]");

    private final Predicate<Grid.Block> isLabel;
    private final Set<Area> taken = new HashSet<>();
    /** What stands in the labels, those that were made of several texts among them. */
    private final Set<String> labels = new HashSet<>();
    /** The years that labels name: what stands above their texts, or beside them. */
    private final Set<FiscalYear> years = new HashSet<>();

    private SlipRest(List<SlipPair> pairs, List<Grid.Block> loose, Predicate<Grid.Block> isLabel) {
        this.isLabel = isLabel;
        for (SlipPair pair : pairs) {
            taken.add(pair.head().area());
            taken.add(pair.text().area());
            labels.add(pair.group());
            labels.add(pair.label());
            years.add(year(pair.said()));
        }
        loose.forEach(b -> taken.add(b.area()));
    }

    /** The texts left aside, and those passed over. */
    static List<Grid.Block> with(
            List<Grid.Block> loose, Grid grid, List<SlipPair> pairs, Predicate<Grid.Block> isLabel) {
        SlipRest rest = new SlipRest(pairs, loose, isLabel);
        List<Grid.Block> all = new ArrayList<>(loose);
        for (int r = 0; r < grid.height(); r++) {
            int row = r;
            Boxes.joined(grid.row(r).stream().filter(b -> b.area().row() == row).toList()).stream()
                    .filter(b -> !rest.isKnown(b))
                    .forEach(all::add);
        }
        return all;
    }

    private boolean isKnown(Grid.Block block) {
        return taken.contains(block.area())
                || isLabel.test(block)
                || SlipYears.isYear(block) && years.contains(year(block.sense()))
                || isUnit(block)
                || labels.contains(block.text())
                || block.text().length() > 1 && labels.stream().anyMatch(l -> l.endsWith(block.text()));
    }

    private static FiscalYear year(Sense text) {
        return YearPhrase.of(SlipYears.bare(text.text())).year();
    }

    /** （単位：千円） beside a heading is none of the texts of a slip. */
    static boolean isUnit(Grid.Block block) {
        return UNIT.matcher(block.text()).find();
    }
}
