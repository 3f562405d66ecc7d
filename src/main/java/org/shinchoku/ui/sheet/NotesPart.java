package org.shinchoku.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormShown.Note;
import org.shinchoku.sheet.Option;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Labels;

/** 書込み欄: blank columns at the end of the table, to write in by hand. */
final class NotesPart extends FormPart {

    private static final Note FRESH = new Note("委員記入欄", 40);
    private static final int NARROWEST_MM = 10;
    private static final int WIDEST_MM = 150;
    private static final int MOST = 5;

    private final List<Spinner<Integer>> widths = new ArrayList<>();
    private final VBox rows = new VBox(6);
    private final Button more = new Button("書込み欄を足す");
    private List<Note> notes = List.of();

    NotesPart(SheetViewModel model) {
        super(model);
        more.setId("form-note-add");
        more.setOnAction(e -> {
            put(notes.size(), FRESH);
            TextField heading = heading(notes.size() - 1);
            heading.requestFocus();
            heading.selectAll();
        });
        getChildren().setAll(rows, more);
    }

    @Override
    boolean fits(Form form) {
        return Option.NOTES.isIn(form.base());
    }

    @Override
    void fill(Form form) {
        List<Note> now = form.shown().notes();
        boolean other = now.size() != notes.size();
        notes = now;
        if (other) {
            rows.getChildren().clear();
            widths.clear();
            for (int n = 0; n < notes.size(); n++) {
                rows.getChildren().add(row(n));
            }
        }
        for (int n = 0; n < notes.size(); n++) {
            set(heading(n), notes.get(n).heading());
            widths.get(n).getValueFactory().setValue(notes.get(n).width());
        }
        more.setDisable(notes.size() >= MOST);
    }

    private TextField heading(int at) {
        return (TextField) ((HBox) rows.getChildren().get(at)).getChildren().get(0);
    }

    private HBox row(int at) {
        TextField heading = new TextField(notes.get(at).heading());
        heading.setId("form-note-" + at);
        Labels.call(heading, "書込み欄の見出し");
        Spinner<Integer> width = spinner(
                new Spinner<>(NARROWEST_MM, WIDEST_MM, notes.get(at).width(), 5),
                "form-note-width-" + at,
                "書込み欄の幅（ミリメートル）");
        Button gone = Buttons.icon(Feather.X, "この書込み欄を除きます。", () -> put(at, null));
        gone.setFocusTraversable(true);
        gone.setId("form-note-remove-" + at);
        heading.textProperty()
                .addListener((o, b, text) ->
                        put(at, new Note(text.strip(), notes.get(at).width())));
        width.valueProperty()
                .addListener((o, b, mm) -> put(at, new Note(notes.get(at).heading(), mm)));
        widths.add(width);
        HBox row = Labels.row(heading, width, Labels.hint("mm"), gone);
        HBox.setHgrow(heading, Priority.ALWAYS);
        return row;
    }

    /** @param note another one in this place, or null to have none there */
    private void put(int at, Note note) {
        change(form -> {
            List<Note> others = new ArrayList<>(form.shown().notes());
            if (at < others.size()) {
                others.remove(at);
            }
            if (note != null) {
                others.add(at, note);
            }
            return form.with(form.shown().withNotes(others));
        });
    }
}
