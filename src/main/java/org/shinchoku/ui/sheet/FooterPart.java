package org.shinchoku.ui.sheet;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter.Below;
import org.shinchoku.plan.FormFooter.Counting;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** 頁の下: how pages are counted, and what is printed beside their number. */
final class FooterPart extends FormPart {

    private final ComboBox<Counting> counting = Combos.of("form-counting", "頁番号", FormWords::of);
    private final ComboBox<Below> below = Combos.of("form-below", "頁番号の左右", FormWords::of);
    private final TextField words = field("form-words", "左に入れる文");

    FooterPart(SheetViewModel model) {
        super(model);
        counting.getItems().setAll(Counting.values());
        below.getItems().setAll(Below.values());
        words.disableProperty().bind(below.valueProperty().isNotEqualTo(Below.WORDS));
        GridPane grid = grid();
        grid.addRow(0, Labels.name("頁番号"), counting);
        grid.addRow(1, Labels.name("左右"), below);
        grid.addRow(2, Labels.name("文", words), words);
        getChildren().setAll(grid);
        on(counting.valueProperty(), other -> form -> form.with(form.footer().with(other)));
        on(below.valueProperty(), other -> form -> form.with(form.footer().with(other)));
        on(words.textProperty(), text -> form -> form.with(form.footer().with(text.strip())));
    }

    @Override
    void fill(Form form) {
        counting.setValue(form.footer().counting());
        below.setValue(form.footer().below());
        set(words, form.footer().words());
    }
}
