package org.shinchoku.ui.item;

import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.shinchoku.ui.kit.Labels;

/** Chooses the meeting at which an opinion was given, or registers one. */
final class MeetingBox extends ComboBox<Long> {

    private static final long NONE = 0;
    private static final long NEW = -1;

    private final Map<Long, String> names;

    MeetingBox(CardViewModel model, Card.Statement statement, Runnable convene) {
        names = model.meetings();
        getStyleClass().add("meeting-box");
        Labels.call(this, "会議");
        setConverter(new Names());
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

    private final class Names extends StringConverter<Long> {

        @Override
        public String toString(Long id) {
            if (id == null || id == NONE) {
                return "（会議を選ばない）";
            }
            return id == NEW ? "会議を登録…" : names.getOrDefault(id, "（会議を選ばない）");
        }

        @Override
        public Long fromString(String text) {
            throw new UnsupportedOperationException("meetings are chosen, not typed");
        }
    }
}
