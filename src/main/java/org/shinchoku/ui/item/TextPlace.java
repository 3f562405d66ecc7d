package org.shinchoku.ui.item;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.shinchoku.ui.kit.Traversal;

/** A text area that is as tall as its text. Keys mean what they mean in Excel; what is written counts when it is left. */
final class TextPlace extends TextArea implements Place {

    /** Between the frame and the text, as the stylesheet has it. */
    private static final double ACROSS = 18;

    private static final double DOWN = 18;
    private static final double LEADING = 3;

    private final Consumer<String> write;
    private final Text gauge = new Text();
    private String kept = "";
    private boolean composing;

    /** @param write takes the text when the place is left */
    TextPlace(Consumer<String> write) {
        this.write = write;
        getStyleClass().add("text-place");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(40);
        setPrefWidth(40);
        gauge.setLineSpacing(LEADING);
        gauge.fontProperty().bind(fontProperty());
        textProperty().addListener((o, before, now) -> requestLayout());
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                commit();
            }
        });
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!composing && pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        boolean line = event.isAltDown() || event.isShortcutDown();
        switch (event.getCode()) {
            case ENTER -> {
                if (line) {
                    replaceSelection("\n");
                } else {
                    commit();
                    Traversal.go(this, !event.isShiftDown());
                }
            }
            case TAB -> {
                if (line) {
                    return false;
                }
                Traversal.go(this, !event.isShiftDown());
            }
            case ESCAPE -> {
                return revert();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Leaves what stood there; tells whether anything else was written. */
    private boolean revert() {
        boolean changed = isChanged();
        if (changed) {
            setText(kept);
            end();
        }
        return changed;
    }

    @Override
    public boolean isChanged() {
        return !getText().equals(kept);
    }

    /** Whether undoing or redoing now would concern what is being written here. */
    boolean isWriting(boolean redo) {
        return redo ? isRedoable() : isChanged();
    }

    @Override
    public TextArea node() {
        return this;
    }

    @Override
    public void show(String text) {
        boolean writing = isFocused() && isChanged();
        kept = text;
        if (!writing && !getText().equals(text)) {
            setText(text);
        }
    }

    @Override
    public void commit() {
        if (isChanged()) {
            kept = getText();
            write.accept(kept);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        gauge.setWrappingWidth(Math.max(1, wide - ACROSS));
        // a text that ends in a break has one more line, in which the caret may stand
        gauge.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + " " : getText());
        return Math.ceil(gauge.getLayoutBounds().getHeight()) + DOWN;
    }
}
