package org.shinchoku.ui.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shinchoku.ui.inquiry.Town.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Conflict;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Standing;
import org.shinchoku.returns.Unread;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.workbook.SomeLocked;
import org.shinchoku.workbook.Workbooks;

/** What came back is looked at cell by cell, taken section by section, and taken back by one undo. */
class AnswersViewModelTest {

    @TempDir
    private Path folder;

    private boolean waiting;
    private final OpenPlan open = Town.open();
    private final AnswersViewModel model = new AnswersViewModel(open, Town.latest(), () -> waiting);
    private final InquiryViewModel board = new InquiryViewModel(open, Town.latest(), () -> false, CLOCK);
    private final List<Unread> unread = new ArrayList<>();
    private Path port;
    private Path fish;

    @BeforeEach
    void bothAreAsked() throws Exception {
        ask(open, folder);
        port = folder.resolve("01_港湾課_令和6年度照会.xlsx");
        fish = folder.resolve("02_水産課_令和6年度照会.xlsx");
        write(port, "浜の清掃", 0, "年3回行った。");
        write(port, "灯台の公開", 0, "夏に開いた。");
        write(fish, "船の点検", 0, "10隻を見た。");
    }

    private void collect() throws Exception {
        new CollectWorkflow(open, R6, List.of(folder), TODAY, this::password, (read, beside, missed) -> {
                    model.show(read, beside, missed);
                    unread.addAll(missed);
                })
                .run(new Quiet());
    }

    private final Deque<String> passwords = new ArrayDeque<>();
    private int asked;

    private Optional<char[]> password(String sentence) {
        asked++;
        return Optional.ofNullable(passwords.poll()).map(String::toCharArray);
    }

    private void take() {
        new TakeWorkflow(open, model.plan(), model.takings(TODAY), () -> {}, () -> {}).run(new Quiet());
    }

    private List<String> shown() {
        return model.shown().stream()
                .map(a -> a.outcome().word + " " + a.number() + " " + a.text() + (model.isTaken(a) ? " 印" : ""))
                .toList();
    }

    private String text(Item item, Field field) {
        return Cells.text(open.plan(), item.id(), field.id(), R6);
    }

    private List<String> stages() {
        return board.sections().stream().map(Standing::stage).map(s -> s.word).toList();
    }

    private Answered answer(String text) {
        return model.shown().stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsCleanIsTickedAndTakenSectionBySection() throws Exception {
        collect();
        assertThat(shown()).containsExactly("反映できる 1-1 年3回行った。 印", "反映できる 1-3 夏に開いた。 印", "反映できる 1-2 10隻を見た。 印");
        assertThat(stages()).containsExactly("回答あり", "回答あり");
        assertThat(text(BEACH, DONE)).isEmpty();

        take();

        assertThat(text(BEACH, DONE)).isEqualTo("年3回行った。");
        assertThat(text(LIGHTS, DONE)).isEqualTo("夏に開いた。");
        assertThat(stages()).containsExactly("取込済み", "取込済み");
        assertThat(shown()).isEmpty();
        assertThat(open.undoStepProperty().get()).isEqualTo("回答の取込（水産課）");
        open.undo();
        assertThat(text(BOATS, DONE)).isEmpty();
        assertThat(text(BEACH, DONE)).isEqualTo("年3回行った。");
        assertThat(stages()).containsExactly("取込済み", "回答あり");
        assertThat(shown()).containsExactly("反映できる 1-2 10隻を見た。 印");
    }

    @Test
    void whileTheClerkWaitsItIsComparedOnceAtTheEnd() throws Exception {
        collect();
        waiting = true;
        take();
        assertThat(shown()).hasSize(3);

        waiting = false;
        model.follow();

        assertThat(shown()).isEmpty();
    }

    @Test
    void oneCellAloneCanBeTaken() throws Exception {
        collect();
        model.tickNone();
        model.choose(List.of(answer("夏に開いた。")), Choice.TAKE);
        assertThat(model.takenProperty().get()).isOne();

        take();

        assertThat(text(BEACH, DONE)).isEmpty();
        assertThat(stages()).containsExactly("回答あり", "回答あり");
    }

    @Test
    void anItemOrASectionIsTickedAtOnce() throws Exception {
        collect();
        model.tickNone();

        model.tickSection(answer("年3回行った。"));
        assertThat(model.taken()).extracting(Answered::text).containsExactly("年3回行った。", "夏に開いた。");
        model.tickItem(answer("夏に開いた。"));
        assertThat(model.taken()).extracting(Answered::text).containsExactly("年3回行った。");
    }

    @Test
    void whatWasChangedHereIsDecidedByTheClerk() throws Exception {
        open.edit("記入", plan -> plan.with(value(BEACH, DONE, R6, "年4回行った。")));
        collect();
        Answered clash = answer("年3回行った。");
        assertThat(model.isTaken(clash)).isFalse();
        assertThat(model.sides(clash))
                .containsExactly(new Side("照会した時", ""), new Side("こちらの記入", "年4回行った。"), new Side("回答　港湾課", "年3回行った。"));

        model.choose(List.of(clash), Choice.JOIN);
        take();

        assertThat(text(BEACH, DONE)).isEqualTo("年4回行った。\n(港湾課)年3回行った。");
    }

    @Test
    void whatStaysAsItIsHereSettlesTheSection() throws Exception {
        open.edit("記入", plan -> plan.with(value(BEACH, DONE, R6, "年4回行った。")));
        collect();

        model.choose(List.of(answer("年3回行った。")), Choice.HERE);
        take();

        assertThat(text(BEACH, DONE)).isEqualTo("年4回行った。");
        assertThat(stages()).containsExactly("取込済み", "取込済み");
    }

    @Test
    void ofTwoFilesThatDifferOneAloneIsTaken() throws Exception {
        Path second = Files.copy(port, folder.resolve("03_港湾課（訂正）.xlsx"));
        write(second, "浜の清掃", 0, "年5回行った。");
        collect();
        assertThat(shown()).contains("食い違い 1-1 年3回行った。", "食い違い 1-1 年5回行った。");

        model.choose(List.of(answer("年3回行った。")), Choice.TAKE);
        model.choose(List.of(answer("年5回行った。")), Choice.TAKE);

        assertThat(shown()).contains("食い違い 1-1 年3回行った。", "食い違い 1-1 年5回行った。 印");
        take();
        assertThat(text(BEACH, DONE)).isEqualTo("年5回行った。");
    }

    @Test
    void whatASectionTookOutIsTakenOutOnlyWhereItIsTicked() throws Exception {
        write(port, "浜の清掃", 1, "");
        collect();
        model.wantedProperty().set(Wanted.CLEARED);
        assertThat(shown()).containsExactly("変更なし 1-1 ");
        take();
        assertThat(text(BEACH, NEXT)).isEqualTo("続ける。");

        collect();
        model.wantedProperty().set(Wanted.CLEARED);
        model.choose(List.of(model.shown().get(0)), Choice.TAKE);
        take();

        assertThat(text(BEACH, NEXT)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsCompared() throws Exception {
        Files.writeString(folder.resolve("写真.xlsx"), "no workbook");

        collect();

        assertThat(unread)
                .singleElement()
                .satisfies(u -> assertThat(u.sentence()).contains("「写真.xlsx」"));
        assertThat(shown()).hasSize(3);
    }

    @Test
    void nothingIsTakenWhereThePlanBecameAnother() throws Exception {
        collect();
        TakeWorkflow late = new TakeWorkflow(open, model.plan(), model.takings(TODAY), () -> {}, () -> {});
        open.edit("記入", plan -> plan.with(value(BEACH, DONE, R6, "書き換えた。")));

        assertThatThrownBy(() -> late.run(new Quiet())).hasCauseInstanceOf(Conflict.class);

        assertThat(text(BEACH, DONE)).isEqualTo("書き換えた。");
    }

    @Test
    void whatGoesBackIsNotTakenAndWaitsForItsSection() throws Exception {
        collect();
        Answered first = answer("年3回行った。");
        model.remark(List.of(first, answer("10隻を見た。")), "いつ行いましたか。");

        assertThat(shown()).containsExactly("反映できる 1-1 年3回行った。", "反映できる 1-3 夏に開いた。 印", "反映できる 1-2 10隻を見た。");
        model.remark(List.of(answer("10隻を見た。")), "");
        assertThat(model.remarkedProperty().get()).isOne();
        model.tickClean();
        assertThat(model.remark(first))
                .as("to tick all that is clean leaves it")
                .isNotEmpty();

        Path back = Files.createDirectory(folder.resolve("差戻し"));
        SendBackViewModel draft = new SendBackViewModel(
                open.plan(), board.chosenProperty().get(), List.of(PORT), model.left(), model.remarks());
        assertThat(draft.lines()).containsExactly("港湾課　1-1 浜の清掃「実施状況」　いつ行いましたか。");
        new SendBackWorkflow(open, draft.backsProperty().get(), back, TODAY, null, () -> model.sentBack(List.of(PORT)))
                .run(new Quiet());

        assertThat(stages()).containsExactly("差戻し", "回答あり");
        assertThat(shown()).contains("食い違い 1-1 年3回行った。", "反映できる 1-3 夏に開いた。 印");
        assertThat(answer("年3回行った。").remark()).contains("差し戻した時の回答のままです");

        Path again = back.resolve("01_港湾課_令和6年度照会（差戻し）.xlsx");
        write(again, "浜の清掃", 0, "7月と8月に行った。");
        collect();
        assertThat(shown()).contains("反映できる 1-1 7月と8月に行った。 印").noneMatch(s -> s.startsWith("食い違い"));
        assertThat(stages()).containsExactly("回答あり", "回答あり");
    }

    @Test
    void whatAnAnswerBreaksIsListedBesideIt() throws Exception {
        write(port, "浜の清掃", 0, "令和0年に行った。");

        collect();
        model.wantedProperty().set(Wanted.BROKEN);

        assertThat(shown()).containsExactly("反映できる 1-1 令和0年に行った。 印");
        assertThat(model.broken(model.shown().get(0))).containsExactly("「令和0年」という年はありません。");
        assertThat(model.summaryProperty().get()).endsWith("点検 1");
    }

    @Test
    void aRowIsAboutTheItemThatTheClerkPointsTo() throws Exception {
        Workbooks.write(
                List.of(Sheet.of(
                        "表",
                        List.of(),
                        Stream.of(List.of("事業", "実施状況"), List.of("船の点検", "10隻を見た。"), List.of("灯台の公開日", "秋に開いた。"))
                                .map(Row::texts)
                                .toList(),
                        List.of(),
                        PageSetup.PLAIN)),
                folder.resolve("03_水産課より.xlsx"));
        collect();
        Answered unknown = answer("秋に開いた。");
        assertThat(unknown.outcome().word).isEqualTo("項目が不明");

        assertThat(model.items()).contains(LIGHTS);
        assertThat(model.point(unknown, SEA)).isFalse();
        assertThat(model.point(unknown, LIGHTS)).isTrue();

        assertThat(shown()).contains("反映できる 1-3 秋に開いた。 印");
    }

    @Test
    void aPasswordIsAskedOnceForAllFilesThatItOpens() throws Exception {
        SomeLocked.lock(port, "みなと");
        SomeLocked.lock(fish, "みなと");
        passwords.add("ちがう");
        passwords.add("みなと");

        collect();

        assertThat(asked).isEqualTo(2);
        assertThat(unread).isEmpty();
        assertThat(shown()).hasSize(3);
    }

    @Test
    void aLockedFileThatIsLeftOutIsNamedWithWhatToDo() throws Exception {
        SomeLocked.lock(port, "みなと");

        collect();

        assertThat(unread)
                .singleElement()
                .satisfies(u -> assertThat(u.sentence()).contains("「01_港湾課_令和6年度照会.xlsx」", "パスワードを入力するか、保護を解いた"));
        assertThat(shown()).containsExactly("反映できる 1-2 10隻を見た。 印");
    }

    @Test
    void oneSectionsAnswersAreListedAlone() throws Exception {
        collect();
        assertThat(model.sections()).containsExactly(PORT, FISH);

        model.sectionProperty().set(FISH);

        assertThat(shown()).containsExactly("反映できる 1-2 10隻を見た。 印");
    }
}
