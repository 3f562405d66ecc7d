package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.FormLines.Text;
import org.shinchoku.plan.FormSheet;
import org.shinchoku.plan.Plan;

/** A learnt sheet put together from its rows in the plan, to be filled again. */
final class Mould {

    private final FormSheet sheet;
    private final List<MouldLine> lines = new ArrayList<>();
    private final Map<Long, List<Long>> branches = new LinkedHashMap<>();
    private final int width;

    private Mould(FormSheet sheet, List<FormLines> stretches) {
        this.sheet = sheet;
        List<Style> styles = sheet.looks().stream().map(MouldLook::style).toList();
        List<MouldPlace> places = sheet.spots().stream()
                .map(s -> new MouldPlace(s.slot() < 0 ? null : sheet.slots().get(s.slot()), styles.get(s.look()), s))
                .toList();
        for (FormLines stretch : stretches) {
            List<List<MouldPlace>> bands = stretch.bands().stream()
                    .map(b -> b.spots().stream().map(places::get).toList())
                    .toList();
            for (FormLines.Line line : stretch.lines()) {
                Map<Integer, Text> texts = new HashMap<>();
                line.texts().forEach(t -> texts.put(t.column(), t));
                lines.add(new MouldLine(lines.size(), line, bands.get(line.band()), texts));
            }
            stretch.branches()
                    .forEach(b -> branches.computeIfAbsent(b.item(), i -> new ArrayList<>())
                            .addAll(b.below()));
        }
        width = Math.max(
                sheet.columns().size(),
                lines.stream().mapToInt(l -> l.places().size()).max().orElse(0));
    }

    /**
     * A sheet with its rows.
     *
     * @param stretches in their order
     */
    static Mould of(FormSheet sheet, List<FormLines> stretches) {
        return new Mould(sheet, stretches);
    }

    /** The sheets of a form, or with 0 of all learnt ones, in their order. */
    static List<Mould> of(Plan plan, long form) {
        Map<Long, List<FormLines>> stretches = new HashMap<>();
        plan.formLines().stream()
                .sorted(Comparator.comparingLong(FormLines::order))
                .forEach(l -> stretches
                        .computeIfAbsent(l.sheet(), s -> new ArrayList<>())
                        .add(l));
        return plan.formSheets().stream()
                .filter(s -> form == 0 || s.form() == form)
                .sorted(Comparator.comparingLong(FormSheet::form).thenComparingLong(FormSheet::order))
                .map(s -> new Mould(s, stretches.getOrDefault(s.id(), List.of())))
                .toList();
    }

    FormSheet sheet() {
        return sheet;
    }

    List<MouldLine> lines() {
        return lines;
    }

    int width() {
        return width;
    }

    /** What hung on what, by the item above or 0, in the order of then. */
    Map<Long, List<Long>> branches() {
        return branches;
    }
}
