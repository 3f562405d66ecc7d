package org.shinchoku.ui.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reply;
import org.shinchoku.ui.kit.Gathering;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;

class OpinionViewModelTest {

    private final OpenPlan open = Plans.of(Sitting.plan());
    private final OpinionViewModel model = new OpinionViewModel(open, Plans.CLOCK);

    private Item item(long id) {
        return open.plan().item(id);
    }

    private Field field(long id) {
        return open.plan().field(id);
    }

    @Test
    void theLastMeetingSits() {
        assertThat(model.meetingProperty().get().name()).isEqualTo("第2回");
        assertThat(model.name(model.meetingProperty().get())).isEqualTo("推進委員会　第2回（令和5年度について）");
    }

    @Test
    void anItemIsFoundByItsNumberHoweverItIsTypedOrByAPartOfItsName() {
        assertThat(model.agenda().find("１－１")).extracting(Item::label).containsExactly("剪定");
        assertThat(model.agenda().find("1")).extracting(Item::label).containsExactly("剪定", "植樹", "講座");
        assertThat(model.agenda().find("座")).extracting(Item::label).containsExactly("講座");
        assertThat(model.agenda().find(" ")).isEmpty();
        assertThat(model.agenda().after(item(31))).isEqualTo(item(32));
        assertThat(model.agenda().after(item(32))).isNull();
    }

    @Test
    void anOpinionIsRecordedInItsColumnWithItsSpeakerInOneStep() {
        assertThat(model.agenda().columns(item(30))).extracting(Field::name).containsExactly("意見・要望", "市民や地域との連携");
        assertThat(model.record(item(30), field(22), " 山田委員 ", "町内会にも\n声を。", null))
                .isTrue();
        assertThat(model.record(item(31), null, "", "よい。", null)).isTrue();
        assertThat(model.record(item(31), null, "", " ", null)).isFalse();

        assertThat(model.heard()).extracting(Heard::item).containsExactly("1-1　剪定", "1-2　植樹");
        assertThat(model.heard()).extracting(Heard::column).containsExactly("市民や地域との連携", "");
        assertThat(model.heard().get(0).opinion().speaker()).isEqualTo("山田委員");
        assertThat(model.agenda().speakers()).containsExactly("山田委員");
        model.undo();
        assertThat(model.heard()).hasSize(1);
    }

    @Test
    void theCommitteesMarkCountsFromThenOnAndTheOpinionIsItsReason() {
        Verdict lower = model.agenda().verdicts(item(30)).get(1);
        assertThat(model.agenda().marks(item(30))).isEqualTo("評価：◎");
        model.record(item(30), field(21), "", "遅れている。", lower);

        Judgement judgement =
                Ratings.effective(open.plan(), 30, field(20), Sitting.R5).orElseThrow();
        assertThat(judgement).isEqualTo(new Judgement(Layer.COMMITTEE, "○", "遅れている。"));
        assertThat(model.agenda().marks(item(30))).isEqualTo("評価：○");
        model.undo();
        assertThat(model.agenda().marks(item(30))).isEqualTo("評価：◎");
    }

    @Test
    void anAnswerIsRewordedAndAYearLaterAnotherOneIsAdded() {
        model.record(item(30), field(21), "", "早く。", null);
        model.answer(model.heard().get(0), "検討する。", false);
        model.answer(model.heard().get(0), "検討します。", false);
        assertThat(model.heard().get(0).replies()).extracting(Reply::text).containsExactly("検討します。");
        assertThat(model.heard().get(0).replies()).extracting(Reply::day).containsExactly(LocalDate.of(2024, 6, 3));

        model.answer(model.heard().get(0), "剪定を終えた。", true);
        assertThat(model.heard().get(0).replies())
                .extracting(Reply::text)
                .containsExactlyInAnyOrder("検討します。", "剪定を終えた。");
    }

    @Test
    void whatWasSaidAtEarlierMeetingsIsTold() {
        model.record(item(30), field(21), "", "早く。", null);
        assertThat(model.earlier(item(30))).isEmpty();
        model.convene(new Gathering("推進委員会", "第3回", LocalDate.of(2025, 2, 1), Sitting.R5));
        assertThat(model.meetingProperty().get().name()).isEqualTo("第3回");
        assertThat(model.meetings()).extracting(Meeting::year).containsOnly(Sitting.R5);
        assertThat(model.heard()).isEmpty();
        assertThat(model.earlier(item(30))).extracting(h -> h.opinion().text()).containsExactly("早く。");
    }

    @Test
    void anOpinionIsSaidOtherwiseAndTheMarkGivenForItKeepsItsReason() {
        Verdict other = model.agenda().verdicts(item(30)).get(1);
        model.record(item(30), field(21), "", "早く。", other);
        Heard heard = model.heard().get(0);
        assertThat(heard.mark()).isEqualTo("○");

        assertThat(model.correct(heard, field(22), "公募委員", "早めに。", null)).isTrue();
        heard = model.heard().get(0);
        assertThat(heard.mark()).isEqualTo("○");
        assertThat(heard.opinion())
                .returns("早めに。", o -> o.text())
                .returns("公募委員", o -> o.speaker())
                .returns(22L, o -> o.field());
        assertThat(model.correct(heard, field(22), "", " ", null)).isFalse();

        model.remove(heard);
        assertThat(open.plan().opinions()).isEmpty();
        assertThat(model.correct(heard, field(22), "", "遅い。", null))
                .as("what is gone stays gone")
                .isFalse();
        assertThat(open.plan().opinions()).isEmpty();
        assertThat(open.plan().ratings()).as("given for what nobody said").isEmpty();
        model.undo();
        assertThat(model.heard().get(0).mark()).isEqualTo("○");
    }

    @Test
    void ofItemsOfOneNumberTheLowestIsMeantFirst() {
        OpenPlan deep = Plans.of(Sitting.plan()
                .with(new Item(40, 0, 10, 5, "7", "方針", false, 0))
                .with(new Item(41, 40, 10, 6, "7", "事業", false, 0)));
        assertThat(new OpinionViewModel(deep, Plans.CLOCK).agenda().find("7"))
                .extracting(Item::label)
                .containsExactly("事業", "方針");
    }
}
