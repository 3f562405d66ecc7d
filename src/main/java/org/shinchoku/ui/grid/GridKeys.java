package org.shinchoku.ui.grid;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Excel's keys. They are seen before the text field sees them; what means nothing here goes on to it and to the menus. */
final class GridKeys {

    private final GridViewModel grid;
    private final GridView view;
    private final CellEditor editor;

    GridKeys(GridViewModel grid, GridView view, CellEditor editor) {
        this.grid = grid;
        this.view = view;
        this.editor = editor;
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.field().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        boolean done =
                editor.composing() || (editor.state() == CellEditor.State.RESTING ? resting(event) : editing(event));
        if (done) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (editor.state() != CellEditor.State.RESTING) {
            return;
        }
        String text = event.getCharacter();
        boolean writes = !text.isEmpty()
                && !Character.isISOControl(text.charAt(0))
                && !event.isShortcutDown()
                && !event.isAltDown();
        if (!writes || !editor.type()) {
            event.consume();
        }
    }

    private boolean resting(KeyEvent event) {
        if (event.isAltDown()) {
            return event.getCode() == KeyCode.DOWN && view.offerMarks();
        }
        return event.isShortcutDown() ? command(event) : step(event) || open(event.getCode());
    }

    private boolean open(KeyCode code) {
        switch (code) {
            case F2 -> editor.edit();
            case BACK_SPACE -> editor.type();
            case DELETE -> grid.clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes from cell to cell. */
    private boolean step(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT -> way(event.getCode()).ifPresent(way -> grid.move(way, false, shift));
            case ENTER -> grid.enter(shift ? Way.UP : Way.DOWN);
            case TAB -> grid.tab(shift ? Way.LEFT : Way.RIGHT);
            case HOME -> grid.select(view.rowStart(shift), shift);
            case END -> grid.select(new Place(view.from(shift).row(), Integer.MAX_VALUE), shift);
            case PAGE_UP -> grid.select(view.page(-1, shift), shift);
            case PAGE_DOWN -> grid.select(view.page(1, shift), shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean command(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT -> way(event.getCode()).ifPresent(way -> grid.move(way, true, shift));
            case HOME -> grid.select(new Place(0, 0), shift);
            case END -> grid.select(new Place(Integer.MAX_VALUE, Integer.MAX_VALUE), shift);
            case PAGE_UP -> grid.moveYear(-1);
            case PAGE_DOWN -> grid.moveYear(1);
            case A -> grid.selectAll();
            case C, INSERT -> copy();
            case X -> cut();
            case V -> paste();
            case D -> grid.fillDown();
            case Z -> {
                if (shift) {
                    grid.redo();
                } else {
                    grid.undo();
                }
            }
            case Y -> grid.redo();
            case PLUS, ADD, EQUALS, SEMICOLON -> view.zoom(1);
            case MINUS, SUBTRACT -> view.zoom(-1);
            case DIGIT0, NUMPAD0 -> view.zoom(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean editing(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isAltDown() || event.isShortcutDown()) {
                    editor.stay();
                    editor.field().replaceSelection("\n");
                } else {
                    editor.commit();
                    grid.enter(shift ? Way.UP : Way.DOWN);
                }
            }
            case TAB -> {
                editor.commit();
                grid.tab(shift ? Way.LEFT : Way.RIGHT);
            }
            case ESCAPE -> editor.cancel();
            case F2 -> editor.stay();
            case UP, DOWN, LEFT, RIGHT -> {
                return leaves(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** An arrow in a text that was begun by typing writes it and goes on. */
    private boolean leaves(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (editor.state() != CellEditor.State.TYPING || !plain) {
            return false;
        }
        editor.commit();
        way(event.getCode()).ifPresent(way -> grid.move(way, false, false));
        return true;
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(grid.copy());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void cut() {
        copy();
        grid.clear();
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            grid.paste(text);
        }
    }

    /** The text field, to which keys go. */
    TextArea field() {
        return editor.field();
    }

    private static Optional<Way> way(KeyCode code) {
        return switch (code) {
            case UP -> Optional.of(Way.UP);
            case DOWN -> Optional.of(Way.DOWN);
            case LEFT -> Optional.of(Way.LEFT);
            case RIGHT -> Optional.of(Way.RIGHT);
            default -> Optional.empty();
        };
    }
}
