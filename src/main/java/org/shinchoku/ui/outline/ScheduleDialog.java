package org.shinchoku.ui.outline;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Schedule;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.ScheduleName;

/** 終了・隔年の設定: asks in which years an item is reported on. */
final class ScheduleDialog {

    private static final int MOST = 5;

    private final Dialogs dialogs;
    private final OutlineViewModel model;
    private final Item item;
    private final ComboBox<Integer> every = Combos.of("schedule-every", "記入する年度", ScheduleName::turn);
    private final ComboBox<FiscalYear> from = years("schedule-from", "数え始める年度", "");
    private final ComboBox<FiscalYear> last = years("schedule-last", "終了した年度", "続いている");
    private final TextField reason = new TextField();

    ScheduleDialog(Dialogs dialogs, OutlineViewModel model, Item item) {
        this.dialogs = dialogs;
        this.model = model;
        this.item = item;
        Schedule now = model.schedule(item.id());
        for (int n = 1; n <= MOST; n++) {
            every.getItems().add(n);
        }
        every.setValue(now.every());
        from.getItems().setAll(model.years());
        from.setValue(
                now.from() == null && !model.years().isEmpty() ? model.years().get(0) : now.from());
        from.disableProperty().bind(every.valueProperty().isEqualTo(1));
        last.getItems().add(null);
        last.getItems().addAll(model.years());
        last.setValue(now.last());
        reason.setId("schedule-reason");
        reason.setText(now.reason());
        reason.setPrefColumnCount(26);
    }

    private static ComboBox<FiscalYear> years(String id, String spoken, String none) {
        return Combos.of(id, spoken, year -> year == null ? none : year.in(Spelling.ERA));
    }

    /** What the clerk settles; empty where they leave it. */
    Optional<Schedule> ask() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, Labels.name("記入する年度"), every);
        form.addRow(1, Labels.name("数え始める年度"), from);
        form.addRow(2, Labels.name("終了した年度"), last);
        form.addRow(3, Labels.name("理由", reason), reason);
        form.add(Labels.hint("記入を求めない年度の欄は、未記入に数えません。下の項目にも当てはまります。"), 0, 4, 2, 1);
        ButtonType agreed = Dialogs.button("設定する", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialogs.dialog(
                Feather.CALENDAR, "accent", "「" + model.title(item) + "」の終了・隔年", form, agreed, Dialogs.cancel());
        Node button = dialog.getDialogPane().lookupButton(agreed);
        button.disableProperty()
                .bind(every.valueProperty()
                        .isNotEqualTo(1)
                        .and(from.valueProperty().isNull()));
        dialog.setOnShown(e -> Platform.runLater(every::requestFocus));
        return dialog.showAndWait().filter(pressed -> pressed == agreed).map(pressed -> settled());
    }

    private Schedule settled() {
        boolean turns = every.getValue() > 1;
        return new Schedule(
                item.id(),
                turns ? from.getValue() : null,
                every.getValue(),
                last.getValue(),
                reason.getText().strip());
    }
}
