package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * 連番の振り直し: which items are counted anew, and how their numbers are written.
 *
 * <p>Reposts are not counted; one that bore its original's number bears the new one too.
 */
public record Renumbering(NumberScope scope, NumberStyle style, int first) {

    /** The items whose numbers change, in their order, counted like one of them. */
    public List<NumberStep> steps(Plan plan, Outline outline, long like) {
        List<NumberStep> steps = new ArrayList<>();
        Item model = plan.item(like);
        long row = outline.depth(like) == 0 ? 0 : model.parent();
        long under = -1;
        int count = first;
        for (Item item : outline.items()) {
            long parent = outline.depth(item.id()) == 0 ? 0 : item.parent();
            boolean counted = item.level() == model.level()
                    && !(item.repost() && Reposts.source(plan, item).id() != item.id())
                    && (scope != NumberScope.SIBLINGS || parent == row);
            if (counted) {
                count = parent != under && scope != NumberScope.LEVEL ? first : count;
                under = parent;
                String above = parent == 0 ? "" : plan.item(parent).number();
                String number = style.of(count++, above);
                if (!number.equals(item.number())) {
                    steps.add(new NumberStep(item, number));
                }
            }
        }
        return steps;
    }

    /** The plan with the items counted anew. */
    public Plan apply(Plan plan, Outline outline, long like) {
        List<Item> reposts = plan.items().stream().filter(Item::repost).toList();
        Plan result = plan;
        for (NumberStep step : steps(plan, outline, like)) {
            result = result.with(step.item().withNumber(step.number()))
                    .with(reposts.stream()
                            .filter(r -> r.number().equals(step.item().number()))
                            .filter(r ->
                                    Reposts.source(plan, r).id() == step.item().id())
                            .map(r -> r.withNumber(step.number()))
                            .toList());
        }
        return result;
    }
}
