package org.shinchoku.ui.intake;

import javafx.scene.input.KeyEvent;
import org.shinchoku.ui.kit.Command;

/** The keys of the sheet's picture: those of Excel. */
final class SheetKeys {

    private final SheetView view;
    private final SheetViewModel sheet;

    SheetKeys(SheetView view, SheetViewModel sheet) {
        this.view = view;
        this.sheet = sheet;
        view.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (command(e)
                    || !e.isAltDown()
                            && (e.isShortcutDown() ? withControl(e) : e.isShiftDown() ? withShift(e) : plain(e))) {
                e.consume();
            }
        });
    }

    private boolean command(KeyEvent e) {
        if (Command.CELL_MEANING.isPressed(e)) {
            view.enter();
        } else if (Command.WHOLE_LINE.isPressed(e)) {
            sheet.stretch(0);
        } else if (Command.ZOOM_IN.isPressed(e)) {
            view.zoom(1);
        } else if (Command.ZOOM_OUT.isPressed(e)) {
            view.zoom(-1);
        } else if (Command.ZOOM_RESET.isPressed(e)) {
            view.zoom(0);
        } else {
            return false;
        }
        return true;
    }

    private boolean plain(KeyEvent e) {
        switch (e.getCode()) {
            case UP, KP_UP -> sheet.step(-1, 0);
            case DOWN, KP_DOWN -> sheet.step(1, 0);
            case LEFT, KP_LEFT -> sheet.step(0, -1);
            case RIGHT, KP_RIGHT -> sheet.step(0, 1);
            case HOME -> sheet.home();
            case END -> sheet.end();
            case PAGE_UP -> page(-1);
            case PAGE_DOWN -> page(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whole rows are chosen, for what is said of rows. */
    private boolean withShift(KeyEvent e) {
        switch (e.getCode()) {
            case UP, KP_UP -> sheet.stretch(-1);
            case DOWN, KP_DOWN -> sheet.stretch(1);
            case ENTER -> view.enter();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent e) {
        switch (e.getCode()) {
            case UP, KP_UP -> sheet.leap(-1, 0);
            case DOWN, KP_DOWN -> sheet.leap(1, 0);
            case LEFT, KP_LEFT -> sheet.leap(0, -1);
            case RIGHT, KP_RIGHT -> sheet.leap(0, 1);
            case HOME -> sheet.first();
            case END -> sheet.last();
            case PAGE_UP -> sheet.tab(sheet.spot().tab() - 1);
            case PAGE_DOWN -> sheet.tab(sheet.spot().tab() + 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One view up or down. */
    private void page(int way) {
        Picture picture = view.port().picture();
        Spot at = sheet.spot();
        int row = picture.rowAt(picture.top(at.row()) + way * view.port().bodyHeight() * 0.9);
        sheet.go(at.tab(), row == at.row() ? row + way : row, at.column());
    }
}
