package org.shinchoku.ui.grid;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.shinchoku.ui.kit.Command;

/** Excel's keys while nothing is edited: from cell to cell, over cells, and what is done with those that are chosen. */
final class RestingKeys {

    private final GridViewModel grid;
    private final GridView view;
    private final CellEditor editor;
    private final Cursor cursor;
    private final GridCommands commands;

    RestingKeys(GridViewModel grid, GridView view, CellEditor editor, GridCommands commands) {
        this.grid = grid;
        this.view = view;
        this.editor = editor;
        this.cursor = grid.cursor();
        this.commands = commands;
    }

    /** Tells whether the key means something here. */
    boolean pressed(KeyEvent event) {
        boolean done = Command.pressed(Command.Where.GRID, event)
                .or(() -> Command.pressed(Command.Where.WINDOW, event))
                .filter(this::done)
                .isPresent();
        return done || (event.isShortcutDown() ? far(event) : !event.isAltDown() && step(event));
    }

    /** What the one list of commands has for the grid, and what a text field would else take for itself. */
    private boolean done(Command command) {
        switch (command) {
            case CUT -> commands.cut();
            case COPY -> commands.copy();
            case PASTE -> commands.paste();
            case FILL_DOWN -> commands.fillDown();
            case FILL_RIGHT -> commands.fillRight();
            case CLEAR -> commands.clear();
            case UNDO -> grid.edits().undo();
            case REDO -> grid.edits().redo();
            case EDIT -> editor.edit();
            case REWRITE -> editor.type();
            case MENU -> view.offerMenu();
            case CHOICES -> view.offerMarks();
            case FOLD -> commands.fold(true);
            case UNFOLD -> commands.fold(false);
            case WHOLE_COLUMN -> cursor.selectColumns();
            case WHOLE_ROW -> cursor.selectRows();
            case SELECT_ALL -> cursor.selectAll();
            case SELECT_ONE -> cursor.select(cursor.current(), false);
            case REVEAL -> view.reveal();
            case ZOOM_IN -> commands.zoom(1);
            case ZOOM_OUT -> commands.zoom(-1);
            case ZOOM_RESET -> commands.zoom(0);
            default -> {
                return false; // it goes to other cells, or is the window's
            }
        }
        return true;
    }

    /** Goes from cell to cell. */
    private boolean step(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT -> way(event.getCode()).ifPresent(way -> cursor.move(way, false, shift));
            case ENTER -> cursor.enter(shift ? Way.UP : Way.DOWN);
            case TAB -> cursor.tab(shift ? Way.LEFT : Way.RIGHT);
            case HOME -> cursor.rowStart(shift);
            case END -> cursor.rowEnd(shift);
            case PAGE_UP -> cursor.page(-view.port().bodyHeight(), shift);
            case PAGE_DOWN -> cursor.page(view.port().bodyHeight(), shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes far, as Ctrl does; with Shift as well the choice reaches there. */
    private boolean far(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT, HOME, END -> jump(event.getCode(), event.isShiftDown());
            case PAGE_UP -> cursor.moveYear(-1);
            case PAGE_DOWN -> cursor.moveYear(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void jump(KeyCode code, boolean extend) {
        switch (code) {
            case HOME -> cursor.select(new Place(0, 0), extend);
            case END -> cursor.select(new Place(Integer.MAX_VALUE, Integer.MAX_VALUE), extend);
            default -> way(code).ifPresent(way -> cursor.move(way, true, extend));
        }
    }

    /** The way that an arrow shows. */
    static Optional<Way> way(KeyCode code) {
        return switch (code) {
            case UP -> Optional.of(Way.UP);
            case DOWN -> Optional.of(Way.DOWN);
            case LEFT -> Optional.of(Way.LEFT);
            case RIGHT -> Optional.of(Way.RIGHT);
            default -> Optional.empty();
        };
    }
}
