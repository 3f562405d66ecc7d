package org.shinchoku.ui.settings;

import java.util.List;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Field.Kind;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reorganisation;
import org.shinchoku.plan.Scales;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;

/** A plan of a town that does not exist, ready for its next year: one item has ended, one rests, one section has a new name. */
final class Samples {

    static final FiscalYear R4 = new FiscalYear(2022);
    static final FiscalYear R5 = new FiscalYear(2023);
    static final FiscalYear R6 = new FiscalYear(2024);
    static final long OUTLINE = 10;
    static final long SECTION = 11;
    static final long DONE = 12;
    static final long INDICATOR = 13;
    static final long TARGET = 14;
    static final long ACTUAL = 15;
    static final long DEGREE = 16;
    static final long MARK = 17;
    static final long AHEAD = 18;
    static final long LIGHTS = 101;
    static final long MARKET = 102;
    static final long SURVEY = 103;
    static final long DEGREES = 30;
    static final long SYMBOLS = 31;

    private Samples() {}

    static OpenPlan open() {
        return Plans.of(plan());
    }

    static Plan plan() {
        List<FiscalYear> years = List.of(R4, R5);
        Department harbour = new Department(50, 0, 1, "港湾課", null, null, List.of(), List.of());
        Plan plan = Plan.of(new Head(1, "第3次帆立町にぎわい計画", "帆立町", R4, R5))
                .with(List.of(new Level(1, 0, "基本目標"), new Level(2, 1, "事業")))
                .with(List.of(
                        Field.fixed(9, 1, 1, "目標の説明", Kind.TEXT),
                        Field.fixed(OUTLINE, 2, 1, "事業の概要", Kind.TEXT),
                        Field.fixed(SECTION, 2, 2, "担当課", Kind.DEPARTMENT),
                        Field.yearly(DONE, 2, 3, "取組状況", Kind.TEXT, years),
                        Field.fixed(INDICATOR, 2, 4, "指標", Kind.INDICATOR),
                        Field.yearly(TARGET, 2, 5, "目標", Kind.TARGET, years),
                        Field.yearly(ACTUAL, 2, 6, "実績", Kind.ACTUAL, years),
                        Field.yearly(DEGREE, 2, 7, "達成度", Kind.RATING, years).withScale(DEGREES),
                        Field.yearly(MARK, 2, 8, "評価", Kind.RATING, years).withScale(SYMBOLS),
                        Field.yearly(AHEAD, 2, 9, "今後の予定", Kind.TEXT, years)))
                .with(List.of(Scales.degrees(DEGREES), Scales.symbols(SYMBOLS, DEGREES)))
                .with(List.of(
                        new Item(100, 0, 1, Item.GAP, "1", "港ににぎわいを呼ぶ", false, 0),
                        new Item(LIGHTS, 100, 2, Item.GAP, "1-1", "岸壁の夜間照明", false, 0),
                        new Item(MARKET, 100, 2, 2 * Item.GAP, "1-2", "朝市の開催", false, 0),
                        new Item(SURVEY, 100, 2, 3 * Item.GAP, "1-3", "来訪者の意識調査", false, 0),
                        new Item(110, 0, 1, 2 * Item.GAP, "2", "港を次代へつなぐ", false, 0),
                        new Item(111, 110, 2, Item.GAP, "1-2", "朝市の開催", true, MARKET)))
                .with(List.of(harbour, new Department(51, 0, 2, "商工課", null, null, List.of(), List.of())))
                .with(List.of(
                        value(LIGHTS, SECTION, null, "港湾課"),
                        value(LIGHTS, DONE, R5, "事業終了"),
                        value(LIGHTS, TARGET, R5, "40基"),
                        value(MARKET, SECTION, null, "商工課"),
                        value(MARKET, INDICATOR, null, "来場者数"),
                        value(MARKET, DONE, R5, "毎月第二日曜に開き、延べ8,400人が訪れた。雨天の回は屋根のある荷さばき所を使った。"),
                        value(MARKET, TARGET, R5, "8,000人"),
                        value(MARKET, ACTUAL, R5, "8,400人"),
                        value(MARKET, DEGREE, R5, "5"),
                        value(MARKET, MARK, R5, "◎"),
                        value(MARKET, AHEAD, R5, "冬の回を増やし、出店者の募集を町外にも広げる。"),
                        value(SURVEY, OUTLINE, null, "隔年で来訪者に聞き取る。"),
                        value(SURVEY, DONE, R5, "312人から回答を得た。"),
                        value(SURVEY, SECTION, null, "港湾課"),
                        value(SURVEY, TARGET, R5, "300人")));
        return Reorganisation.succeed(plan, List.of(harbour.id()), List.of("みなと振興課"), R6);
    }

    static Value value(long item, long field, FiscalYear year, String text) {
        return new Value(item, field, year, 0, text, "");
    }
}
