package org.shinchoku.ui.sheet;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Issue;
import org.shinchoku.ui.kit.Command;

/** 配付の記録: beside the buttons that print and write; with this tick, what they make is remembered as handed out. */
final class IssueTick extends CheckBox {

    private final SheetViewModel model;

    /** @param keeping gives a form that is not the plan's own a name first, where the clerk agrees */
    IssueTick(SheetViewModel model, FormKeeping keeping) {
        super("配付した資料として記録する");
        this.model = model;
        setId("sheet-issue");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Command.SHEET_ISSUE.tip()));
        setOnAction(e -> {
            if (isSelected() && !model.isIssuable()) {
                keeping.keepAs();
                setSelected(model.isIssuable());
            }
        });
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.chosenProperty().get().base() == Form.Base.PUBLIC, model.chosenProperty()));
        model.chosenProperty().addListener((o, before, now) -> {
            if (now.id() != before.id() && before.id() != 0 || now.base() != before.base()) {
                setSelected(false);
            }
        });
    }

    /**
     * What remembers, once what is shown now has been printed or written, that it was handed out; whatever is shown by then.
     */
    Optional<Runnable> asked() {
        if (!isSelected() || !model.isIssuable()) {
            return Optional.empty();
        }
        Issue issue = model.issue();
        Chosen written = model.chosen();
        return Optional.of(() -> {
            if (model.isShown(written.kept())) {
                setSelected(false); // the next time it is asked anew
            }
            model.handOut(written, issue);
        });
    }
}
