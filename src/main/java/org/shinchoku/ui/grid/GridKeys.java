package org.shinchoku.ui.grid;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.shinchoku.ui.kit.Command;

/** Excel's keys. They are seen before the text field sees them; what means nothing here goes on to it and to the menus. */
final class GridKeys {

    private final CellEditor editor;
    private final Cursor cursor;
    private final RestingKeys resting;
    /** Whether the key that is down has been used, so that its character is none to be written. */
    private boolean taken;

    GridKeys(GridViewModel grid, GridView view, CellEditor editor, GridCommands commands) {
        this.editor = editor;
        this.cursor = grid.cursor();
        this.resting = new RestingKeys(grid, view, editor, commands);
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.field().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        editor.field().addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (editor.state() == CellEditor.State.RESTING) { // the key between Alt and Ctrl, on Windows
                view.offerMenu();
                event.consume();
            }
        });
    }

    private void pressed(KeyEvent event) {
        boolean done = editor.composing()
                || (editor.state() == CellEditor.State.RESTING ? resting.pressed(event) : editing(event));
        taken = done;
        if (done) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (editor.state() != CellEditor.State.RESTING) {
            return;
        }
        String text = event.getCharacter();
        boolean writes = !taken
                && !text.isEmpty()
                && !Character.isISOControl(text.charAt(0))
                && !event.isShortcutDown()
                && !event.isAltDown();
        if (!writes || !editor.type()) {
            event.consume();
        }
    }

    private boolean editing(KeyEvent event) {
        boolean shift = event.isShiftDown();
        if (Command.NEW_LINE.isPressed(event)) {
            editor.stay();
            editor.field().replaceSelection("\n");
            return true;
        } else if (Command.COMMIT_ALL.isPressed(event)) {
            editor.commitToAll();
            return true;
        } else if (Command.CANCEL.isPressed(event)) {
            editor.cancel();
            return true;
        } else if (Command.EDIT.isPressed(event)) {
            editor.alternate();
            return true;
        }
        switch (event.getCode()) {
            case ENTER -> {
                editor.commit();
                cursor.enter(shift ? Way.UP : Way.DOWN);
            }
            case TAB -> {
                editor.commit();
                cursor.tab(shift ? Way.LEFT : Way.RIGHT);
            }
            case UP, DOWN -> {
                boolean turns = event.isAltDown() && editor.turn(event.getCode() == KeyCode.UP ? -1 : 1);
                return turns || leaves(event);
            }
            case LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> {
                return leaves(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A key that goes elsewhere, in a text that was begun by typing, writes it and goes there. */
    private boolean leaves(KeyEvent event) {
        if (editor.state() != CellEditor.State.TYPING || event.isAltDown()) {
            return false;
        }
        editor.commit();
        return resting.pressed(event);
    }
}
