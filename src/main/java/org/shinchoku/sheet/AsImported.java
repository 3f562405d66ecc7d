package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;

/**
 * 元の様式: the sheets that the plan was read from, filled from the plan as it is now.
 *
 * <p>What nobody changed stands as it stood. New items get rows in the place of their branch that look like their
 * neighbours', years that were opened get columns beside those of the last one, what was deleted is gone; what finds no
 * place is told.
 */
public final class AsImported {

    private final Plan plan;
    private final Form form;
    private final Outline outline;
    private final List<Mould> moulds;
    private final Set<Long> living;
    private final List<MouldHomes> homes = new ArrayList<>();
    private final List<Item> homeless = new ArrayList<>();
    private final MouldTexts texts;

    private AsImported(Plan plan, Form form) {
        this.plan = plan;
        this.form = form;
        this.outline = Outline.of(plan);
        this.moulds = Mould.of(plan, form.id());
        this.living = living();
        this.texts = new MouldTexts(plan, form);
    }

    /** Whether a plan has learnt the sheets it was read from. */
    public static boolean isLearnt(Plan plan) {
        return !plan.formSheets().isEmpty();
    }

    /** The sheets of a learnt form, or of all that were learnt where the form is none of the plan's (its id is 0). */
    public static Filled of(Plan plan, Form form) {
        return new AsImported(plan, form).filled();
    }

    private Set<Long> living() {
        return new ItemLines(plan)
                .lines(form).stream()
                        .flatMap(l -> Stream.concat(
                                Stream.of(l.leaf()), outline.ancestors(l.leaf().id()).stream()))
                        .map(Item::id)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private Filled filled() {
        settle();
        List<FiscalYear> chosen = form.shown().years();
        MouldEditions editions = new MouldEditions(plan, moulds, chosen);
        List<Sheet> sheets = new ArrayList<>();
        for (MouldHomes home : homes) {
            Mould mould = home.mould();
            MouldRows kept = rows(mould);
            List<MouldRow> rows = kept.withoutEmptyHeadings(kept.withYears(home.rows()));
            boolean empty = mould.lines().stream().anyMatch(l -> l.item() != 0)
                    && rows.stream().allMatch(r -> r.item() == 0);
            if (!empty) {
                editions.of(mould).forEach(by -> {
                    Sheet sheet = new MouldSheet(plan, mould, rows, chosen, by, texts).sheet();
                    sheets.add(sheet.withName(home.name(sheet.name())));
                });
            }
        }
        List<String> gaps = new MouldGaps(plan, living, chosen, moulds).sentences(homeless, texts.shown());
        return new Filled(Titles.of(plan, form), sheets, gaps);
    }

    private MouldRows rows(Mould mould) {
        return new MouldRows(plan, mould, id -> true);
    }

    /** Keeps what stands where it stood, and gives the other items rows on the sheet that is nearest to them. */
    private void settle() {
        Map<Mould, MouldMoves> moves = new LinkedHashMap<>();
        Mould.of(plan, 0).forEach(m -> moves.put(m, new MouldMoves(plan, outline, m)));
        Map<Long, MouldMoves> bySheet = new LinkedHashMap<>();
        moves.forEach((m, move) -> bySheet.put(m.sheet().id(), move));
        MouldTexts probe = new MouldTexts(plan, form);
        for (Mould mould : moulds) {
            MouldMoves move = bySheet.get(mould.sheet().id());
            List<MouldRow> kept = new MouldRows(plan, mould, id -> living.contains(id) && move.isInPlace(id)).kept();
            homes.add(new MouldHomes(plan, outline, mould, kept, probe));
        }
        for (Item item : outline.items()) {
            boolean there = moves.values().stream().anyMatch(m -> m.knows(item.id()) && m.isInPlace(item.id()));
            if (living.contains(item.id()) && !there && homes.stream().noneMatch(h -> h.holds(item.id()))) {
                settle(item);
            }
        }
        homes.forEach(h -> h.join(living::contains));
    }

    private void settle(Item item) {
        int nearest = homes.stream().mapToInt(h -> h.distance(item)).min().orElse(Integer.MAX_VALUE);
        if (nearest == Integer.MAX_VALUE) {
            if (!twin(item) && outline.isLeaf(item.id())) {
                homeless.add(item);
            }
            return;
        }
        homes.stream().filter(h -> h.distance(item) == nearest).toList().forEach(h -> h.settle(item));
    }

    /** Gives an item that needs a table or a sheet of its own one like its neighbour's. */
    private boolean twin(Item item) {
        MouldTwins twins = new MouldTwins(outline);
        Item model = twins.model(item, i -> homes.stream().anyMatch(h -> h.hasTable(i)))
                .orElse(null);
        if (model == null) {
            return false;
        }
        MouldHomes home =
                homes.stream().filter(h -> h.hasTable(model)).findFirst().orElseThrow();
        Map<Long, Long> counterparts = twins.counterparts(model, item);
        boolean below = outline.items().indexOf(model) < outline.items().indexOf(item);
        if (home.isSheetOf(model)) {
            List<String> taken =
                    homes.stream().map(h -> h.name(h.mould().sheet().name())).toList();
            homes.add(
                    homes.indexOf(home) + (below ? 1 : 0),
                    home.twin(counterparts, learnt -> twins.name(home.name(learnt), model, item, taken)));
        } else {
            home.repeat(model, below, counterparts);
        }
        return true;
    }
}
