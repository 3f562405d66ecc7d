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

    /** What the shadow of the paper takes on both sides together, in points of the page. */
    private static final double SHADOW = 20;

    /** Width of a bar, in pixels. */
    private static final double BAR = 16;

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
        heightProperty().addListener(o -> fit());
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
            double wanted = zoom.get() > 0 ? zoom.get() : fitting();
            if (zoom.get() > 0) {
                setVbarPolicy(ScrollBarPolicy.AS_NEEDED);
            }
            setHbarPolicy(zoom.get() > 0 || wanted < LEAST ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
            double held = held(wanted);
            scale.setX(held);
            scale.setY(held);
        }
    }

    /**
     * As wide as the window, or a little less where all of the page is seen then. Asked of the whole window, as a bar that comes
     * makes the page smaller, would go again, and so on.
     */
    private double fitting() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double high = (height - AROUND) / (page.height() + SHADOW);
        boolean tall = Math.max(LEAST, wide(width - BAR)) > high;
        setVbarPolicy(tall ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        return tall ? wide(getViewportBounds().getWidth()) : Math.min(high, wide(width));
    }

    private double wide(double room) {
        return (room - AROUND) / (page.width() + SHADOW);
    }

    private static double held(double wanted) {
        return Math.max(LEAST, Math.min(MOST, wanted));
    }

    private void clicked(MouseEvent event) {
        Nearest.to(page, event.getX(), event.getY())
                .ifPresent(run -> row.accept(run.origin().row()));
    }
}
