package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormLevel.Stand;
import org.shinchoku.plan.Level;
import org.shinchoku.sheet.Option;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** 階層: where the items of each level stand, and whether they begin new pages. */
final class LevelsPart extends FormPart {

    private final List<ComboBox<Stand>> stands = new ArrayList<>();
    private final List<CheckBox> breaks = new ArrayList<>();
    private List<Level> levels = List.of();

    LevelsPart(SheetViewModel model) {
        super(model);
    }

    @Override
    boolean fits(Form form) {
        return model.levels().size() > 1 && Option.BREAKS.isIn(form.base());
    }

    @Override
    void fill(Form form) {
        if (!levels.equals(model.levels())) {
            build();
        }
        boolean standing = Option.STANDS.isIn(form.base());
        int last = levels.size() - 1;
        boolean across = false; // all that stands above a row across is across too, but the last level never is
        for (int l = last; l >= 0; l--) {
            FormLevel own = form.level(levels.get(l).id());
            stands.get(l).setValue(l == last ? Stand.USUAL : across ? Stand.ACROSS : own.stand());
            stands.get(l).setDisable(across || l == last);
            across |= l < last && own.stand() == Stand.ACROSS;
            stands.get(l).setVisible(standing);
            stands.get(l).setManaged(standing);
            breaks.get(l).setSelected(own.breaks());
        }
    }

    private void build() {
        levels = model.levels();
        getChildren().clear();
        stands.clear();
        breaks.clear();
        for (int l = 0; l < levels.size(); l++) {
            Level level = levels.get(l);
            ComboBox<Stand> stand = Combos.of("form-stand-" + l, level.name() + "の置き方", FormWords::of);
            stand.getItems().setAll(Stand.values());
            CheckBox broken = new CheckBox("改頁");
            broken.setId("form-break-" + l);
            broken.setAccessibleText(level.name() + "ごとに頁を改める");
            on(
                    stand.valueProperty(),
                    other -> form -> form.with(form.level(level.id()).with(other)));
            on(
                    broken.selectedProperty(),
                    on -> form -> form.with(form.level(level.id()).withBreaks(on)));
            stands.add(stand);
            breaks.add(broken);
            stand.setMinWidth(USE_PREF_SIZE);
            Label name = Labels.name(level.name());
            name.setMinWidth(0);
            name.setWrapText(true);
            getChildren().add(new VBox(2, name, Labels.row(stand, broken)));
        }
    }
}
