package org.shinchoku.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.returns.Office.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Correction;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Workbooks;

/** 差戻し: what is remarked goes back in a workbook that marks the cells, and what comes back is compared with that. */
class SendBackTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 8);
    private static final LocalDate DUE = LocalDate.of(2023, 5, 19);

    @TempDir
    private Path folder;

    private final Plan plan = plan();
    private Path first;
    private List<Answered> compared;

    @BeforeEach
    void anAnswerHasCome() throws Exception {
        first = sent(plan, PARKS)
                .write(TREES, DONE, "植えた。")
                .write(GARDENS, DONE, "月1回手入れした。")
                .save(folder.resolve("01_公園課_令和4年度照会.xlsx"));
        compared = collect(plan, first);
    }

    private SendBack back(boolean empty) {
        Map<Answered, String> remarks = new LinkedHashMap<>();
        compared.stream().filter(a -> a.text().equals("植えた。")).forEach(a -> remarks.put(a, "何本か書いてください。"));
        List<SendBack> all = SendBack.of(plan, INQUIRY, List.of(PARKS, ROADS), compared, remarks, empty);
        assertThat(all).hasSize(empty ? 2 : 1);
        return all.get(0);
    }

    private List<Sheet> written(SendBack back) throws Exception {
        return Workbooks.read(back.write(folder, 9, DUE)).sheets();
    }

    private static List<String> marked(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(c -> !c.note().isEmpty())
                .map(c -> c.text() + "|" + c.note() + (c.style().locked() ? "|locked" : ""))
                .toList();
    }

    @Test
    void theWorkbookHoldsTheAnswersAndMarksWhatIsToBeCorrected() throws Exception {
        SendBack back = back(false);

        assertThat(back.file()).isEqualTo("01_公園課_令和4年度照会（差戻し）.xlsx");
        List<Sheet> sheets = written(back);
        Sheet answers = sheets.get(1);
        assertThat(marked(answers)).containsExactly("植えた。|何本か書いてください。");
        assertThat(answers.rows().stream().flatMap(r -> r.cells().stream()))
                .extracting(Cell::text)
                .contains("月1回手入れした。", "「実施状況」何本か書いてください。", "10本を植えた。");
        assertThat(sheets.get(0).rows().stream().flatMap(r -> r.cells().stream()))
                .extracting(Cell::text)
                .contains("1-1 街路樹の植樹", "「実施状況」　何本か書いてください。", "1か所");
        int fill = answers.rows().stream()
                .flatMap(r -> r.cells().stream())
                .filter(c -> !c.note().isEmpty())
                .findFirst()
                .orElseThrow()
                .style()
                .fill();
        assertThat(answers.rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .filter(c -> !c.style().locked() && c.style().fill() == fill))
                .as("no other cell to write in has the colour")
                .hasSize(1);
    }

    @Test
    void whatWasLeftEmptyCanBeAskedForToo() throws Exception {
        SendBack back = back(true);

        assertThat(back.corrections())
                .extracting(c -> plan.item(c.item()).number() + " " + c.remark())
                .contains("1-1 何本か書いてください。", "1-2 記入をお願いします。", "2-2 記入をお願いします。")
                .doesNotContain("1-1 記入をお願いします。");
        assertThat(marked(written(back).get(1))).contains("|記入をお願いします。").noneMatch(s -> s.endsWith("locked"));
    }

    @Test
    void itIsNotedWithItsRemarksAndTheLetterSaysThem() {
        Plan after = back(false).taking(DAY, DUE).change().apply(plan);

        Return row = (Return) after.row(Return.key(INQUIRY.id(), PARKS.id()));
        assertThat(row.state()).isEqualTo(Return.State.SENT_BACK);
        assertThat(row.sentBack()).isEqualTo(DAY);
        assertThat(row.corrections()).containsExactly(new Correction(TREES.id(), DONE.id(), "植えた。", "何本か書いてください。"));
        assertThat(back(false).taking(DAY, DUE).what()).isEqualTo("回答の差戻し（公園課）");
        assertThat(Inquiries.letter(
                        after, INQUIRY, Standing.of(after, INQUIRY, DAY).get(0)))
                .startsWith("公園課　御中")
                .contains("・1-1 街路樹の植樹「実施状況」　何本か書いてください。");
    }

    @Test
    void untilWhenItIsToBeCorrectedStandsInTheWorkbookTheLetterAndTheReminder() throws Exception {
        SendBack back = back(false);
        Plan after = back.taking(DAY, DUE).change().apply(plan);
        List<Standing> onTime = Standing.of(after, INQUIRY, DUE);
        List<Standing> late = Standing.of(after, INQUIRY, DUE.plusDays(1));

        assertThat(written(back).get(0).rows().stream().flatMap(r -> r.cells().stream()))
                .extracting(Cell::text)
                .containsSequence("再提出期限", "令和5年5月19日（金）");
        assertThat(onTime.get(0).stage()).isEqualTo(Stage.SENT_BACK);
        assertThat(late.get(0).stage()).isEqualTo(Stage.LATE);
        assertThat(late.get(0).due()).isEqualTo(DUE);
        assertThat(Inquiries.letter(after, INQUIRY, late.get(0)))
                .contains("何本か書いてください。")
                .endsWith("再提出期限　令和5年5月19日（金）\n");
        assertThat(Inquiries.reminder(INQUIRY, late)).contains("・公園課（1か所）　※確認をお願いしたもの（再提出期限　令和5年5月19日（金））");
    }

    @Test
    void withoutADayNothingIsSaidOfOneAndNothingIsLate() {
        Plan after = back(false).taking(DAY, null).change().apply(plan);
        Standing section = Standing.of(after, INQUIRY, DUE.plusYears(1)).get(0);

        assertThat(section.stage()).isEqualTo(Stage.SENT_BACK);
        assertThat(Inquiries.letter(after, INQUIRY, section)).doesNotContain("期限");
        assertThat(Inquiries.reminder(INQUIRY, List.of(section))).doesNotContain("再提出");
    }

    @Test
    void whatIsCorrectedTakesThePlaceOfWhatWasSentBackWhereverThatStillLies() throws Exception {
        SendBack back = back(false);
        Path corrected = new Desk(written(back)).write(TREES, DONE, "20本を植えた。").save(folder.resolve(back.file()));
        Plan after = back.taking(DAY, DUE).change().apply(plan);

        for (List<Answered> lines : List.of(collect(after, first, corrected), collect(after, corrected, first))) {
            assertThat(lines(lines))
                    .contains("1-1 実施状況 apply 20本を植えた。", "1-1 実施状況 same 植えた。", "1-2 実施状況 apply 月1回手入れした。")
                    .noneMatch(s -> s.contains("conflict"));
        }
        List<Answered> all = collect(after, first, corrected);
        Plan taken = Acceptance.with(after, Acceptance.all(after, all));
        assertThat(lines(collect(taken, first, corrected)))
                .noneMatch(s -> s.contains("conflict") || s.contains("apply"));
    }

    @Test
    void whatComesBackAsItWasIsLeftToTheClerk() throws Exception {
        SendBack back = back(false);
        written(back);
        Plan after = back.taking(DAY, DUE).change().apply(plan);

        List<Answered> again = collect(after, folder.resolve(back.file()));

        assertThat(lines(again)).contains("1-1 実施状況 conflict 植えた。", "1-2 実施状況 apply 月1回手入れした。");
        assertThat(again.get(0).remark()).isEqualTo("差し戻した時の回答のままです。");
        assertThat(lines(collect(after, first))).contains("1-1 実施状況 conflict 植えた。");
    }

    @Test
    void theSameFileOnceMoreIsNoNewAnswer() throws Exception {
        SendBack back = back(false);
        Path corrected = new Desk(written(back)).write(TREES, DONE, "20本を植えた。").save(folder.resolve(back.file()));
        Plan received = received(plan, first);
        Plan after = back.taking(DAY, DUE).change().apply(received);

        assertThat(state(received(after, first))).isEqualTo(Return.State.SENT_BACK);
        assertThat(state(received(after, first, corrected))).isEqualTo(Return.State.RECEIVED);
    }

    @Test
    void whatWasSentBackStaysSoWhereOtherAnswersAreTaken() throws Exception {
        Plan after = back(false).taking(DAY, DUE).change().apply(received(plan, first));
        Collected collected = new Collected(after, number -> plan(), R4);
        collected.add(Workbooks.read(first));
        List<Answered> all = collected.compare();
        List<Answered> clean =
                all.stream().filter(a -> a.outcome() == Outcome.APPLY).toList();

        List<Taking> takings = Taking.of(after, collected, all, clean, List.of(), DAY);

        assertThat(takings).hasSize(1);
        Plan taken = takings.get(0).change().apply(after);
        assertThat(state(taken)).isEqualTo(Return.State.SENT_BACK);
        assertThat(org.shinchoku.plan.Cells.text(taken, GARDENS.id(), DONE.id(), R4))
                .isEqualTo("月1回手入れした。");
    }

    private static Plan received(Plan plan, Path... files) throws Exception {
        Collected collected = new Collected(plan, number -> plan(), R4);
        for (Path file : files) {
            collected.add(Workbooks.read(file));
        }
        return Taking.received(plan, collected, collected.compare(), DAY);
    }

    private static Return.State state(Plan plan) {
        return ((Return) plan.row(Return.key(INQUIRY.id(), PARKS.id()))).state();
    }

    @Test
    void whatIsSettledHereMeanwhileIsShownAsItStandsNow() throws Exception {
        Plan settled = plan.with(value(GARDENS, DONE, R4, "月2回手入れした。"));
        List<Answered> left = collect(settled, first).stream()
                .filter(a -> !a.text().equals("月1回手入れした。"))
                .toList();
        Map<Answered, String> remarks = Map.of(left.get(0), "何本か書いてください。");
        SendBack back = SendBack.of(settled, INQUIRY, List.of(PARKS), left, remarks, false)
                .get(0);

        Path file = back.write(folder, 9, DUE);

        Collected collected = new Collected(settled, number -> number == 9 ? settled : plan(), R4);
        collected.add(Workbooks.read(file));
        assertThat(lines(collected.compare())).contains("1-2 実施状況 same 月2回手入れした。");
    }
}
