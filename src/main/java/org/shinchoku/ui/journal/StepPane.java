package org.shinchoku.ui.journal;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.shinchoku.ui.journal.JournalViewModel.Step;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Told;

/** What one step changed, from what to what, and what can be done about it. */
final class StepPane extends VBox {

    private static final int SHOWN = 60;

    private final JournalViewModel model;
    private final Dialogs dialogs;
    private Step step;

    StepPane(JournalViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("journal-step");
        show(null);
    }

    /** Shows a step, or with null none. */
    void show(Step chosen) {
        step = chosen;
        setVisible(step != null);
        setManaged(step != null);
        if (step == null) {
            model.leave();
            getChildren().clear();
            return;
        }
        VBox changes = new VBox();
        changes.getStyleClass().add("journal-changes");
        model.told(step.number(), told -> tell(told, changes));
        ScrollPane scroll = new ScrollPane(changes);
        scroll.setFitToWidth(true);
        // as high as its lines are once they are broken
        changes.heightProperty().addListener((o, before, now) -> scroll.setPrefViewportHeight(now.doubleValue()));
        scroll.getStyleClass().add("journal-scroll");
        Button take = new Button("この一件を取り消す");
        take.setId("journal-take-back");
        take.setTooltip(new Tooltip(Command.JOURNAL_TAKE_BACK.tip()));
        take.setOnAction(e -> takeBack());
        Button look = new Button("この時点を見る");
        look.setId("journal-look");
        look.setTooltip(new Tooltip(Command.JOURNAL_LOOK.tip()));
        look.setOnAction(e -> look());
        FlowPane buttons = new FlowPane(look, take);
        buttons.getStyleClass().add("journal-buttons");
        getChildren().setAll(scroll, buttons);
    }

    private void tell(List<Told> told, VBox changes) {
        told.stream().limit(SHOWN).forEach(t -> changes.getChildren().add(change(t)));
        if (told.size() > SHOWN) {
            changes.getChildren().add(Labels.whole("ほか%,d件".formatted(told.size() - SHOWN), "journal-when"));
        }
    }

    /** Shows the plan as the step left it. */
    void look() {
        if (step != null) {
            model.look(step);
        }
    }

    /** Takes this one step back, or says why that cannot be. */
    void takeBack() {
        if (step != null) {
            model.takeBack(step.number(), why -> dialogs.refuse("取り消せませんでした", why));
        }
    }

    private Node change(Told told) {
        Hyperlink where = new Hyperlink(told.where());
        where.setWrapText(true);
        where.setOnAction(e -> model.go(told));
        VBox box = new VBox(where);
        if (!told.before().isEmpty()) {
            box.getChildren().add(Labels.whole(told.before(), "journal-before"));
        }
        if (!told.after().isEmpty()) {
            box.getChildren().add(Labels.whole(told.after(), "journal-after"));
        }
        if (!told.origin().isEmpty()) {
            box.getChildren().add(Labels.whole(Told.from(told.origin()), "journal-when"));
        }
        return box;
    }
}
