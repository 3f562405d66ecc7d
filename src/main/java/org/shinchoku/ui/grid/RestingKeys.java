package org.shinchoku.ui.grid;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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
        if (event.isAltDown()) {
            return alternative(event);
        }
        if (event.getCode() == KeyCode.SPACE && (event.isShiftDown() || event.isShortcutDown())) {
            line(event);
            return true;
        }
        if (event.isShortcutDown()) {
            return event.isShiftDown() ? reaching(event.getCode()) : command(event.getCode());
        }
        return step(event) || (event.isShiftDown() ? olden(event.getCode()) : open(event.getCode()));
    }

    private boolean alternative(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> view.offerMarks();
            case LEFT -> commands.fold(true);
            case RIGHT -> commands.fold(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whole columns, whole rows or all, as the space bar chooses them with its companions. */
    private void line(KeyEvent event) {
        if (!event.isShiftDown()) {
            cursor.selectColumns();
        } else if (event.isShortcutDown()) {
            cursor.selectAll();
        } else {
            cursor.selectRows();
        }
    }

    private boolean open(KeyCode code) {
        switch (code) {
            case F2 -> editor.edit();
            case BACK_SPACE -> editor.type();
            case DELETE -> grid.edits().clear();
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

    private boolean command(KeyCode code) {
        switch (code) {
            case UP, DOWN, LEFT, RIGHT, HOME, END -> jump(code, false);
            case PAGE_UP -> cursor.moveYear(-1);
            case PAGE_DOWN -> cursor.moveYear(1);
            case A -> cursor.selectAll();
            case C, INSERT -> commands.copy();
            case X -> commands.cut();
            case V -> commands.paste();
            case D -> grid.edits().fillDown();
            case R -> grid.edits().fillRight();
            case Z -> grid.edits().undo();
            case Y -> grid.edits().redo();
            case BACK_SPACE -> view.reveal();
            case DIGIT0, NUMPAD0 -> commands.zoom(0);
            default -> {
                return zoom(code);
            }
        }
        return true;
    }

    /** With Shift and Ctrl; letters with both belong to the menus. */
    private boolean reaching(KeyCode code) {
        switch (code) {
            case UP, DOWN, LEFT, RIGHT, HOME, END -> jump(code, true);
            case Z -> grid.edits().redo();
            default -> {
                return zoom(code);
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

    /** Plus stands on several keys, and on some keyboards needs Shift. */
    private boolean zoom(KeyCode code) {
        switch (code) {
            case PLUS, ADD, EQUALS, SEMICOLON -> commands.zoom(1);
            case MINUS, SUBTRACT -> commands.zoom(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What Shift did with cells before Ctrl+X and Ctrl+V, and still does in Excel. */
    private boolean olden(KeyCode code) {
        switch (code) {
            case DELETE -> commands.cut();
            case INSERT -> commands.paste();
            case BACK_SPACE -> cursor.select(cursor.current(), false);
            default -> {
                return false;
            }
        }
        return true;
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
