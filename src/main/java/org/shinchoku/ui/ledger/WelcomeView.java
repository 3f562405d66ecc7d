package org.shinchoku.ui.ledger;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** はじめに: what the window shows as long as no ledger is open. */
public final class WelcomeView extends StackPane {

    /** What the clerk can choose. */
    public interface Choices {

        void create();

        void open();

        void open(Path ledger);

        void sample();
    }

    private final Choices choices;
    private final VBox recent = new VBox(2);
    private final Label recentHeading = new Label("最近使った台帳");
    private final Button sample;

    /** @param tour leads through the program, with the fictional plan */
    public WelcomeView(Choices choices, Runnable tour) {
        this.choices = choices;
        Button guided = card(Feather.COMPASS, "操作の案内", "見本の計画で、操作を順に案内します。", tour);
        guided.setId("welcome-tour");
        sample = card(Feather.BOOK_OPEN, "見本の計画で試す", "架空の市の計画で、自由に試せます。", choices::sample);
        sample.setId("welcome-sample");
        Button create = card(Feather.FILE_PLUS, "新しい台帳", "置き場所を決めて、新しく始めます。", choices::create);
        create.setId("welcome-create");
        Button open = card(Feather.FOLDER, "台帳を開く", "すでにある台帳を選んで開きます。", choices::open);
        open.setId("welcome-open");
        Label title = new Label("進捗");
        title.getStyleClass().add("welcome-title");
        Label text = new Label("計画の体系、年度ごとの取組状況、評価、委員会の意見を、一つの台帳にまとめます。");
        text.getStyleClass().add("welcome-text");
        text.setWrapText(true);
        recentHeading.getStyleClass().add("welcome-heading");
        GridPane cards = new GridPane();
        cards.setHgap(14);
        cards.setVgap(14);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        cards.getColumnConstraints().setAll(half, half);
        cards.add(sample, 0, 0);
        cards.add(guided, 1, 0);
        cards.add(create, 0, 1);
        cards.add(open, 1, 1);
        for (Button card : new Button[] {sample, guided, create, open}) {
            card.setMaxWidth(Double.MAX_VALUE);
        }
        VBox column = new VBox(new VBox(8, title, text), cards, new VBox(8, recentHeading, recent));
        column.setMaxHeight(USE_PREF_SIZE);
        column.getStyleClass().add("welcome-column");
        StackPane page = new StackPane(column);
        page.getStyleClass().add("welcome");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    /** Lists the ledgers used last. */
    public void show(List<Path> ledgers) {
        recent.getChildren().setAll(ledgers.stream().map(this::line).toList());
        recentHeading.setVisible(!ledgers.isEmpty());
        Platform.runLater(sample::requestFocus); // once it stands in the window
    }

    private Node line(Path ledger) {
        Label name = new Label(name(ledger));
        Label path = new Label(String.valueOf(ledger.getParent()));
        path.getStyleClass().add("recent-path");
        Button line = new Button();
        line.setGraphic(new VBox(2, name, path));
        line.getStyleClass().setAll("recent");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(name.getText());
        line.setOnAction(e -> choices.open(ledger));
        return line;
    }

    /** What a ledger is called on the screen: its file's name without the ending. */
    public static String name(Path ledger) {
        String file = ledger.getFileName().toString();
        return file.endsWith(".shinchoku") ? file.substring(0, file.length() - ".shinchoku".length()) : file;
    }

    private static Button card(Feather icon, String title, String text, Runnable action) {
        Label head = new Label(title);
        head.getStyleClass().add("choice-title");
        Label body = new Label(text);
        body.getStyleClass().add("choice-text");
        VBox words = new VBox(4, head, body);
        Button card = new Button();
        HBox content = new HBox(16, new FontIcon(icon), words);
        content.setAlignment(Pos.CENTER_LEFT);
        card.setGraphic(content);
        card.getStyleClass().setAll("choice-card");
        card.setAccessibleText(title + "　" + text);
        card.setOnAction(e -> action.run());
        return card;
    }
}
