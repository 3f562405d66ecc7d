package org.shinchoku.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Due;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;

/** 年度更新: the window in which the next year is looked at before it is opened. */
public final class RolloverDialog {

    private static final double WIDTH = 900;

    private final Dialogs dialogs;
    private final RolloverViewModel model;
    private final Label notice = new Label();
    private final Label summary = new Label();
    private final Label count = new Label();
    private final ComboBox<DueFilter> shown = Combos.of("rollover-shown", "一覧にする項目", s -> s.words);
    private final OpeningsTable openings;
    private final SplitsPane splits;
    private final DuesTable items;

    public RolloverDialog(Dialogs dialogs, RolloverViewModel model) {
        this.dialogs = dialogs;
        this.model = model;
        this.openings = new OpeningsTable(model);
        this.splits = new SplitsPane(model);
        this.items = new DuesTable(model);
    }

    /**
     * Shows the window; the year is opened where the clerk agrees.
     *
     * @param told hears that it is done
     */
    public void show(Consumer<String> told) {
        if (!model.isPossible()) {
            dialogs.refuse("年度のある欄がありません", "「階層と欄」で、年度ごとの欄を加えてから行ってください。");
            return;
        }
        ButtonType agreed = Dialogs.button("年度を開く", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog =
                dialogs.dialog(Feather.CALENDAR, "accent", "年度更新", content(), agreed, Dialogs.cancel());
        dialog.setOnShown(e -> Platform.runLater(openings.table()::requestFocus));
        model.proposalProperty().addListener((o, before, now) -> fill());
        dialog.getDialogPane()
                .lookupButton(agreed)
                .disableProperty()
                .bind(model.proposalProperty().isNull());
        fill();
        boolean goes = dialog.showAndWait().orElse(null) == agreed;
        model.giveUp();
        if (goes) {
            model.apply(told);
        }
    }

    private Node content() {
        ComboBox<FiscalYear> year = Combos.of("rollover-year", "開く年度", y -> y == null ? "" : y.in(Spelling.ERA));
        year.getItems().setAll(model.years());
        year.setValue(model.year());
        year.valueProperty().addListener((o, before, now) -> model.year(now));
        shown.getItems().setAll(DueFilter.values());
        shown.setValue(DueFilter.ALL);
        shown.valueProperty().addListener((o, before, now) -> fill());
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        count.getStyleClass().add("hint");
        summary.setId("rollover-summary");
        summary.setWrapText(true);
        HBox.setHgrow(notice, Priority.ALWAYS);
        VBox content = new VBox(
                8,
                Labels.row(Labels.name("開く年度"), year, notice),
                Labels.title("欄ごとの扱い"),
                openings.table(),
                openings.bar(),
                splits,
                Labels.row(Labels.title("項目ごとの予定"), Labels.space(), count, shown),
                items.table(),
                items.bar(),
                summary);
        VBox.setVgrow(items.table(), Priority.ALWAYS);
        content.setMinWidth(Theme.wide(WIDTH));
        return content;
    }

    private void fill() {
        if (model.proposalProperty().get() == null) {
            summary.setText("写す内容を調べています。");
            return;
        }
        List<Due> some = model.items(shown.getValue().which);
        openings.fill();
        splits.fill();
        items.fill(some);
        count.setText("%,d件".formatted(some.size()));
        notice.setText(model.notice());
        summary.setText(model.summary() + "「元に戻す」で、まとめて取り消せます。");
    }
}
