package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shinchoku.text.Fold;
import org.shinchoku.text.Sought;

/** Words are found wherever they stand, and the index of an edited plan is that of the plan. */
class IndexTest {

    private static final FiscalYear R3 = new FiscalYear(2021);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final long TEXT = 10;
    private static final long DONE = 11;
    private static final long REMARK = 12;

    private static Plan plan() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Head(1, "計画", "", R3, null));
        rows.add(new Level(2, 0, "施策"));
        rows.add(new Level(3, 1, "事業"));
        rows.add(Field.fixed(TEXT, 3, 1, "概要", Field.Kind.TEXT));
        rows.add(Field.yearly(DONE, 3, 2, "実績", Field.Kind.TEXT, List.of(R3, R4)));
        rows.add(Field.fixed(REMARK, 3, 3, "備考", Field.Kind.TEXT));
        rows.add(new Item(100, 0, 2, 1, "1", "花壇の手入れ", false, 0));
        rows.add(new Item(101, 100, 3, 1, "1-1", "講座", false, 0));
        rows.add(new Item(102, 100, 3, 2, "1-2", "", true, 101));
        rows.add(new Value(101, REMARK, null, 0, "花壇の脇", ""));
        rows.add(new Value(101, TEXT, null, 0, "ｶﾀﾞﾝをつくる", ""));
        rows.add(new Value(101, DONE, R4, 0, "花　壇２０か所", ""));
        rows.add(new Value(101, DONE, R3, 7, "花壇を見た", ""));
        rows.add(new Value(101, DONE, R3, 8, "花壇を直した", ""));
        return Plan.of(rows);
    }

    private static List<Spot> read(Plan plan, Sought sought) {
        return Index.of(plan).read(sought, Outline.of(plan));
    }

    @Test
    void cellsAreFoundInTheOrderInWhichTheyAreRead() {
        assertThat(read(plan(), Sought.of("花壇")))
                .startsWith(
                        Spot.label(100),
                        Spot.cell(101, DONE, R3),
                        Spot.cell(101, DONE, R4),
                        Spot.cell(101, REMARK, null));
    }

    @Test
    void whatARepostShowsIsReadThereToo() {
        assertThat(read(plan(), Sought.of("花壇")))
                .endsWith(Spot.cell(102, DONE, R3), Spot.cell(102, DONE, R4), Spot.cell(102, REMARK, null))
                .hasSize(7);
        Plan own = plan().with(new Value(102, DONE, R3, 0, "別の話", ""));
        assertThat(read(own, Sought.of("花壇")))
                .doesNotContain(Spot.cell(102, DONE, R3))
                .hasSize(6);
        assertThat(read(plan(), Sought.of("講座"))).containsExactly(Spot.label(101), Spot.label(102));
    }

    @Test
    void whatIsWrittenIsFoundOnceForEachSectionAndNotInReposts() {
        Plan plan = plan();
        assertThat(Index.of(plan).written(Sought.of("花壇を"), Outline.of(plan)))
                .extracting(Spot::by)
                .containsExactly(7L, 8L);
    }

    @Test
    void whatACommitteeSaidAndWhatWasAnsweredIsFoundBehindTheCellsAndOnReposts() {
        Opinion said = new Opinion(50, 101, 40, 0, 1, "花壇の会", "花壇の数を知りたい");
        Reply answered = new Reply(60, 50, 0, null, "花壇は20か所です");
        Rating rated = new Rating(101, DONE, R4, Layer.COMMITTEE, "", "花壇が増えたため");
        Plan plan = plan().with(said).with(answered).with(rated);

        assertThat(read(plan, Sought.of("花壇の会"))).startsWith(Spot.speaker(said));
        assertThat(read(plan, Sought.of("花壇")).stream().filter(s -> s.item() == 101))
                .containsExactly(
                        Spot.cell(101, DONE, R3),
                        Spot.cell(101, DONE, R4),
                        Spot.reason(rated),
                        Spot.cell(101, REMARK, null),
                        Spot.speaker(said),
                        Spot.opinion(said),
                        Spot.reply(said, answered));
        assertThat(read(plan, Sought.of("知りたい")))
                .containsExactly(Spot.opinion(said), Spot.opinion(said).of(102));
        assertThat(Index.of(plan).written(Sought.of("知りたい"), Outline.of(plan))).containsExactly(Spot.opinion(said));
    }

    @Test
    void whatIsFoundThereIsReadAndWrittenThere() {
        Opinion said = new Opinion(50, 101, 40, 0, 1, "委員", "花壇の数を知りたい");
        Reply answered = new Reply(60, 50, 0, null, "花壇は20か所です");
        Rating rated = new Rating(101, DONE, R4, Layer.COMMITTEE, "○", "花壇が増えたため");
        Plan plan = plan().with(said).with(answered).with(rated);
        for (Spot spot :
                List.of(Spot.speaker(said), Spot.opinion(said), Spot.reply(said, answered), Spot.reason(rated))) {
            assertThat(spot.write(plan, spot.text(plan))).as(spot.toString()).isEqualTo(plan);
            assertThat(spot.text(spot.write(plan, "別の文"))).isEqualTo("別の文");
        }
        assertThat(Spot.reply(said, answered).write(plan, "").row(answered.key()))
                .isNull();
        assertThat(((Rating) Spot.reason(rated).write(plan, " ").row(rated.key())).mark())
                .isEqualTo("○");
    }

    @Test
    void kanaAndWidthCountOnlyWhereTheyAreAskedFor() {
        assertThat(read(plan(), Sought.of("かだん")))
                .containsExactly(Spot.cell(101, TEXT, null), Spot.cell(102, TEXT, null));
        assertThat(read(plan(), new Sought("カダン", true, false))).isEmpty();
        assertThat(read(plan(), new Sought("ｶﾀﾞﾝ", true, false))).hasSize(2);
        assertThat(read(plan(), new Sought("花　壇", true, false))).hasSize(2);
        assertThat(read(plan(), Sought.of(" "))).isEmpty();
    }

    @Test
    void theIndexOfAnEditedPlanIsThatOfThePlan() {
        Random random = new Random(5);
        Plan plan = Large.plan(60);
        Index index = Index.of(plan);
        String[] words = {"市民", "さくら", "市民 まつり", "120", "事業1"};
        for (int i = 0; i < 200; i++) {
            long item = Large.item(random.nextInt(60));
            plan = switch (random.nextInt(8)) {
                case 5 ->
                    plan.with(new Rating(item, Large.field(), Large.FIRST, Layer.COMMITTEE, "", words[i % 5] + i));
                case 6 -> plan.with(new Opinion(7_000 + i % 9, item, 1, 0, i, words[i % 4], words[i % 5]));
                case 7 -> plan.with(new Reply(8_000 + i % 9, 7_000 + i % 9, 0, null, words[i % 3]));
                case 0 ->
                    plan.with(new Value(item, Large.field(), Large.FIRST, random.nextInt(3), words[i % 5] + i, ""));
                case 1 -> plan.without(Value.key(item, Large.field(), Large.FIRST, 0));
                case 2 ->
                    plan.item(item) == null
                            ? plan
                            : plan.without(plan.item(item).key());
                case 3 -> plan.with(new Item(item, 0, 4, i, "" + i, words[i % 5], false, 0));
                default -> plan.with(new Item(item, 0, 4, i, "", "", true, Large.item(random.nextInt(60))));
            };
            index = index.at(plan);
            if (i % 10 == 0) {
                for (String word : words) {
                    assertThat(index.read(Sought.of(word), Outline.of(plan))).isEqualTo(read(plan, Sought.of(word)));
                }
            }
        }
    }

    /** Reading all texts one by one finds the same. */
    @Test
    void nothingIsOverlooked() {
        Plan plan = Large.plan(200);
        for (String word : List.of("満足", "事業1", "課3", "3", "した。ア", "なし", "延べ120人が参加した")) {
            long values = plan.values().stream()
                    .filter(v -> Fold.key(v.text()).contains(Fold.key(word)))
                    .count();
            long titles = plan.items().stream()
                    .filter(i -> Fold.key(i.label()).contains(Fold.key(word)))
                    .count();
            long numbers = plan.items().stream()
                    .filter(i -> Fold.key(i.number()).contains(Fold.key(word)))
                    .count();
            assertThat(read(plan, Sought.of(word))).hasSize((int) (values + titles + numbers));
        }
    }
}
