package org.shinchoku.ui.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.shinchoku.check.Checks;
import org.shinchoku.check.Finding;
import org.shinchoku.check.Severity;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Tables;

/** What is found, in a table; looked for aside, and anew when the plan has changed. */
final class CheckView extends BorderPane {

    private final OpenPlan open;
    private final Consumer<Spot> show;
    private final Latest latest;
    private final TableView<Finding> table = new TableView<>();
    private final ComboBox<Severity> wanted =
            Combos.of("check-wanted", "表示する区分", severity -> severity == null ? "すべて" : severity.word);
    private final Label counts = new Label();
    private final Label placeholder = new Label();
    private final ChangeListener<Plan> changed = (o, before, now) -> look();
    private List<Finding> found = List.of();

    /** @param show goes to where something was found */
    CheckView(OpenPlan open, Consumer<Spot> show, Runnable leave) {
        this.open = open;
        this.show = show;
        this.latest = open.beside("計画を点検しています");
        counts.setId("check-counts");
        table.setId("check-table");
        table.setAccessibleText("点検で見つかった所");
        table.setPlaceholder(placeholder);
        table.getColumns().add(Tables.column("区分", 70, finding -> finding.severity().word));
        table.getColumns().add(Tables.column("項目", 220, finding -> title(finding.item())));
        table.getColumns().add(Tables.column("欄", 190, CheckView::field));
        table.getColumns().add(Tables.wide("内容", table, Finding::sentence));
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go();
            }
        });
        wanted.getItems().add(null);
        wanted.getItems().addAll(Severity.values());
        wanted.valueProperty().addListener((o, before, now) -> fill());
        HBox head = Labels.row(Labels.name("区分", wanted), wanted, counts);
        head.setPadding(new Insets(10, 16, 10, 16));
        setTop(head);
        setCenter(table);
        setBottom(foot(leave));
        open.planProperty().addListener(changed);
        look();
    }

    private HBox foot(Runnable leave) {
        Label hint = Labels.hint("行をダブルクリックするか" + Command.CHECK_SHOW.keyWords() + "で、その欄へ移ります。記入を直すと、点検し直します。");
        Button close = new Button("閉じる");
        close.setId("check-leave");
        close.setTooltip(new Tooltip(Command.CHECK_LEAVE.tip()));
        close.setOnAction(e -> leave.run());
        HBox foot = new HBox(8, hint, Labels.space(), close);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private void look() {
        Plan plan = open.plan();
        placeholder.setText("点検しています…");
        latest.ask(() -> Checks.of(plan), all -> {
            found = all;
            fill();
        });
    }

    /** The line that is chosen stays, or the one that has come to its place. */
    private void fill() {
        int chosen = Math.max(0, table.getSelectionModel().getSelectedIndex());
        placeholder.setText("見つかった所はありません。");
        counts.setText(Stream.of(Severity.values())
                .map(severity -> severity.word
                        + " %,d件"
                                .formatted(found.stream()
                                        .filter(finding -> finding.severity() == severity)
                                        .count()))
                .collect(Collectors.joining("　")));
        Severity only = wanted.getValue();
        table.getItems()
                .setAll(found.stream()
                        .filter(finding -> only == null || finding.severity() == only)
                        .toList());
        table.getSelectionModel().select(Math.min(chosen, table.getItems().size() - 1));
    }

    private static String title(Item item) {
        String label = item.label().replace('\n', ' ');
        return item.number().isEmpty() ? label : item.number() + "　" + label;
    }

    private static String field(Finding finding) {
        String name = finding.field() == null ? "" : finding.field().name();
        return finding.year() == null ? name : name + "（" + finding.year().in(Spelling.ERA) + "）";
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /** Goes to where the chosen line was found; tells whether the table has the keys. */
    boolean showChosen() {
        return table.isFocused() && go();
    }

    private boolean go() {
        Finding chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            long item = chosen.item().id();
            show.accept(
                    chosen.field() == null
                            ? Spot.label(item)
                            : Spot.cell(item, chosen.field().id(), chosen.year()));
        }
        return chosen != null;
    }

    void close() {
        open.planProperty().removeListener(changed);
        latest.giveUp();
    }
}
