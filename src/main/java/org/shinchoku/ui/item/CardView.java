package org.shinchoku.ui.item;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Spot;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.Dialogs;

/** 調書: one item on one page, in place of the grid. */
public final class CardView extends BorderPane {

    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    private final CardViewModel model;
    private final Places places;
    private final CardParts parts;
    private final HistoryPane history;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final CardBar bar;
    /** What is left to be seen above a place that is shown. */
    private static final double ABOVE = 120;

    private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
    private long item;
    private Slot wanted;
    private boolean due;

    /** @param close goes back to the grid */
    public CardView(CardViewModel model, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.places = new Places(model);
        this.parts = new CardParts(model, places, dialogs);
        this.history = new HistoryPane(model);
        this.bar = new CardBar(model, close);
        getStyleClass().add("card");
        getStylesheets().add(CardView.class.getResource("item.css").toExternalForm());
        setId("card");
        setAccessibleText("調書");
        page.getStyleClass().add("card-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        setTop(bar);
        setCenter(scroll);
        new CardKeys(this, model, close);
        model.planProperty().addListener((o, before, now) -> {
            places.refresh();
            history.refresh();
            bar.refresh();
        });
        model.cardProperty().addListener((o, before, now) -> due());
        places.currentProperty().addListener((o, before, now) -> wanted = now);
        sought.addListener((o, before, now) -> mark());
        render();
    }

    /** Once for all that changes in one step; and not while the focus is on its way from one place to the next. */
    private void due() {
        if (!due) {
            due = true;
            Platform.runLater(this::render);
        }
    }

    private void render() {
        due = false;
        Card card = model.cardProperty().get();
        boolean held = holdsFocus();
        places.commit();
        places.begin();
        page.getChildren().setAll(card == null ? List.of(CardParts.nothing()) : parts.of(card, history));
        places.end();
        mark();
        if (card != null && card.item().id() != item) {
            item = card.item().id();
            scroll.setVvalue(0);
            history.clear();
        }
        history.refresh();
        if (held) {
            focus();
        }
    }

    /** The words that are looked for; texts in which they stand are marked. */
    public StringProperty soughtProperty() {
        return sought;
    }

    /** Opens at a cell of the grid: in its year, and at the place in which the same is written. */
    public void open(Spot cell) {
        turnTo(cell);
        places.reading(cell).ifPresent(slot -> wanted = slot);
    }

    /** Shows the place in which something stands, of whatever year. */
    public void reveal(Spot spot) {
        turnTo(spot);
        places.reading(spot).flatMap(places::find).ifPresent(place -> Platform.runLater(() -> scrollTo(place)));
    }

    private void turnTo(Spot spot) {
        if (spot.year() != null && model.years().contains(spot.year())) {
            model.yearProperty().set(spot.year());
        }
        if (due) {
            render();
        }
    }

    private void scrollTo(Node place) {
        page.applyCss();
        layout();
        Bounds there = page.sceneToLocal(place.localToScene(place.getBoundsInLocal()));
        double room = page.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, (there.getMinY() - ABOVE) / room)));
        }
    }

    private void mark() {
        String key = Fold.key(sought.get());
        for (Node place : page.lookupAll(".text-place")) {
            String text = ((TextPlace) place).getText();
            place.pseudoClassStateChanged(
                    SOUGHT, !key.isEmpty() && Fold.key(text).contains(key));
        }
    }

    /** Keeps what is being written. */
    public void commit() {
        places.commit();
    }

    /** Goes to the place in which the clerk wrote last, or to the first. */
    @Override
    public void requestFocus() {
        if (due) {
            render();
        }
        focus();
    }

    /** The field stays while the items change; where an item lacks it, it is remembered for the next. */
    private void focus() {
        Slot last = wanted;
        Optional<Node> there = last == null ? Optional.empty() : places.find(last.of(item));
        there.or(places::first).ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
        wanted = last;
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }
}
