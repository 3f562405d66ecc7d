package org.shinchoku.ui.intake;

import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.shinchoku.sheet.Area;

/** Clicking and turning the wheel over the sheet's picture. */
final class SheetMouse {

    private final SheetView view;
    private final SheetViewModel sheet;

    SheetMouse(SheetView view, SheetViewModel sheet, Canvas canvas) {
        this.view = view;
        this.sheet = sheet;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    private void press(MouseEvent e) {
        view.requestFocus();
        Area area = view.port().cellAt(e.getX(), e.getY());
        int row = view.port().rowAt(e.getX(), e.getY());
        if (e.isShiftDown() && (row >= 0 || area != null)) {
            sheet.reach(row >= 0 ? row : area.row());
        } else if (row >= 0) {
            sheet.go(new Spot(sheet.spot().tab(), Area.cell(row, 0)));
            sheet.reach(row);
        } else if (area != null) {
            sheet.go(new Spot(sheet.spot().tab(), area));
        }
    }

    /** Over the rows' numbers, or down from a cell, chooses whole rows. */
    private void drag(MouseEvent e) {
        int row = view.port().rowAt(0, e.getY());
        boolean within = !sheet.isStretched()
                && sheet.spot().area().row() <= row
                && row <= sheet.spot().area().lastRow();
        if (row >= 0 && !within) {
            sheet.reach(row);
        }
    }

    private void wheel(ScrollEvent e) {
        SheetPort port = view.port();
        if (e.isShortcutDown()) {
            view.zoom((int) Math.signum(e.getDeltaY()));
        } else {
            double x = e.isShiftDown() && e.getDeltaX() == 0 ? e.getDeltaY() : e.getDeltaX();
            double y = e.isShiftDown() ? 0 : e.getDeltaY();
            view.show(port.at(port.x() - x / port.zoom(), port.y() - y / port.zoom()));
        }
        e.consume();
    }
}
