package org.shinchoku.ui.intake;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Below the picture: the tabs of the sheets, and what can be said of the sheet that is shown. */
final class SheetFoot extends HBox {

    private final IntakeViewModel intake;
    private final SheetTools tools;
    private final HBox said = new HBox();

    SheetFoot(IntakeViewModel intake) {
        this.intake = intake;
        this.tools = new SheetTools(intake, intake.now());
        getStyleClass().add("sheet-foot");
        SheetTabs tabs = new SheetTabs(intake);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        said.getStyleClass().add("sheet-said");
        said.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(tabs, said);
        intake.understoodProperty().addListener((p, before, now) -> show());
        intake.sheet().spotProperty().addListener((p, before, now) -> {
            if (before.tab() != now.tab()) {
                show();
            }
        });
        show();
    }

    private void show() {
        int tab = intake.sheet().spot().tab();
        said.getChildren().setAll(new ToolBox(tools.leave(tab), false), new ToolBox(tools.year(tab), false));
    }
}
