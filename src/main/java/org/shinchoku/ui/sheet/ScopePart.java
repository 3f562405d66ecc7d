package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Spelling;
import org.shinchoku.sheet.Option;
import org.shinchoku.sheet.ReportYear;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** 範囲: the years and the section that a form shows. */
final class ScopePart extends FormPart {

    private final ComboBox<FiscalYear> from = Combos.of("form-from", "初めの年度", y -> y == null ? "" : y.in(Spelling.ERA));
    private final ComboBox<FiscalYear> to = Combos.of("form-to", "終わりの年度", y -> y == null ? "" : y.in(Spelling.ERA));
    private final Label named = Labels.call(to, "終わりの年度");
    private final Label till = new Label("～");
    private final ComboBox<Long> section = Combos.of("form-section", "担当", this::section);

    ScopePart(SheetViewModel model) {
        super(model);
        GridPane grid = grid();
        grid.addRow(0, Labels.name("年度"), Labels.row(from, till, to));
        grid.addRow(1, Labels.name("担当"), section);
        getChildren().setAll(grid);
        on(from.valueProperty(), year -> form -> form.withYears(between(form)));
        on(to.valueProperty(), year -> form -> form.withYears(between(form)));
        on(section.valueProperty(), id -> form -> form.withDepartment(id));
    }

    private String section(Long id) {
        Department unit = id == null ? null : model.plan().department(id);
        return unit == null ? "すべて" : unit.name();
    }

    /**
     * The years from one to the other, whichever is the earlier; all of them are nothing chosen, as is the one year that is
     * reported on then, so that a form goes on with the plan.
     */
    private List<FiscalYear> between(Form form) {
        if (!from.isVisible()) {
            FiscalYear year = to.getValue();
            return year.equals(ReportYear.of(model.plan(), form.withYears(List.of()))) ? List.of() : List.of(year);
        }
        List<FiscalYear> between = YearSpan.between(model.years(), from.getValue(), to.getValue());
        return between.equals(model.years()) ? List.of() : between;
    }

    @Override
    boolean fits(Form form) {
        return Option.YEARS.isIn(form.base());
    }

    /** What can be chosen is that of the plan as it is now. */
    private static <T> void offer(ComboBox<T> box, List<T> choices) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
    }

    @Override
    void fill(Form form) {
        offer(from, model.years());
        offer(to, model.years());
        List<Long> sections = new ArrayList<>(List.of(0L));
        model.departments().forEach(unit -> sections.add(unit.id()));
        offer(section, sections);
        List<FiscalYear> years =
                form.shown().years().isEmpty() ? model.years() : form.shown().years();
        boolean spans = Option.SPAN.isIn(form.base());
        List.of(from, till).forEach(node -> only(node, spans));
        from.setValue(years.isEmpty() ? null : years.get(0));
        to.setValue(!spans ? ReportYear.of(model.plan(), form) : years.isEmpty() ? null : years.get(years.size() - 1));
        named.setAccessibleText(spans ? "終わりの年度" : "年度");
        section.setValue(form.shown().department());
    }
}
