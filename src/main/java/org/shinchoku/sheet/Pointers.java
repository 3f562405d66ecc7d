package org.shinchoku.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormManner.Reposting;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.sheet.ItemLines.Line;

/** 再掲の参照先: says of a repost where its original stands, as far as that is shown too. */
final class Pointers {

    private final Plan plan;
    private final boolean wanted;
    private final Set<Long> shown;

    Pointers(Plan plan, Form form, List<Line> lines) {
        this.plan = plan;
        this.wanted = form.manner().reposts() == Reposting.POINTER;
        this.shown = lines.stream().map(l -> l.leaf().id()).collect(Collectors.toSet());
    }

    /** What stands in place of an item's texts; empty where they are shown themselves. */
    String of(Item item) {
        Item source = wanted && item.repost() ? Reposts.source(plan, item) : item;
        return source.id() == item.id() || !shown.contains(source.id()) ? "" : "再掲　" + place(source) + "を参照";
    }

    private String place(Item source) {
        Item above = plan.item(source.parent());
        String branch = above == null ? "" : ItemTexts.named(above);
        if (source.number().isEmpty() || branch.isEmpty()) {
            return "「" + (source.number().isEmpty() && !branch.isEmpty() ? branch : ItemTexts.named(source)) + "」";
        }
        return source.number() + "（" + branch + "）";
    }
}
