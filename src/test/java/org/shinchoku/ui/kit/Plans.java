package org.shinchoku.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.MemoryLog;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/** A small plan to try screens with: 目標甲 with a and b, 目標乙 with c, which shows b again. */
public final class Plans {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:24:00Z"), ZoneId.of("Asia/Tokyo"));

    private Plans() {}

    public static OpenPlan open() {
        return of(small());
    }

    public static OpenPlan of(Plan plan) {
        return new OpenPlan(new Editor(plan, new MemoryLog(), CLOCK, "係"));
    }

    static Plan small() {
        return Plan.of(new Head(9, "みなと計画", "", null, null))
                .with(List.of(
                        new Level(1, 0, "目標"),
                        new Level(2, 1, "事業"),
                        Field.fixed(3, 2, 1, "状況", Field.Kind.TEXT),
                        new Item(10, 0, 1, 1, "1", "甲", false, 0),
                        new Item(11, 10, 2, 1, "1-1", "見守り", false, 0),
                        new Item(12, 10, 2, 2, "1-2", "サロン", false, 0),
                        new Item(20, 0, 1, 2, "2", "乙", false, 0),
                        new Item(21, 20, 2, 1, "2-1", "サロン", true, 12),
                        new Value(11, 3, null, 0, "ﾎﾞﾗﾝﾃｨｱを募った", ""),
                        new Value(12, 3, null, 0, "月2回開いた", "")));
    }
}
