package org.shinchoku.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.shinchoku.text.Fold;
import org.shinchoku.text.Slice;

/** One page, with what is looked for marked in it. */
final class PageView extends VBox {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^]|]*)(?:\\|([^]]*))?]]");

    private final String sought;
    private final Consumer<Topic> go;

    /**
     * @param sought marked wherever it is read, or empty
     * @param go opens another page
     */
    PageView(Page page, String sought, Consumer<Topic> go) {
        this.sought = sought;
        this.go = go;
        getStyleClass().add("help-page");
        Label title = new Label(page.topic().title());
        title.getStyleClass().add("help-title");
        getChildren().add(title);
        page.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private Node node(Block block) {
        if (block instanceof Block.KeyRow row) {
            TextFlow keys = flow(row.keys());
            keys.getStyleClass().add("help-keys");
            TextFlow says = flow(row.says());
            HBox.setHgrow(says, Priority.ALWAYS);
            return new HBox(keys, says);
        }
        if (block instanceof Block.Point) {
            Text dot = new Text("・");
            TextFlow text = flow(block.plain());
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox point = new HBox(dot, text);
            point.getStyleClass().add("help-point");
            return point;
        }
        TextFlow flow = flow(block.plain());
        flow.getStyleClass().add(block instanceof Block.Heading ? "help-heading" : "help-text");
        return flow;
    }

    private TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        Matcher link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            flow.getChildren().addAll(marked(text.substring(done, link.start())));
            flow.getChildren().add(link(link.group(1), link.group(2) == null ? link.group(1) : link.group(2)));
            done = link.end();
        }
        flow.getChildren().addAll(marked(text.substring(done)));
        return flow;
    }

    private Hyperlink link(String title, String words) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(event -> go.accept(Topic.about(title)));
        return link;
    }

    /** The text in pieces, those that are looked for set apart. */
    private List<Text> marked(String text) {
        List<Text> pieces = new ArrayList<>();
        int done = 0;
        for (Slice match : Fold.of(text).find(sought)) {
            pieces.add(new Text(text.substring(done, match.start())));
            Text hit = new Text(text.substring(match.start(), match.end()));
            hit.getStyleClass().add("help-hit");
            pieces.add(hit);
            done = match.end();
        }
        pieces.add(new Text(text.substring(done)));
        pieces.forEach(piece -> piece.getStyleClass().add("help-words"));
        return pieces;
    }
}
