package org.shinchoku.ui.sheet;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormManner.Marking;
import org.shinchoku.plan.Issue;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** 配付と変更: when the form was handed out last, and how what changed since is marked. */
final class IssuePart extends FormPart {

    private final ComboBox<Marking> marking = Combos.of("form-marking", "前回の配付から変わった所", FormWords::of);
    private final Label last = Labels.hint("");
    private final Button record = new Button("配付した資料として記録する");

    IssuePart(SheetViewModel model) {
        super(model);
        marking.getItems().setAll(Marking.values());
        last.setId("form-issued");
        last.setWrapText(true);
        last.setMinWidth(USE_COMPUTED_SIZE);
        record.setId("form-issue");
        record.setOnAction(e -> model.handOut());
        GridPane grid = grid();
        grid.addRow(0, Labels.name("変わった所", marking), marking);
        getChildren().setAll(grid, last, record);
        on(marking.valueProperty(), other -> form -> form.with(form.manner().with(other)));
    }

    @Override
    boolean fits(Form form) {
        return form.base() != Base.PUBLIC;
    }

    @Override
    void fill(Form form) {
        marking.setValue(form.manner().marking());
        boolean kept = model.isOwn() && !model.isChanged();
        record.setDisable(!kept);
        last.setText(
                !model.isOwn()
                        ? "様式に名前を付けて残すと、配付した時を記録し、次の配付で変わった所を示せます。"
                        : form.lastIssue().map(IssuePart::told).orElse("まだ配付の記録がありません。")
                                + (kept ? "" : "記録する前に、変更を残してください。"));
    }

    private static String told(Issue issue) {
        return "前回の配付：" + FormWords.of(issue.day()) + (issue.meeting().isEmpty() ? "" : "（" + issue.meeting() + "）")
                + "。";
    }
}
