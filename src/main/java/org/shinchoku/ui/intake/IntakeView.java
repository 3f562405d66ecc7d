package org.shinchoku.ui.intake;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 取込の確認: the sheet with what its cells were taken for, beside what would be taken in. */
final class IntakeView extends BorderPane {

    private final SheetView sheet;
    private final Button take;
    private final Button leave;
    private final TabPane tabs = new TabPane();

    IntakeView(IntakeViewModel intake, TargetViewModel target, Button take, Button leave) {
        this.take = take;
        this.leave = leave;
        getStyleClass().add("intake");
        getStylesheets().add(IntakeView.class.getResource("intake.css").toExternalForm());
        sheet = new SheetView(intake);
        CellPane cell = new CellPane(intake);
        sheet.onEnter(cell::requestFocus);
        VBox left = new VBox(new Legend(sheet), sheet, new SheetFoot(intake));
        left.getStyleClass().add("intake-sheet");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        left.setMinWidth(420);
        ItemsView items = new ItemsView(new ItemsViewModel(intake), intake);
        DifferencesView differences = new DifferencesView(target, intake);
        Tab changes = new Tab("既存の計画との違い", differences);
        DoubtsView doubts = new DoubtsView(intake.doubts());
        tabs.getTabs().setAll(new Tab("取り込む内容", items), new Tab("確認が必要な所", doubts));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText("取り込む内容と確認が必要な所");
        tabs.setMinWidth(320);
        SplitPane panes = new SplitPane(left, tabs);
        panes.setOrientation(Orientation.HORIZONTAL);
        panes.setDividerPositions(0.66);
        SplitPane.setResizableWithParent(tabs, false);
        new IntakeKeys(
                this, intake, List.of(sheet, cell, items.tree(), items.entries(), doubts.list(), differences.list()));
        target.planProperty().addListener((p, before, now) -> offer(changes, now != null));
        offer(changes, target.planProperty().get() != null);
        DoubtBar bar = new DoubtBar(intake.doubts());
        BooleanBinding understood = intake.troubleProperty().isEmpty();
        bar.visibleProperty()
                .bind(understood.or(Bindings.isNotEmpty(intake.doubts().all())));
        bar.managedProperty().bind(bar.visibleProperty());
        setTop(new VBox(new IntakeHead(intake, target), new NoticeBar(intake), bar));
        setCenter(panes);
        setBottom(new VBox(cell, new IntakeFoot(intake, take, leave)));
    }

    /** What would change is there to be seen where a plan changes that is there. */
    private void offer(Tab changes, boolean there) {
        tabs.getTabs().remove(changes);
        if (there) {
            tabs.getTabs().add(changes);
            tabs.getSelectionModel().select(changes);
        }
    }

    @Override
    public void requestFocus() {
        sheet.requestFocus();
    }

    /** Whether a pane is there to be gone to: of those on tabs, that of the chosen one. */
    boolean shows(Node pane) {
        return tabs.getTabs().stream().noneMatch(t -> !t.isSelected() && isWithin(pane, t.getContent()));
    }

    private static boolean isWithin(Node inner, Node outer) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    void take() {
        take.fire();
    }

    void leave() {
        leave.fire();
    }
}
