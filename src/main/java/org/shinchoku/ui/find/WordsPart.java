package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.shinchoku.plan.Condition;

/** Asks for words that are to be read in an item. */
final class WordsPart extends FilterPart {

    private final TextField field;

    /** @param done goes back to what is shown, as Enter does in Excel's own filter */
    WordsPart(Runnable done) {
        this(new TextField());
        field.setOnAction(event -> done.run());
    }

    private WordsPart(TextField field) {
        super("文字", field);
        this.field = field;
        field.setId("filter-words");
        field.setPrefColumnCount(12);
        field.setPromptText("項目・記入内容の文字");
        heed(field.textProperty());
    }

    @Override
    Optional<Condition> asked() {
        return field.getText().isBlank() ? Optional.empty() : Optional.of(new Condition.Words(field.getText()));
    }

    @Override
    void show(List<Condition> conditions) {
        field.setText(first(conditions, Condition.Words.class)
                .map(Condition.Words::words)
                .orElse(""));
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }
}
