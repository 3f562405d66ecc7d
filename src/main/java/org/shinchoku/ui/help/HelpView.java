package org.shinchoku.ui.help;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.ui.kit.Labels;

/** 操作の手引: its contents at the left with a search field over them, the page at the right. */
final class HelpView extends BorderPane {

    private static final double CONTENTS = 230;

    private final List<Page> pages = Page.all();
    private final ObservableList<Page> found = FXCollections.observableArrayList(pages);
    private final ListView<Page> contents = new ListView<>(found);
    private final TextField search = new TextField();
    private final ScrollPane scroll = new ScrollPane();

    HelpView() {
        getStyleClass().add("help");
        getStylesheets().add(HelpView.class.getResource("help.css").toExternalForm());
        search.setId("help-search");
        search.setPromptText("手引を検索");
        Labels.call(search, "手引を検索");
        search.textProperty().addListener((o, before, now) -> look());
        search.setOnAction(event -> contents.requestFocus());
        contents.setId("help-contents");
        contents.setAccessibleText("目次");
        contents.setCellFactory(list -> new TitleCell());
        contents.setPlaceholder(new Label("見つかりません。"));
        contents.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> show(now));
        VBox left = new VBox(search, contents);
        left.getStyleClass().add("help-left");
        left.setPrefWidth(CONTENTS);
        VBox.setVgrow(contents, Priority.ALWAYS);
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true); // so that the arrows turn the page
        setLeft(left);
        setCenter(scroll);
    }

    /** Turns to a page; what was looked for is forgotten. */
    void open(Topic topic) {
        search.clear();
        pages.stream().filter(page -> page.topic() == topic).findFirst().ifPresent(page -> {
            contents.getSelectionModel().select(page);
            contents.scrollTo(page);
        });
        contents.requestFocus();
    }

    /** Keeps in the contents what holds the text; the page that is open stays as long as it does. */
    private void look() {
        String sought = search.getText();
        Page open = contents.getSelectionModel().getSelectedItem();
        List<Page> holding = pages.stream()
                .filter(page -> sought.isBlank() || page.hits(sought) > 0)
                .toList();
        found.setAll(holding);
        if (holding.contains(open)) {
            contents.getSelectionModel().select(open);
        } else {
            contents.getSelectionModel().selectFirst();
        }
        show(contents.getSelectionModel().getSelectedItem());
    }

    private void show(Page page) {
        if (page != null) {
            scroll.setContent(new PageView(page, search.getText(), this::open));
            scroll.setAccessibleText(page.topic().title() + "\n" + page.plain());
            scroll.setVvalue(0);
        }
    }

    /** A title and, while something is looked for, how often it is read there. */
    private final class TitleCell extends ListCell<Page> {

        @Override
        protected void updateItem(Page page, boolean empty) {
            super.updateItem(page, empty);
            boolean looking = !empty && page != null && !search.getText().isBlank();
            String count = looking ? "（" + page.hits(search.getText()) + "）" : "";
            setText(empty || page == null ? null : page.topic().title() + count);
        }
    }
}
