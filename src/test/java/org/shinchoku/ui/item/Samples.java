package org.shinchoku.ui.item;

import java.time.LocalDate;
import java.util.List;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.MemoryLog;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Field.Kind;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scales;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;

/** A plan of a town that does not exist: 岬をたがやす with 灯台の開放 and 海辺の清掃, which is shown again elsewhere. */
final class Samples {

    static final FiscalYear R4 = new FiscalYear(2022);
    static final FiscalYear R5 = new FiscalYear(2023);
    static final long CAPE = 100;
    static final long LIGHTHOUSE = 101;
    static final long BEACH = 102;
    static final long BEACH_AGAIN = 111;
    static final long OUTLINE = 10;
    static final long DONE = 11;
    static final long TARGET = 13;
    static final long ACTUAL = 14;
    static final long DEGREE = 15;
    static final long MARK = 16;
    static final long HARBOUR = 50;
    static final long TOURISM = 51;
    static final long MEETING = 61;

    private Samples() {}

    static OpenPlan open() {
        return new OpenPlan(new Editor(plan(), new MemoryLog(), Plans.CLOCK, "係"));
    }

    static Plan plan() {
        List<FiscalYear> years = List.of(R4, R5);
        return Plan.of(new Head(1, "岬町計画", "岬町", R4, null))
                .with(List.of(new Level(1, 0, "柱"), new Level(2, 1, "事業")))
                .with(List.of(
                        Field.fixed(OUTLINE, 2, 1, "概要", Kind.TEXT),
                        Field.yearly(DONE, 2, 2, "取組状況", Kind.TEXT, years),
                        Field.fixed(12, 2, 3, "指標", Kind.INDICATOR),
                        Field.yearly(TARGET, 2, 4, "目標", Kind.TARGET, years),
                        Field.yearly(ACTUAL, 2, 5, "実績", Kind.ACTUAL, years),
                        Field.yearly(DEGREE, 2, 6, "達成度", Kind.RATING, years).withScale(30),
                        Field.yearly(MARK, 2, 7, "評価", Kind.RATING, years).withScale(31)))
                .with(List.of(Scales.degrees(30), Scales.symbols(31, 30)))
                .with(List.of(
                        new Item(CAPE, 0, 1, 1, "1", "岬をたがやす", false, 0),
                        new Item(LIGHTHOUSE, CAPE, 2, 1, "1", "灯台の開放", false, 0),
                        new Item(BEACH, CAPE, 2, 2, "2", "海辺の清掃", false, 0),
                        new Item(110, 0, 1, 2, "2", "港をひらく", false, 0),
                        new Item(BEACH_AGAIN, 110, 2, 1, "2", "海辺の清掃", true, BEACH)))
                .with(List.of(
                        new Department(HARBOUR, 0, 1, "港湾課", null, null, List.of(), List.of()),
                        new Department(TOURISM, 0, 2, "観光課", null, null, List.of(), List.of())))
                .with(List.of(
                        new Committee(60, "岬町推進委員会"), new Meeting(MEETING, 60, "第1回", LocalDate.of(2023, 8, 1), R5)))
                .with(List.of(
                        value(LIGHTHOUSE, DONE, R4, "春だけ開けた"),
                        value(LIGHTHOUSE, DONE, R5, "春と秋に開けた"),
                        value(LIGHTHOUSE, 12, null, "入場者数"),
                        value(LIGHTHOUSE, TARGET, R4, "200人"),
                        value(LIGHTHOUSE, ACTUAL, R4, "150人"),
                        value(LIGHTHOUSE, TARGET, R5, "200人"),
                        value(LIGHTHOUSE, ACTUAL, R5, "210人"),
                        value(LIGHTHOUSE, DEGREE, R5, "4"),
                        new Value(BEACH, DONE, R5, HARBOUR, "岸壁を清掃した", "港湾課.xlsx!回答!D5"),
                        new Value(BEACH, DONE, R5, TOURISM, "浜を清掃した", "")));
    }

    static Value value(long item, long field, FiscalYear year, String text) {
        return new Value(item, field, year, 0, text, "");
    }
}
