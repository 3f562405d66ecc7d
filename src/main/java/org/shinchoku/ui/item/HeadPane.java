package org.shinchoku.ui.item;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.shinchoku.plan.Item;

/** Where an item stands and what it is called; what it shows as 再掲, and where it is shown. */
final class HeadPane extends VBox {

    private static final double NUMBER = 110;

    private final CardViewModel model;

    HeadPane(CardViewModel model, Places places, Card card) {
        this.model = model;
        getStyleClass().add("card-head");
        FlowPane path = new FlowPane();
        path.getStyleClass().add("card-path");
        for (Item above : card.path()) {
            path.getChildren().addAll(link(above), new Label("›"));
        }
        path.getChildren().add(new Label(card.level()));
        TextPlace number = places.text(new Name(card.item().id(), true), "番号");
        number.setPromptText("番号");
        number.getStyleClass().add("card-title");
        number.setMinWidth(NUMBER);
        number.setMaxWidth(NUMBER);
        TextPlace title = places.text(new Name(card.item().id(), false), "名称");
        title.setPromptText(card.original() == null ? "名称" : model.title(card.original()));
        title.getStyleClass().add("card-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox name = new HBox(number, title);
        name.getStyleClass().add("card-name");
        getChildren().setAll(path, name);
        if (card.original() != null) {
            getChildren().add(banner("再掲です。元の項目の内容を表示しています。ここに記入すると、元の項目も変わります。", List.of(card.original()), "元の項目："));
        } else if (card.item().repost()) {
            getChildren().add(banner("再掲です。元の項目がどれかは、まだ分かっていません。", List.of(), ""));
        }
        if (!card.reposts().isEmpty() && card.original() == null) {
            getChildren().add(banner("次の" + card.reposts().size() + "か所に再掲されています。", card.reposts(), ""));
        }
    }

    private Node banner(String text, List<Item> links, String before) {
        Label words = new Label(text, new FontIcon(Feather.LINK));
        words.setWrapText(true);
        VBox banner = new VBox(words);
        banner.getStyleClass().add("card-banner");
        for (Item item : links) {
            Hyperlink link = link(item);
            link.setText(before + model.place(item));
            banner.getChildren().add(link);
        }
        return banner;
    }

    private Hyperlink link(Item item) {
        Hyperlink link = new Hyperlink(model.title(item));
        link.setWrapText(true);
        link.setOnAction(event -> model.go(item.id()));
        return link;
    }
}
