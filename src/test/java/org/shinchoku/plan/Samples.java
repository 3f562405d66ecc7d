package org.shinchoku.plan;

import java.util.List;

/** A small fictional plan for the tests of what can be done with one. */
final class Samples {

    static final FiscalYear R3 = new FiscalYear(2021);
    static final FiscalYear R4 = new FiscalYear(2022);

    static final Level POLICY = new Level(1, 0, "基本目標");
    static final Level WORK = new Level(2, 1, "事業");
    static final Field AIM = Field.fixed(10, 1, 1, "ねらい", Field.Kind.TEXT);
    static final Field SECTION = Field.fixed(20, 2, 1, "担当課", Field.Kind.DEPARTMENT);
    static final Field DONE = Field.yearly(21, 2, 2, "実施状況", Field.Kind.TEXT, List.of(R3, R4));
    static final Field INDICATOR = Field.fixed(22, 2, 3, "活動指標", Field.Kind.INDICATOR);
    static final Field UNIT = Field.fixed(23, 2, 4, "単位", Field.Kind.UNIT);
    static final Field TARGET = Field.yearly(24, 2, 5, "目標", Field.Kind.TARGET, List.of(R3, R4));
    static final Field ACTUAL = Field.yearly(25, 2, 6, "実績", Field.Kind.ACTUAL, List.of(R3, R4));
    static final Field DEGREE =
            Field.yearly(26, 2, 7, "達成度", Field.Kind.RATING, List.of(R3, R4)).withScale(30);
    static final Field MARK =
            Field.yearly(27, 2, 8, "評価", Field.Kind.RATING, List.of(R3, R4)).withScale(31);

    static final Item GREEN = new Item(100, 0, 1, Item.GAP, "1", "緑を増やす", false, 0);
    static final Item TREES = new Item(101, 100, 2, Item.GAP, "1-1", "街路樹の植樹", false, 0);
    static final Item GARDENS = new Item(102, 100, 2, 2 * Item.GAP, "1-2", "花壇の手入れ", false, 0);
    static final Item WALKS = new Item(110, 0, 1, 2 * Item.GAP, "2", "まちを歩く", false, 0);
    static final Item TREES_AGAIN = new Item(111, 110, 2, Item.GAP, "1-1", "街路樹の植樹", true, 101);

    static final Department PARKS = new Department(50, 0, 1, "公園課", null, null, List.of(), List.of());
    static final Department ROADS = new Department(51, 0, 2, "道路課", null, null, List.of(), List.of());

    private Samples() {}

    static Plan plan() {
        return Plan.of(new Head(1, "緑の計画", "", R3, R4))
                .with(List.of(POLICY, WORK))
                .with(List.of(AIM, SECTION, DONE, INDICATOR, UNIT, TARGET, ACTUAL, DEGREE, MARK))
                .with(List.of(GREEN, TREES, GARDENS, WALKS, TREES_AGAIN))
                .with(List.of(PARKS, ROADS));
    }

    static Value value(Item item, Field field, FiscalYear year, String text) {
        return new Value(item.id(), field.id(), year, 0, text, "");
    }

    static Value value(Item item, Field field, FiscalYear year, Department department, String text) {
        return new Value(item.id(), field.id(), year, department.id(), text, "");
    }
}
