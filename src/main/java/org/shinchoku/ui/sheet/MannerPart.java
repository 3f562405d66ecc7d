package org.shinchoku.ui.sheet;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormManner.Colouring;
import org.shinchoku.plan.FormManner.Naming;
import org.shinchoku.plan.FormManner.Reposting;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.Spelling;
import org.shinchoku.sheet.Option;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** 書き方: how years, sections, reposts and marks are written. */
final class MannerPart extends FormPart {

    private final ComboBox<Spelling> spelling = Combos.of("form-spelling", "年度の書き方", FormWords::of);
    private final ComboBox<Naming> names = Combos.of("form-names", "担当の名称", FormWords::of);
    private final ComboBox<Reposting> reposts = Combos.of("form-reposts", "再掲", FormWords::of);
    private final CheckBox colours = box("form-colours", "評価を色でも示す");
    private final ComboBox<Speaking> opinions =
            Combos.of("form-opinions", "委員会の意見", said -> said == null ? "" : FormWords.of(said));
    private final Label named = Labels.name("担当の名称", names);
    private final Label reposted = Labels.name("再掲", reposts);
    private final Label said = Labels.name("委員会の意見", opinions);

    MannerPart(SheetViewModel model) {
        super(model);
        spelling.getItems().setAll(Spelling.values());
        names.getItems().setAll(Naming.values());
        reposts.getItems().setAll(Reposting.values());
        GridPane grid = grid();
        grid.addRow(0, Labels.name("年度"), spelling);
        grid.addRow(1, named, names);
        grid.addRow(2, reposted, reposts);
        grid.addRow(3, said, opinions);
        getChildren().setAll(grid, colours);
        on(spelling.valueProperty(), other -> form -> form.with(form.manner().with(other)));
        on(names.valueProperty(), other -> form -> form.with(form.manner().with(other)));
        on(reposts.valueProperty(), other -> form -> form.with(form.manner().with(other)));
        on(
                colours.selectedProperty(),
                on -> form -> form.with(form.manner().with(on ? Colouring.BY_MARK : Colouring.NONE)));
        on(opinions.valueProperty(), other -> form -> form.with(form.manner().with(other)));
    }

    private static CheckBox box(String id, String text) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        return box;
    }

    @Override
    boolean fits(Form form) {
        return Option.SPELLING.isIn(form.base());
    }

    @Override
    void fill(Form form) {
        FormManner manner = form.manner();
        spelling.setValue(manner.spelling());
        names.setValue(manner.names());
        reposts.setValue(manner.reposts());
        colours.setSelected(manner.colours() == Colouring.BY_MARK);
        List<Speaking> choices = Option.EARLIER_OPINIONS.isIn(form.base())
                ? List.of(Speaking.values())
                : List.of(Speaking.SHOWN, Speaking.LEFT_OUT);
        if (!choices.equals(opinions.getItems())) {
            opinions.getItems().setAll(choices);
        }
        opinions.setValue(manner.opinions());
        only(colours, model.hasRatings() && Option.COLOURS.isIn(form.base()));
        List.of(named, names).forEach(node -> only(node, Option.NAMES.isIn(form.base())));
        List.of(reposted, reposts).forEach(node -> only(node, Option.REPOSTS.isIn(form.base())));
        boolean quotes = Option.OPINIONS.isIn(form.base()) && (form.base() == Base.POLICY || model.hasOpinions());
        List.of(said, opinions).forEach(node -> only(node, quotes));
    }
}
