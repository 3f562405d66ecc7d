package org.shinchoku.ui.item;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.kit.Buttons;

/** An opinion of a committee, with the office's answers below. */
final class StatementPane extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);

    private final Places places;

    StatementPane(CardViewModel model, Places places, Card.Statement statement, Runnable convene) {
        this.places = places;
        getStyleClass().add(statement.written() ? "card-statement" : "card-statement-blank");
        TextPlace speaker = places.text(statement.speaker(), "発言者");
        speaker.setPromptText("発言者（空欄でもかまいません）");
        HBox.setHgrow(speaker, Priority.ALWAYS);
        MeetingBox meeting = new MeetingBox(model, statement, convene);
        HBox head = new HBox(meeting, speaker);
        head.getStyleClass().add("card-statement-head");
        if (statement.written()) {
            head.getChildren().add(Buttons.icon(Feather.TRASH_2, "この意見と対応を削除", () -> model.remove(statement)));
        }
        TextPlace text = places.text(statement.text(), statement.written() ? "意見" : "新しい意見");
        text.setPromptText(statement.written() ? "" : "新しい意見をここに記入します");
        getChildren().setAll(head, text);
        for (Card.Response response : statement.responses()) {
            getChildren().add(reply(response));
        }
    }

    private HBox reply(Card.Response response) {
        boolean written = !places.reads(response.text()).isEmpty();
        TextPlace text = places.text(response.text(), "市の対応");
        text.setPromptText(written ? "" : "市の対応をここに記入します");
        HBox.setHgrow(text, Priority.ALWAYS);
        Label name = new Label("対応");
        name.getStyleClass().add("card-layer");
        LocalDate given = written ? response.reply().day() : null;
        Label day = new Label(given == null ? "" : DAY.format(given));
        day.getStyleClass().add("card-year");
        VBox who = new VBox(name, day);
        who.setMinWidth(Region.USE_PREF_SIZE);
        who.getStyleClass().add("card-reply-who");
        HBox row = new HBox(who, text);
        row.getStyleClass().add("card-reply");
        return row;
    }
}
