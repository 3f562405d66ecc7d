package org.shinchoku.ui.item;

import java.util.Map;
import javafx.scene.control.ComboBox;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.WordsOnly;

/** Chooses the meeting at which an opinion was given, or registers one. */
final class MeetingBox extends ComboBox<Long> {

    private static final long NONE = 0;
    private static final long NEW = -1;

    private final Map<Long, String> names;

    MeetingBox(CardViewModel model, Card.Statement statement, Runnable convene) {
        names = model.meetings();
        getStyleClass().add("meeting-box");
        Labels.call(this, "会議");
        setConverter(new WordsOnly<>(this::words));
        getItems().add(NONE);
        getItems().addAll(names.keySet());
        getItems().add(NEW);
        setValue(statement.opinion().meeting());
        setOnAction(event -> {
            long chosen = getValue();
            if (chosen == NEW) {
                setValue(statement.opinion().meeting());
                convene.run();
            } else if (chosen != statement.opinion().meeting()) {
                model.meet(statement, chosen);
            }
        });
    }

    private String words(Long id) {
        if (id == null || id == NONE) {
            return "（会議を選ばない）";
        }
        return id == NEW ? "会議を登録…" : names.getOrDefault(id, "（会議を選ばない）");
    }
}
