package org.shinchoku.ui.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.inquiry.Town.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Return;
import org.shinchoku.returns.Standing;
import org.shinchoku.ui.kit.OpenPlan;

/** Where each section stands is told from the plan, and remembered in it. */
class InquiryViewModelTest {

    @TempDir
    private Path folder;

    private final OpenPlan open = Town.open();
    private final InquiryViewModel model = new InquiryViewModel(open, Town.latest(), () -> false, CLOCK);

    private List<String> board() {
        return model.sections().stream()
                .map(s -> s.section().name() + " " + s.stage().word + " " + s.items() + "件 未記入" + s.missing())
                .toList();
    }

    @Test
    void whatWasMadeIsStillToBeSent() throws Exception {
        assertThat(model.chosenProperty().get()).isNull();

        ask(open, folder);

        assertThat(model.chosenProperty().get().year()).isEqualTo(R6);
        assertThat(board()).containsExactly("港湾課 未送付 2件 未記入3", "水産課 未送付 2件 未記入4");
        assertThat(model.summaryProperty().get()).isEqualTo("2課　未送付 2　未記入 7か所");
        assertThat(model.unaskedProperty().get()).isOne();
    }

    @Test
    void whoWasSentItAndDidNotAnswerInTimeIsReminded() throws Exception {
        ask(open, folder);
        assertThat(model.reminder()).isEmpty();

        model.sent(model.sections().subList(0, 1));

        assertThat(board()).containsExactly("港湾課 期限を過ぎた 2件 未記入3", "水産課 未送付 2件 未記入4");
        assertThat(model.sections().get(0).answer().sent()).isEqualTo(TODAY);
        assertThat(model.reminder()).contains("令和6年5月31日", "・港湾課（2件）").doesNotContain("水産課");
        open.undo();
        assertThat(board()).first().isEqualTo("港湾課 未送付 2件 未記入3");
    }

    @Test
    void theLetterOfASectionNamesItsFile() throws Exception {
        ask(open, folder);

        assertThat(model.letter(model.sections().get(1)))
                .startsWith("水産課　御中")
                .contains("02_水産課_令和6年度照会.xlsx", "項目の数　2件");
    }

    @Test
    void anAnswerIsSentBackAndWaitedForAgain() throws Exception {
        ask(open, folder);
        model.mark(model.sections(), Return.State.RECEIVED);

        model.mark(model.sections().subList(1, 2), Return.State.SENT_BACK);

        assertThat(model.sections()).extracting(s -> s.stage().word).containsExactly("回答あり", "差戻し");
        assertThat(model.reminder()).contains("水産課（2件）　※確認をお願いしたもの");
    }

    @Test
    void eachReminderIsKeptWithItsDayAndToldInTheNext() throws Exception {
        ask(open, folder);
        model.sent(model.sections().subList(0, 1));

        model.reminded(model.sections());
        assertThat(model.sections())
                .extracting(s -> s.answer().reminded())
                .as("who was not asked yet is not reminded")
                .containsExactly(List.of(TODAY), List.of());
        assertThat(open.undoStepProperty().get()).isEqualTo("督促");
        assertThat(model.reminder()).contains("・港湾課（2件）　※令和6年6月3日（月）にもお願いしました");

        open.edit("督促", plan -> plan.with(model.sections().get(0).answer().remindedOn(TODAY.plusDays(7))));
        assertThat(model.reminder()).contains("令和6年6月10日（月）にもお願いしました（2回）");
        open.undo();
        open.undo();
        assertThat(model.sections().get(0).answer().reminded()).isEmpty();
    }

    @Test
    void whatWasLeftEmptyGoesBackFromTheBoard() throws Exception {
        ask(open, folder);
        Path back = Files.createDirectory(folder.resolve("差戻し"));
        SendBackViewModel draft =
                new SendBackViewModel(open.plan(), model.chosenProperty().get(), List.of(PORT), List.of(), Map.of());
        assertThat(draft.emptyProperty().get()).as("nothing else could go back").isTrue();
        assertThat(draft.lines())
                .containsExactly(
                        "港湾課　1-1 浜の清掃「実施状況」　記入をお願いします。",
                        "港湾課　1-3 灯台の公開「実施状況」　記入をお願いします。",
                        "港湾課　1-3 灯台の公開「今後の予定」　記入をお願いします。");

        new SendBackWorkflow(open, draft.backsProperty().get(), back, TODAY, TODAY.plusDays(7), () -> {})
                .run(new Quiet());

        assertThat(back.resolve("01_港湾課_令和6年度照会（差戻し）.xlsx")).exists();
        assertThat(model.sections()).extracting(s -> s.stage().word).containsExactly("差戻し", "未送付");
        assertThat(model.sections().get(0).answer().sentBack()).isEqualTo(TODAY);
        assertThat(open.undoStepProperty().get()).isEqualTo("回答の差戻し（港湾課）");
        assertThat(model.letter(model.sections().get(0))).contains("・1-3 灯台の公開「今後の予定」　記入をお願いします。");
        assertThat(model.reminder()).contains("・港湾課（3か所）　※確認をお願いしたもの");
    }

    @Test
    void anInquiryThatIsTakenBackLeavesTheBoardEmpty() throws Exception {
        ask(open, folder);

        open.undo();

        assertThat(model.inquiries()).isEmpty();
        assertThat(model.sections()).isEqualTo(List.<Standing>of());
        assertThat(model.chosenProperty().get()).isNull();
    }
}
