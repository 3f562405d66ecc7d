package org.shinchoku.ui.item;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;

/** Opens a place for the answer of a further section. */
final class SectionMenu extends MenuButton {

    /** @param year the fiscal year, or null in a field that is not yearly */
    SectionMenu(CardViewModel model, Field field, FiscalYear year) {
        super("課の欄を足す");
        getStyleClass().addAll("flat", "card-more");
        setFocusTraversable(false);
        setTooltip(new Tooltip("回答する課を選んで、その課の欄を足します（Alt+Insert）"));
        getItems().add(new MenuItem()); // an empty menu never opens, and so never fills itself
        setOnShowing(event -> {
            getItems().clear();
            model.otherSections(field, year).forEach((section, name) -> {
                MenuItem item = new MenuItem(name);
                item.setMnemonicParsing(false);
                item.setOnAction(e -> model.addSection(field, year, section));
                getItems().add(item);
            });
        });
    }
}
