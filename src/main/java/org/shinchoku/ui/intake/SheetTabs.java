package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.shinchoku.sheet.Sheet;

/** The tabs of the sheets, below the picture as in Excel; sheets that are not taken in are pale. */
final class SheetTabs extends ScrollPane {

    private final IntakeViewModel intake;
    private final List<ToggleButton> tabs = new ArrayList<>();

    SheetTabs(IntakeViewModel intake) {
        this.intake = intake;
        getStyleClass().add("sheet-tabs");
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPannable(true);
        setFocusTraversable(false);
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("sheet-tab-row");
        List<Sheet> sheets = intake.sheet().sheets();
        for (int tab = 0; tab < sheets.size(); tab++) {
            int to = tab;
            ToggleButton button = new ToggleButton(sheets.get(tab).name());
            button.setMnemonicParsing(false);
            button.getStyleClass().add("sheet-tab");
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setOnAction(e -> {
                intake.sheet().tab(to);
                button.setSelected(true);
            });
            tabs.add(button);
            row.getChildren().add(button);
        }
        setContent(row);
        intake.sheet().spotProperty().addListener((p, before, now) -> select());
        intake.understoodProperty().addListener((p, before, now) -> name());
        widthProperty().addListener((p, before, now) -> select());
        name();
        select();
    }

    private void select() {
        ToggleButton shown = tabs.get(intake.sheet().spot().tab());
        shown.setSelected(true);
        double width = getContent().getLayoutBounds().getWidth() - getWidth();
        double left = shown.getBoundsInParent().getMinX();
        if (getWidth() > 0 && width > 0) {
            double at = getHvalue() * width;
            double right = shown.getBoundsInParent().getMaxX() - getWidth();
            setHvalue(Math.max(right, Math.min(left, at)) / width);
        }
    }

    private void name() {
        for (int tab = 0; tab < tabs.size(); tab++) {
            Sheet sheet = intake.sheet().sheets().get(tab);
            boolean left = intake.understood().isLeftOut(tab);
            String hidden = sheet.hidden() ? "（非表示）" : "";
            tabs.get(tab).setText(sheet.name() + hidden);
            tabs.get(tab).getStyleClass().remove("left-out");
            tabs.get(tab).setAccessibleText("シート " + sheet.name() + hidden + (left ? "（取り込まない）" : ""));
            if (left) {
                tabs.get(tab).getStyleClass().add("left-out");
            }
        }
    }
}
