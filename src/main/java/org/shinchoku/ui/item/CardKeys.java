package org.shinchoku.ui.item;

import javafx.scene.input.KeyEvent;
import org.shinchoku.ui.kit.Command;

/** The keys of the card; they are heard before a list or a text hears them. */
final class CardKeys {

    private final CardView view;
    private final CardViewModel model;
    private final Runnable close;

    CardKeys(CardView view, CardViewModel model, Runnable close) {
        this.view = view;
        this.model = model;
        this.close = close;
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (window(event)
                    || Command.pressed(Command.Where.CARD, event)
                            .filter(this::done)
                            .isPresent()) {
                event.consume();
            }
        });
    }

    /** What the window would hear too, but not as the card means it: F4 would open a list that has the focus. */
    private boolean window(KeyEvent event) {
        if (Command.SHOW_CARD.isPressed(event)) {
            close.run();
        } else if (Command.COMPARE.isPressed(event)) {
            compare();
        } else if (Command.UNDO.isPressed(event)) {
            return again(false);
        } else {
            return Command.REDO.isPressed(event) && again(true);
        }
        return true;
    }

    private boolean done(Command command) {
        switch (command) {
            case CARD_UP -> move(() -> model.move(-1));
            case CARD_DOWN -> move(() -> model.move(1));
            case CARD_BEFORE -> move(() -> model.moveYear(-1));
            case CARD_AFTER -> move(() -> model.moveYear(1));
            case CARD_CLOSE -> {
                if (view.getScene().getFocusOwner() instanceof Place place && place.isChanged()) {
                    return false; // it takes back what is being written
                }
                close.run();
            }
            default -> {
                return false; // it is for the place that has the focus
            }
        }
        return true;
    }

    private void move(Runnable way) {
        view.commit();
        way.run();
    }

    /** Last year beside this one, as in the grid. */
    private void compare() {
        view.commit();
        model.spanProperty().set(model.spanProperty().get() == Span.ONE ? Span.TWO : Span.ONE);
    }

    /** Undo and redo: first of what is being written, then of what has been done; tells whether it was the latter. */
    private boolean again(boolean redo) {
        if (view.getScene().getFocusOwner() instanceof TextPlace text && text.isWriting(redo)) {
            return false;
        }
        if (redo) {
            model.redo();
        } else {
            model.undo();
        }
        return true;
    }
}
