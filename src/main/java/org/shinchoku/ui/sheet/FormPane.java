package org.shinchoku.ui.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Form;
import org.shinchoku.ui.kit.Labels;

/** What the office chooses of a form, part by part; each choice is seen at once beside it. */
final class FormPane extends VBox {

    private final SheetViewModel model;
    private final Label about = Labels.hint("");
    private final ScopePart scope;
    private final Map<FormPart, TitledPane> parts = new LinkedHashMap<>();

    FormPane(SheetViewModel model) {
        super(12);
        this.model = model;
        this.scope = new ScopePart(model);
        getStyleClass().add("sheet-form");
        about.setWrapText(true);
        about.setMinWidth(USE_COMPUTED_SIZE);
        add("handouts", "資料の並び", new HandoutsPart(model)).setExpanded(true);
        add("header", "見出し", new HeaderPart(model)).setExpanded(true);
        add("paper", "用紙と文字", new PaperPart(model)).setExpanded(true);
        TitledPane columns = add("columns", "載せる欄", new ColumnsPane(model));
        add("levels", "階層の見せ方", new LevelsPart(model));
        add("manner", "書き方", new MannerPart(model));
        add("notes", "書込み欄", new NotesPart(model));
        add("footer", "頁の下", new FooterPart(model));
        add("issue", "配付と変更", new IssuePart(model));
        VBox folded = new VBox(6);
        folded.getChildren().setAll(parts.values());
        getChildren().setAll(about, scope, folded);
        show(model.formProperty().get());
        model.formProperty().addListener((o, before, now) -> show(now));
        model.chosenProperty().addListener((o, before, now) -> {
            show(model.formProperty().get());
            // what is for everybody has no columns until they are chosen
            columns.setExpanded(columns.isExpanded() || now.base() == Form.Base.PUBLIC);
        });
    }

    private TitledPane add(String id, String title, FormPart part) {
        TitledPane pane = new TitledPane(title, part);
        pane.setId("form-part-" + id);
        pane.setAnimated(false);
        pane.setExpanded(false);
        parts.put(part, pane);
        return pane;
    }

    private void show(Form form) {
        about.setText(FormWords.about(form.base()));
        scope.show(form);
        scope.setVisible(scope.fits(form));
        scope.setManaged(scope.isVisible());
        parts.forEach((part, pane) -> {
            part.show(form);
            pane.setVisible((model.isFree() || part.isOfOwnSheet()) && part.fits(form));
            pane.setManaged(pane.isVisible());
        });
    }
}
