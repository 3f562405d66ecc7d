package org.shinchoku.ui.item;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Ratings;
import org.shinchoku.ui.kit.LayerName;

/** A rating field in one year: what each layer says and why, what counts, and what follows from the figures. */
final class VerdictPane extends VBox {

    private static final double LAYER = 64;
    private static final double MARK = 190;

    private final Places places;
    private final Card.Verdict verdict;
    private final boolean narrow;

    /** @param narrow whether a reason stands below its mark rather than beside it */
    VerdictPane(Places places, Card.Verdict verdict, boolean narrow) {
        this.places = places;
        this.verdict = verdict;
        this.narrow = narrow;
        getStyleClass().add("card-verdict");
        getChildren().setAll(head(), layers());
    }

    private Node head() {
        String year = verdict.year() == null ? "" : "（" + Words.year(verdict.year()) + "）";
        Label name = new Label(Words.heading(verdict.field()) + year);
        name.getStyleClass().add("card-field");
        name.setWrapText(true);
        HBox head = new HBox(name);
        head.getStyleClass().add("card-verdict-head");
        HBox signs = narrow ? new HBox() : head;
        verdict.counts().ifPresent(j -> signs.getChildren().add(counting(j)));
        verdict.computed().ifPresent(mark -> signs.getChildren().add(computed(mark)));
        if (signs == head || signs.getChildren().isEmpty()) {
            return head;
        }
        signs.getStyleClass().add("card-verdict-head");
        return new VBox(head, signs);
    }

    private static Label counting(Judgement judgement) {
        Label label = new Label("有効：" + judgement.mark() + "（" + LayerName.of(judgement.layer()) + "）");
        label.getStyleClass().add("card-counts");
        return label;
    }

    private Label computed(String mark) {
        String text = mark.equals(Ratings.NOT_RATED) ? "算出：目標なし" : "算出：" + mark;
        Label label = new Label(verdict.isException() ? text + "　有効な評価と異なります" : text);
        label.getStyleClass().add(verdict.isException() ? "card-exception" : "card-computed");
        return label;
    }

    private Node layers() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-layers");
        grid.getColumnConstraints().add(column(LAYER, Priority.NEVER));
        grid.getColumnConstraints().add(column(MARK, narrow ? Priority.ALWAYS : Priority.NEVER));
        if (!narrow) {
            grid.getColumnConstraints().add(column(LAYER, Priority.ALWAYS));
        }
        int row = 0;
        for (Card.Opined opined : verdict.layers()) {
            String who = LayerName.of(opined.layer());
            Label layer = new Label(who);
            layer.getStyleClass().add("card-layer");
            Node mark = places.mark(opined.mark(), verdict.marks(), Words.spoken(verdict.field(), verdict.year(), who));
            TextPlace reason = places.text(opined.reason(), Words.spoken(verdict.field(), verdict.year(), who + "の理由"));
            reason.setPromptText("理由");
            grid.add(layer, 0, row);
            grid.add(mark, 1, row);
            grid.add(reason, narrow ? 1 : 2, narrow ? row + 1 : row);
            row += narrow ? 2 : 1;
        }
        return grid;
    }

    private static ColumnConstraints column(double width, Priority grows) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(grows == Priority.ALWAYS ? 40 : width);
        column.setPrefWidth(width);
        column.setHgrow(grows);
        return column;
    }
}
