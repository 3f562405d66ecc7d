package org.shinchoku.ui.sheet;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.Meeting;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Labels;

/** 見出し: what is printed above the table. */
final class HeaderPart extends FormPart {

    private final ComboBox<Meeting> meetings =
            Combos.of("form-meetings", "会議から選ぶ", m -> m == null ? "会議から選ぶ" : model.called(m));
    private final TextField title = field("form-title", "計画の名称");
    private final TextField number = field("form-number", "資料１");
    private final TextField meeting = field("form-meeting", "令和6年度第1回推進委員会");
    private final TextField held = field("form-held", "令和6年8月1日");
    private final TextField asOf = field("form-as-of", "令和6年3月31日現在");

    HeaderPart(SheetViewModel model) {
        super(model);
        GridPane grid = grid();
        grid.addRow(0, Labels.name("表題", title), title);
        grid.addRow(1, Labels.name("資料番号", number), number);
        grid.addRow(2, Labels.name("会議名", meeting), meeting);
        grid.addRow(3, Labels.name("会議の日付", held), held);
        grid.addRow(4, Labels.name("いつ現在か", asOf), asOf);
        meetings.managedProperty().bind(meetings.visibleProperty());
        getChildren().setAll(grid, meetings);
        on(
                meetings.valueProperty(),
                m -> form -> form.with(form.header()
                        .withMeeting(model.called(m))
                        .withHeld(m.day() == null ? "" : FormWords.of(m.day()))));
        on(title.textProperty(), text -> form -> form.with(form.header().withTitle(text.strip())));
        on(number.textProperty(), text -> form -> form.with(form.header().withNumber(text.strip())));
        on(meeting.textProperty(), text -> form -> form.with(form.header().withMeeting(text.strip())));
        on(held.textProperty(), text -> form -> form.with(form.header().withHeld(text.strip())));
        on(asOf.textProperty(), text -> form -> form.with(form.header().withAsOf(text.strip())));
    }

    @Override
    void fill(Form form) {
        FormHeader header = form.header();
        List<Meeting> all = model.meetings();
        if (!all.equals(meetings.getItems())) {
            meetings.getItems().setAll(all);
        }
        meetings.setVisible(!all.isEmpty());
        if (meetings.getValue() != null && !model.called(meetings.getValue()).equals(header.meeting())) {
            meetings.setValue(null);
        }
        set(title, header.title());
        set(number, header.number());
        set(meeting, header.meeting());
        set(held, header.held());
        set(asOf, header.asOf());
    }
}
