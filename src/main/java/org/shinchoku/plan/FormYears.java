package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The learnt forms after a column became yearly, or one for good: what stood in it stands where it stood on the sheets, and the
 * headings say so.
 */
final class FormYears {

    private final Plan plan;
    private final long field;

    /** @param field whose years were changed */
    FormYears(Plan plan, Field field) {
        this.plan = plan;
        this.field = field.id();
    }

    /** A column for good becomes that of a year: the sheet's own, else one that its heading names from now on. */
    Plan spread(FiscalYear year) {
        return changed(
                sheet -> {
                    Slot.By by = year.equals(sheet.year()) ? Slot.By.SHEET : Slot.By.COLUMN;
                    return s -> isValue(s) && s.year() == null ? s.in(year, by) : s;
                },
                sheet -> year.equals(sheet.year()) ? t -> t : t -> year.in(Spelling.ERA) + t);
    }

    /**
     * The columns of its last year become those for good, and their headings name no year.
     *
     * @param kept the field to which the other years belong from now on, or this one where they are gone
     */
    Plan joined(long kept) {
        return changed(
                sheet -> {
                    Optional<FiscalYear> last = last(sheet);
                    return s -> !isValue(s) || s.year() == null
                            ? s
                            : s.by() == Slot.By.SHEET || last.equals(Optional.of(s.year()))
                                    ? s.in(null, Slot.By.NOTHING)
                                    : s.of(kept);
                },
                sheet -> FormYears::yearless);
    }

    private boolean isValue(Slot slot) {
        return slot.field() == field && slot.part() != Slot.Part.NAME;
    }

    private Optional<FiscalYear> last(FormSheet sheet) {
        return sheet.slots().stream()
                .filter(s -> isValue(s) && s.year() != null)
                .map(Slot::year)
                .max(Comparator.naturalOrder());
    }

    private static String yearless(String heading) {
        StringBuilder rest = new StringBuilder(heading);
        List<YearText.Found> found = YearText.find(heading);
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.delete(found.get(i).start(), found.get(i).end());
        }
        String bare = rest.toString().strip().replaceFirst("^の", "");
        return bare.isEmpty() ? heading : bare;
    }

    /** The plan with other slots on each sheet, and other headings above the columns in which those stand. */
    private Plan changed(Each<Slot> slots, Each<String> headings) {
        Plan changed = plan;
        for (FormSheet sheet : plan.formSheets()) {
            UnaryOperator<Slot> other = slots.on(sheet);
            List<Slot> all = sheet.slots().stream().map(other).toList();
            if (!all.equals(sheet.slots())) {
                changed = changed.with(sheet.withSlots(all));
                List<FormLines> stretches = plan.formLines().stream()
                        .filter(l -> l.sheet() == sheet.id())
                        .toList();
                Set<Integer> columns = columns(sheet, all, stretches);
                changed = changed.with(stretches.stream()
                        .map(l -> renamed(sheet, l, columns, headings.on(sheet)))
                        .toList());
            }
        }
        return changed;
    }

    /** What is done with each of something on a sheet. */
    @FunctionalInterface
    private interface Each<T> {
        UnaryOperator<T> on(FormSheet sheet);
    }

    /** The columns in which slots stand that are other ones now, though still of this field. */
    private Set<Integer> columns(FormSheet sheet, List<Slot> now, List<FormLines> stretches) {
        Set<Integer> other = IntStream.range(0, now.size())
                .filter(i ->
                        !now.get(i).equals(sheet.slots().get(i)) && now.get(i).field() == field)
                .boxed()
                .collect(Collectors.toSet());
        return stretches.stream()
                .flatMap(l -> l.bands().stream())
                .flatMap(b -> IntStream.range(0, b.spots().size())
                        .filter(c -> other.contains(
                                sheet.spots().get(b.spots().get(c)).slot()))
                        .boxed())
                .collect(Collectors.toSet());
    }

    private FormLines renamed(FormSheet sheet, FormLines stretch, Set<Integer> columns, UnaryOperator<String> heading) {
        List<FormLines.Line> lines = new ArrayList<>();
        for (FormLines.Line line : stretch.lines()) {
            List<Integer> spots = stretch.bands().get(line.band()).spots();
            List<FormLines.Text> texts = line.texts().stream()
                    .map(t -> columns.contains(t.column()) && isName(sheet, spots, t.column())
                            ? t.writing(heading.apply(t.written()))
                            : t)
                    .toList();
            lines.add(texts.equals(line.texts()) ? line : line.saying(texts));
        }
        return Objects.equals(lines, stretch.lines()) ? stretch : stretch.of(lines);
    }

    private boolean isName(FormSheet sheet, List<Integer> spots, int column) {
        int slot = column < spots.size() ? sheet.spots().get(spots.get(column)).slot() : -1;
        return slot >= 0
                && sheet.slots().get(slot).part() == Slot.Part.NAME
                && sheet.slots().get(slot).field() == field;
    }
}
