package org.shinchoku.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;

/**
 * The forms that were learnt from the office's own files, when another file comes into the plan.
 *
 * <p>Next year's sheet takes the place of this year's; a section's copy of a part of it does not; a sheet of another kind
 * stands beside it.
 */
final class LearntForms {

    private static final double MOST = 0.5;
    private static final double ALL = 0.9;

    private final Plan incoming;
    private final LongUnaryOperator ids;

    /** @param ids what each level, field and item that came in is called in the plan */
    LearntForms(Plan incoming, LongUnaryOperator ids) {
        this.incoming = incoming;
        this.ids = ids;
    }

    Plan into(Plan base) {
        Plan plan = base;
        for (Form form : incoming.forms()) {
            boolean known = form.base() == Form.Base.AS_IMPORTED && base.forms().contains(form.key());
            plan = known || form.base() != Form.Base.AS_IMPORTED ? plan : into(plan, form);
        }
        return plan;
    }

    private Plan into(Plan base, Form form) {
        Plan plan = base;
        Form learnt = form;
        List<FormSheet> sheets =
                sheets(incoming, form.id()).stream().map(this::named).toList();
        List<FormLines> lines =
                lines(incoming, form.id()).stream().map(this::named).toList();
        Set<Long> fields = fields(sheets);
        Set<Long> items = items(lines, base);
        for (Form other : base.forms()) {
            if (other.base() == Form.Base.AS_IMPORTED) {
                List<FormSheet> there = sheets(base, other.id());
                List<FormLines> rows = lines(base, other.id());
                boolean newer = share(fields, fields(there)) >= MOST && share(items, items(rows, base)) >= MOST;
                boolean part = share(fields(there), fields) >= ALL && share(items(rows, base), items) >= ALL;
                if (newer) {
                    learnt = learnt.with(other.manner()).withIssues(other.issues());
                    plan = plan.without(other.key()).without(there).without(rows);
                } else if (part) {
                    return base;
                }
            }
        }
        return plan.with(learnt).with(sheets).with(lines);
    }

    private static List<FormSheet> sheets(Plan plan, long form) {
        return plan.formSheets().stream().filter(s -> s.form() == form).toList();
    }

    private static List<FormLines> lines(Plan plan, long form) {
        Set<Long> sheets = sheets(plan, form).stream().map(FormSheet::id).collect(Collectors.toSet());
        return plan.formLines().stream().filter(l -> sheets.contains(l.sheet())).toList();
    }

    private static Set<Long> fields(List<FormSheet> sheets) {
        return sheets.stream()
                .flatMap(s -> s.slots().stream())
                .map(Slot::field)
                .filter(f -> f != 0)
                .collect(Collectors.toSet());
    }

    /** The items that have rows, as far as the plan still has them. */
    private static Set<Long> items(List<FormLines> lines, Plan plan) {
        return lines.stream()
                .flatMap(l -> l.lines().stream())
                .map(FormLines.Line::item)
                .filter(i -> plan.item(i) != null)
                .collect(Collectors.toSet());
    }

    /** How much of some a set has, from 0 to 1. */
    private static double share(Set<Long> set, Set<Long> some) {
        Set<Long> both = new HashSet<>(some);
        both.retainAll(set);
        return some.isEmpty() ? 1 : (double) both.size() / some.size();
    }

    private FormSheet named(FormSheet s) {
        return s.withSlots(s.slots().stream().map(this::named).toList());
    }

    private Slot named(Slot s) {
        return new Slot(
                s.part(), id(s.level()), id(s.field()), s.year(), s.by(), id(s.item()), s.from(), s.lines(), s.text());
    }

    private FormLines named(FormLines l) {
        return new FormLines(
                l.id(),
                l.sheet(),
                l.order(),
                l.bands(),
                l.lines().stream()
                        .map(line -> new FormLines.Line(
                                line.band(),
                                id(line.item()),
                                line.height(),
                                line.hidden(),
                                line.breaks(),
                                line.texts()))
                        .toList(),
                l.branches().stream()
                        .map(b -> new FormLines.Branch(
                                id(b.item()), b.below().stream().map(i -> id(i)).toList()))
                        .toList());
    }

    private long id(long incomingId) {
        return incomingId == 0 ? 0 : ids.applyAsLong(incomingId);
    }
}
