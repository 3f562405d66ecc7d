package org.shinchoku.ui.sheet;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormPaper.Fitting;
import org.shinchoku.sheet.Option;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** 用紙と文字: the paper, the white around the table, and the size of the type. */
final class PaperPart extends FormPart {

    private static final double SMALLEST = 5;
    private static final double LARGEST = 16;
    /** No printer comes nearer to the edge. */
    private static final int NARROWEST_MM = 5;

    private static final int WIDEST_MM = 60;

    private final ComboBox<Boolean> paper = Combos.of("form-paper", "用紙", a3 -> a3 ? "Ａ３" : "Ａ４");
    private final ComboBox<Boolean> across = Combos.of("form-across", "用紙の向き", on -> on ? "横" : "縦");
    private final Spinner<Double> size = spinner(new Spinner<>(SMALLEST, LARGEST, 8, 0.5), "form-size", "文字の大きさ（ポイント）");
    private final ComboBox<Fitting> fitting = Combos.of("form-fitting", "欄が紙の幅に入らないとき", FormWords::of);
    private final Label crowded = Labels.name("欄が多いとき", fitting);
    private final Spinner<Integer> top = margin("form-margin-top", "上の余白（ミリメートル）");
    private final Spinner<Integer> bottom = margin("form-margin-bottom", "下の余白（ミリメートル）");
    private final Spinner<Integer> left = margin("form-margin-left", "左の余白（ミリメートル）");
    private final Spinner<Integer> right = margin("form-margin-right", "右の余白（ミリメートル）");

    PaperPart(SheetViewModel model) {
        super(model);
        paper.getItems().setAll(true, false);
        across.getItems().setAll(true, false);
        GridPane grid = grid();
        grid.addRow(0, Labels.name("用紙"), Labels.row(paper, across));
        grid.addRow(1, Labels.name("文字"), Labels.row(size, Labels.hint("ポイント")));
        grid.addRow(2, Labels.name("余白の上と下"), Labels.row(top, bottom, Labels.hint("mm")));
        grid.addRow(3, Labels.name("左と右"), Labels.row(left, right, Labels.hint("mm")));
        fitting.getItems().setAll(Fitting.values());
        grid.addRow(4, crowded, fitting);
        getChildren().setAll(grid);
        on(fitting.valueProperty(), other -> form -> form.with(form.paper().with(other)));
        on(
                paper.valueProperty(),
                a3 -> form -> form.with(form.paper().on(a3, form.paper().landscape())));
        on(
                across.valueProperty(),
                on -> form -> form.with(form.paper().on(form.paper().a3(), on)));
        on(size.valueProperty(), points -> form -> form.with(form.paper().withSize(points)));
        for (Spinner<Integer> margin : List.of(top, right, bottom, left)) {
            on(margin.valueProperty(), mm -> form -> form.with(form.paper().with(margins())));
        }
    }

    private static Spinner<Integer> margin(String id, String spoken) {
        return spinner(new Spinner<>(NARROWEST_MM, WIDEST_MM, NARROWEST_MM), id, spoken);
    }

    private FormMargins margins() {
        return new FormMargins(top.getValue(), right.getValue(), bottom.getValue(), left.getValue());
    }

    @Override
    void fill(Form form) {
        List.of(crowded, fitting).forEach(node -> only(node, Option.FITTING.isIn(form.base())));
        fitting.setValue(form.paper().fitting());
        FormPaper chosen = form.paper();
        paper.setValue(chosen.a3());
        across.setValue(chosen.landscape());
        size.getValueFactory().setValue(chosen.size());
        top.getValueFactory().setValue(chosen.margins().top());
        right.getValueFactory().setValue(chosen.margins().right());
        bottom.getValueFactory().setValue(chosen.margins().bottom());
        left.getValueFactory().setValue(chosen.margins().left());
    }
}
