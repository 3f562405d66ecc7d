package org.shinchoku.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.returns.Office.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Plan;

/** What an answer would break in the plan is told beside that answer. */
class BrokenTest {

    private static final String LONG = "地域の方とともに花を植え、広報紙で参加を呼び掛け、好評を得た。";

    @TempDir
    private Path folder;

    private final Plan plan = plan();

    private static List<String> told(Plan plan, List<Answered> compared) {
        Broken broken = Broken.of(plan, compared);
        return compared.stream()
                .flatMap(a -> broken.of(a).stream()
                        .map(s -> a.number() + " " + a.field().name() + " " + s))
                .toList();
    }

    @Test
    void anAnswerThatIsAllRightHasNone() throws Exception {
        Path file = sent(plan, PARKS)
                .write(TREES, DONE, "20本を植えた。")
                .write(GARDENS, MARK, "A")
                .save(folder.resolve("公園課.xlsx"));

        assertThat(told(plan, collect(plan, file))).isEmpty();
    }

    @Test
    void eachIsToldBesideTheAnswerThatItComesFrom() throws Exception {
        Path file = sent(plan, PARKS)
                .write(TREES, DONE, "令和0年に植えた。")
                .write(GARDENS, MARK, "良好")
                .save(folder.resolve("公園課.xlsx"));

        assertThat(told(plan, collect(plan, file)))
                .containsExactly("1-1 実施状況 「令和0年」という年はありません。", "1-2 評価 「良好」は、評価基準「三段階」（A、B、C）にありません。");
    }

    @Test
    void aTextThatStandsElsewhereIsToldWhereverTheOtherStands() throws Exception {
        Plan now = plan.with(value(PATHS, DONE, R4, LONG));
        Path file = sent(plan, PARKS).write(TREES, DONE, LONG).save(folder.resolve("公園課.xlsx"));

        assertThat(told(now, collect(now, file))).containsExactly("1-1 実施状況 「2-1 散歩道の整備」と同じ文です。");
    }

    @Test
    void ofSeveralAnswersToOneQuestionEachIsLookedAt() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String mark : List.of("良好", "普通", "優", "良", "可", "不可", "順調")) {
            files.add(sent(plan, PARKS).write(GARDENS, MARK, mark).save(folder.resolve("公園課（" + mark + "）.xlsx")));
        }
        assertThat(told(plan, collect(plan, files.toArray(Path[]::new))))
                .hasSize(7)
                .doesNotHaveDuplicates()
                .allMatch(s -> s.startsWith("1-2 評価"));
    }

    @Test
    void whatWasWrongBeforeIsNotTheAnswersFault() throws Exception {
        Plan wrong = plan.with(value(TREES, MARK, R4, "良好"));
        Path file = sent(plan, PARKS).write(TREES, DONE, "20本を植えた。").save(folder.resolve("公園課.xlsx"));

        assertThat(told(wrong, collect(wrong, file))).isEmpty();
    }
}
