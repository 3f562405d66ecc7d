package org.shinchoku.ui.sheet;

import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.shinchoku.paper.Page;

/** One page as large as wanted; a click on a text tells which row of the sheet it belongs to. */
final class PageView extends ScrollPane {

    static final double LEAST = 0.25;
    static final double MOST = 4;

    /** Grey around the paper, in pixels. */
    private static final double AROUND = 24;

    /** What the shadow of the paper takes beside it, in pixels. */
    private static final double SHADOW = 18;

    private final StackPane desk = new StackPane();
    private final Scale scale = new Scale();
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom");
    private final IntConsumer row;
    private Page page;

    /** @param row is told the row of the sheet that is clicked on */
    PageView(IntConsumer row) {
        this.row = row;
        setId("sheet-page");
        setAccessibleText("紙面");
        getStyleClass().add("sheet-page");
        setContent(desk);
        setFitToWidth(true);
        setFitToHeight(true);
        desk.setAlignment(Pos.TOP_CENTER);
        desk.getStyleClass().add("sheet-desk");
        viewportBoundsProperty().addListener(o -> fit());
        zoom.addListener(o -> fit());
    }

    /** Points of the page for a pixel, or 0 for as wide as the window. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** How large the page is shown now. */
    double scale() {
        return scale.getX();
    }

    /** Shows a page from its top, or none. */
    void show(Page other) {
        boolean turned = page == null || other == null || page.height() != other.height();
        page = other;
        desk.getChildren().clear();
        if (other != null) {
            Group leaf = Leaf.of(other);
            leaf.getStyleClass().add("sheet-leaf");
            leaf.getTransforms().setAll(scale);
            leaf.setOnMouseClicked(this::clicked);
            Group paper = new Group(leaf);
            StackPane.setMargin(paper, new Insets(AROUND / 2));
            desk.getChildren().setAll(paper);
        }
        if (turned) {
            setVvalue(0);
        }
        fit();
    }

    private void fit() {
        if (page != null) {
            double width = getViewportBounds().getWidth() - AROUND - SHADOW;
            double wanted = zoom.get() > 0 ? zoom.get() : width / page.width();
            double held = Math.max(LEAST, Math.min(MOST, wanted));
            scale.setX(held);
            scale.setY(held);
        }
    }

    private void clicked(MouseEvent event) {
        Nearest.to(page, event.getX(), event.getY())
                .ifPresent(run -> row.accept(run.origin().row()));
    }
}
