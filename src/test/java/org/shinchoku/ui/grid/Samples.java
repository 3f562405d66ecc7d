package org.shinchoku.ui.grid;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.MemoryLog;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.OpenPlan;

/** A plan of a town that does not exist, as small or as large as a test wants it. */
final class Samples {

    static final long GOAL = 1;
    static final long MEASURE = 2;
    static final long WORK = 3;
    static final long AIM = 10;
    static final long SECTION = 11;
    static final long OUTLINE = 12;
    static final long DONE = 13;
    static final long RATE = 14;
    static final long NEXT = 15;
    static final long SCALE = 16;
    static final long PARKS = 20;
    static final long ROADS = 21;
    static final FiscalYear R3 = new FiscalYear(2021);
    static final FiscalYear R4 = new FiscalYear(2022);

    private static final String[] GOALS = {"緑のある暮らしをひろげる", "水辺に人が集うまちをつくる", "次の世代へ手渡すしくみを整える"};
    private static final String[] MEASURES = {"身近な公園の手入れ", "街路樹の更新", "小川の見回り", "子ども自然教室", "寄附と協力の輪"};
    private static final String[] WORKS = {
        "芝生広場の張り替え", "遊具の点検と修繕", "花壇ボランティアの育成", "落ち葉の堆肥化", "夜間照明の省電力化", "案内板の多言語化", "樹木カルテの整備", "水質の定点観測"
    };
    private static final String[] DONE_TEXTS = {
        "春と秋の二回、職員と市民が共同で点検を行い、危険と認められた箇所については、その日のうちに使用を止めて修繕を手配した。",
        "講座を六回開き、延べ148人が参加した。うち32人が新たに花壇の世話役として登録している。",
        "計画どおり実施した。",
        "雨天により一回を中止したが、代替として資料を全戸に配布し、電話での相談を受け付けた（相談22件）。次年度は屋内会場を確保する。",
        "・試験区画３か所で実施\n・堆肥1,250㎏を配布\n・利用者への聞き取りを行い、おおむね好評であった。"
    };
    private static final String[] RATES = {"◎", "○", "○", "△", "100%", "87.5%"};

    private Samples() {}

    /** Two goals, three measures, five works; the last is a 再掲 of the first. */
    static Plan small() {
        List<Row> rows = frame(List.of(R3, R4));
        rows.add(item(100, 0, GOAL, 1, "1", GOALS[0]));
        rows.add(item(110, 100, MEASURE, 1, "1-1", MEASURES[0]));
        rows.add(item(111, 110, WORK, 1, "1", WORKS[0]));
        rows.add(item(112, 110, WORK, 2, "2", WORKS[1]));
        rows.add(item(120, 100, MEASURE, 2, "1-2", MEASURES[1]));
        rows.add(item(121, 120, WORK, 1, "3", WORKS[2]));
        rows.add(item(200, 0, GOAL, 2, "2", GOALS[1]));
        rows.add(item(210, 200, MEASURE, 1, "2-1", MEASURES[2]));
        rows.add(item(211, 210, WORK, 1, "4", WORKS[7]));
        rows.add(item(212, 210, WORK, 2, "1", WORKS[0]).reposting(111));
        rows.add(value(110, AIM, null, "だれもが歩いて行ける公園を保つ"));
        rows.add(value(111, SECTION, null, "公園課"));
        rows.add(value(111, DONE, R3, DONE_TEXTS[0]));
        rows.add(value(111, RATE, R3, "100%"));
        rows.add(value(112, DONE, R3, DONE_TEXTS[2]));
        rows.add(value(112, RATE, R3, "○"));
        rows.add(new Value(121, DONE, R3, PARKS, "花壇を20か所に増やした。", ""));
        rows.add(new Value(121, DONE, R3, ROADS, "歩道の花壇を見回った。", ""));
        return Plan.of(rows);
    }

    /** A plan with this many works and, in each of its years, three fields. */
    static Plan large(int works, int years) {
        List<FiscalYear> all = IntStream.range(0, years).mapToObj(R3::plus).toList();
        List<Row> rows = frame(all);
        for (int i = 0; i < works; i++) {
            long goal = 1_000_000L + i / 40;
            long measure = 2_000_000L + Math.max(i / 6 * 6, i / 40 * 40);
            if (i % 40 == 0) {
                rows.add(item(goal, 0, GOAL, i, "" + (i / 40 + 1), GOALS[i / 40 % GOALS.length]));
            }
            if (i % 6 == 0 || i % 40 == 0) {
                rows.add(item(measure, goal, MEASURE, i, (i / 40 + 1) + "-" + (i % 40 / 6 + 1), MEASURES[i / 6 % 5]));
                rows.add(value(measure, AIM, null, GOALS[i % 3] + "ため、地域とともに" + MEASURES[i / 6 % 5] + "を進める。"));
            }
            Item work = item(10_000_000L + i, measure, WORK, i, "" + (i + 1), WORKS[i % WORKS.length]);
            boolean repost = i % 17 == 16;
            rows.add(repost ? work.reposting(10_000_000L + i - 9) : work);
            if (!repost) {
                fill(rows, i, all);
            }
        }
        return Plan.of(rows);
    }

    private static void fill(List<Row> rows, int i, List<FiscalYear> years) {
        long id = 10_000_000L + i;
        rows.add(value(id, SECTION, null, i % 3 == 0 ? "公園課" : i % 3 == 1 ? "道路課\n公園課" : "環境学習課"));
        rows.add(value(id, OUTLINE, null, WORKS[i % 8] + "により、利用する人の安全と快適さを保つ。" + DONE_TEXTS[i % 5]));
        for (FiscalYear year : years) {
            int at = Math.abs(i * 7 + year.year());
            if (at % 11 == 0) {
                continue;
            }
            String done = DONE_TEXTS[at % 5] + (at % 4 == 0 ? DONE_TEXTS[(at + 1) % 5] : "");
            if (at % 9 == 0) {
                rows.add(new Value(id, DONE, year, PARKS, done, ""));
                rows.add(new Value(id, DONE, year, ROADS, DONE_TEXTS[2], ""));
            } else {
                rows.add(value(id, DONE, year, done));
            }
            rows.add(value(id, RATE, year, RATES[at % 6]));
            rows.add(value(id, NEXT, year, "引き続き" + DONE_TEXTS[(at + 2) % 5]));
        }
    }

    private static List<Row> frame(List<FiscalYear> years) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Head(1, "みどりの丘市 水と緑の計画", "みどりの丘市", R3, null));
        rows.add(new Level(GOAL, 0, "基本目標"));
        rows.add(new Level(MEASURE, 1, "施策"));
        rows.add(new Level(WORK, 2, "事業名"));
        rows.add(Field.fixed(AIM, MEASURE, 1, "施策のねらい", Field.Kind.TEXT));
        rows.add(Field.fixed(SECTION, WORK, 1, "担当課", Field.Kind.DEPARTMENT));
        rows.add(Field.fixed(OUTLINE, WORK, 2, "事業概要", Field.Kind.TEXT));
        rows.add(Field.yearly(DONE, WORK, 3, "実施状況", Field.Kind.TEXT, years));
        rows.add(Field.yearly(RATE, WORK, 4, "達成度（％）", Field.Kind.RATING, years).withScale(SCALE));
        rows.add(Field.yearly(NEXT, WORK, 5, "今後の予定", Field.Kind.TEXT, years));
        List<Scale.Step> marks = Stream.of("◎", "○", "△", "×")
                .map(mark -> Scale.Step.of(mark, ""))
                .toList();
        rows.add(new Scale(SCALE, "進み具合", 0, marks));
        rows.add(new Department(PARKS, 0, 1, "公園課", null, null, List.of(), List.of()));
        rows.add(new Department(ROADS, 0, 2, "道路課", null, null, List.of(), List.of()));
        return rows;
    }

    static Item item(long id, long parent, long level, long order, String number, String label) {
        return new Item(id, parent, level, order, number, label, false, 0);
    }

    static Value value(long item, long field, FiscalYear year, String text) {
        return new Value(item, field, year, 0, text, "");
    }

    static OpenPlan open(Plan plan) {
        Clock noon = Clock.fixed(Instant.parse("2024-06-03T03:00:00Z"), ZoneOffset.UTC);
        return new OpenPlan(new Editor(plan, new MemoryLog(), noon, "係"));
    }
}
