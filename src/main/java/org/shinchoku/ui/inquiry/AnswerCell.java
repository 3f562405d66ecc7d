package org.shinchoku.ui.inquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Spelling;
import org.shinchoku.returns.Answered;
import org.shinchoku.ui.kit.TickRow;

/** One answer: a box to tick, what it is about, what stands here struck through, what came back, and what is to be known of it. */
final class AnswerCell extends TickRow<Answered> {

    private final AnswersViewModel model;

    AnswerCell(AnswersViewModel model) {
        super(
                "tick-place",
                "tick-text",
                "difference-before",
                "difference-after",
                "difference-doubt",
                "difference-doubt",
                "answer-back");
        this.model = model;
    }

    @Override
    protected void tick(Answered answer, boolean on) {
        model.choose(List.of(answer), on ? Choice.TAKE : Choice.OPEN);
        getListView().getSelectionModel().clearAndSelect(getIndex());
    }

    @Override
    protected boolean isTicked(Answered answer) {
        return model.isTaken(answer);
    }

    @Override
    protected List<String> texts(Answered answer) {
        boolean unchanged = answer.now().equals(answer.text());
        return List.of(
                words(answer),
                unchanged ? answer.text() : "",
                unchanged ? "" : answer.now(),
                unchanged ? "" : answer.isCleared() ? "（消してありました）" : answer.text(),
                remark(answer),
                findings(answer),
                model.remark(answer).isEmpty() ? "" : "差戻し　" + model.remark(answer));
    }

    private String findings(Answered answer) {
        return model.broken(answer).stream().map(found -> "点検　" + found).collect(Collectors.joining("\n"));
    }

    private String words(Answered a) {
        String item = Item.name(a.number(), a.title()).replace('\n', ' ');
        return a.outcome().word + "　" + model.name(a) + "　" + item + "　「"
                + a.field().name() + "」（" + a.year().in(Spelling.ERA) + "）　"
                + a.origin().replace("!", "　");
    }

    private String remark(Answered answer) {
        return switch (model.choice(answer)) {
            case JOIN -> "両方をつなぎます。" + answer.remark();
            case HERE -> "こちらの記入のままにします。" + answer.remark();
            default -> answer.remark();
        };
    }

    @Override
    protected String spoken(Answered answer, boolean ticked) {
        return (ticked ? "取り込む " : "取り込まない ") + answer.outcome().word + " " + model.name(answer) + " "
                + answer.sentence() + " " + findings(answer)
                + (model.remark(answer).isEmpty() ? "" : " 差し戻す " + model.remark(answer));
    }
}
