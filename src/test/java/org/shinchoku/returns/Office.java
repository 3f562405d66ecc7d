package org.shinchoku.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Scale.Step;
import org.shinchoku.plan.Value;
import org.shinchoku.workbook.Workbooks;

/** A fictional town's plan, its inquiry of 令和4年度, and what its sections send back. */
final class Office {

    static final FiscalYear R3 = new FiscalYear(2021);
    static final FiscalYear R4 = new FiscalYear(2022);

    static final Level POLICY = new Level(1, 0, "基本目標");
    static final Level WORK = new Level(2, 1, "事業");
    static final Field SECTION = Field.fixed(20, 2, 1, "担当課", Field.Kind.DEPARTMENT);
    static final Field SUMMARY = Field.fixed(21, 2, 2, "事業の概要", Field.Kind.TEXT);
    static final Field DONE = Field.yearly(22, 2, 3, "実施状況", Field.Kind.TEXT, List.of(R3, R4));
    static final Field MARK =
            Field.yearly(23, 2, 4, "評価", Field.Kind.RATING, List.of(R3, R4)).withScale(30);
    static final Field VOICE = Field.yearly(24, 2, 5, "委員会の意見", Field.Kind.OPINION, List.of(R3, R4));
    static final Scale ABC = new Scale(30, "三段階", 0, List.of(Step.of("A", ""), Step.of("B", ""), Step.of("C", "")));

    static final Item GREEN = new Item(100, 0, 1, Item.GAP, "1", "緑を増やす", false, 0);
    static final Item TREES = new Item(101, 100, 2, Item.GAP, "1-1", "街路樹の植樹", false, 0);
    static final Item GARDENS = new Item(102, 100, 2, 2 * Item.GAP, "1-2", "花壇の手入れ", false, 0);
    static final Item WALKS = new Item(110, 0, 1, 2 * Item.GAP, "2", "まちを歩く", false, 0);
    static final Item PATHS = new Item(111, 110, 2, Item.GAP, "2-1", "散歩道の整備", false, 0);
    static final Item MAPS = new Item(112, 110, 2, 2 * Item.GAP, "2-2", "散歩の地図", false, 0);
    static final Item NOBODY = new Item(113, 110, 2, 3 * Item.GAP, "2-3", "ベンチの設置", false, 0);

    static final Department PARKS = new Department(50, 0, 1, "公園課", null, null, List.of(), List.of());
    static final Department ROADS = new Department(51, 0, 2, "道路課", null, null, List.of(), List.of());

    static final Inquiry INQUIRY = new Inquiry(900, "緑の計画の照会", R4, List.of(22L, 23L), LocalDate.of(2023, 4, 28), "", 7);

    private Office() {}

    /** The plan as it was sent: last year is filled in, of this year one mark alone. */
    static Plan plan() {
        Plan plan = Plan.of(new Head(1, "緑の計画", "", R3, R4))
                .with(List.of(POLICY, WORK))
                .with(List.of(SECTION, SUMMARY, DONE, MARK, VOICE))
                .with(ABC)
                .with(List.of(GREEN, TREES, GARDENS, WALKS, PATHS, MAPS, NOBODY))
                .with(List.of(PARKS, ROADS))
                .with(List.of(
                        value(TREES, SECTION, null, "公園課"),
                        value(GARDENS, SECTION, null, "公園課"),
                        value(PATHS, SECTION, null, "道路課"),
                        value(MAPS, SECTION, null, "公園課、道路課"),
                        value(TREES, SUMMARY, null, "木を植える。"),
                        value(TREES, DONE, R3, "10本を植えた。"),
                        value(PATHS, DONE, R3, "2か所を直した。"),
                        value(TREES, MARK, R4, "B")));
        return Inquiries.open(plan, INQUIRY, LocalDate.of(2023, 4, 1));
    }

    static Value value(Item item, Field field, FiscalYear year, String text) {
        return new Value(item.id(), field.id(), year, 0, text, "");
    }

    static Addressee addressee(Plan plan, Department section) {
        return Asked.of(plan, INQUIRY).addressees(false).stream()
                .filter(a -> a.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    /** The workbook of a section, to be filled in. */
    static Desk sent(Plan plan, Department section) {
        return new Desk(Inquiries.workbook(Asked.of(plan, INQUIRY), addressee(plan, section)));
    }

    /** Reads files and compares them with the plan as it is now. */
    static List<Answered> collect(Plan now, Path... files) throws Exception {
        Collected collected = new Collected(now, number -> plan(), R4);
        for (Path file : files) {
            collected.add(Workbooks.read(file));
        }
        return collected.compare();
    }

    /** The outcomes of what was compared, one line each: 1-1 実施状況 apply 20本を植えた。 */
    static List<String> lines(List<Answered> compared) {
        return compared.stream()
                .map(a -> String.join(" ", a.number(), a.field().name(), a.outcome().code, a.text())
                        .strip())
                .toList();
    }

    static <T> List<T> list(List<? extends T> all) {
        return new ArrayList<>(all);
    }
}
