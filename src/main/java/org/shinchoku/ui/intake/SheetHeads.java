package org.shinchoku.ui.intake;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.shinchoku.sheet.Area;
import org.shinchoku.ui.kit.Brush;
import org.shinchoku.ui.kit.Typeface;

/** Paints the letters of the columns and the numbers of the rows. */
final class SheetHeads {

    private static final double SIZE_PX = 11.5;

    private final GraphicsContext g;
    private final Brush brush;
    private final SheetPort port;

    SheetHeads(GraphicsContext g, Brush brush, SheetPort port) {
        this.g = g;
        this.brush = brush;
        this.port = port;
    }

    void paint(Area chosen) {
        g.save();
        g.setFont(Typeface.regular(SIZE_PX / port.zoom()));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (int column = port.firstColumn(); column <= port.lastColumn(); column++) {
            Rectangle2D place = port.place(Area.cell(port.firstRow(), column));
            boolean held = chosen.column() <= column && column <= chosen.lastColumn();
            head(
                    Area.address(0, column).replaceAll("1$", ""),
                    held,
                    new Rectangle2D(place.getMinX(), 0, place.getWidth(), port.headHeight()));
        }
        for (int row = port.firstRow(); row <= port.lastRow(); row++) {
            Rectangle2D place = port.place(Area.cell(row, port.firstColumn()));
            boolean held = chosen.row() <= row && row <= chosen.lastRow();
            head(
                    Integer.toString(row + 1),
                    held,
                    new Rectangle2D(0, place.getMinY(), port.headWidth(), place.getHeight()));
        }
        g.restore();
        brush.fill(Tint.HEAD, 0, 0, port.headWidth(), port.headHeight());
        brush.border(Tint.HEAD_LINE, new Rectangle2D(0, 0, port.headWidth(), port.headHeight()));
    }

    private void head(String text, boolean held, Rectangle2D place) {
        brush.fill(held ? Tint.HEAD_CHOSEN : Tint.HEAD, place);
        brush.border(Tint.HEAD_LINE, place);
        double room = SIZE_PX / port.zoom();
        if (place.getHeight() > room * 0.9 && place.getWidth() > room * 0.6) {
            g.setFill(held ? Tint.CHOSEN : Tint.HEAD_TEXT);
            g.fillText(text, place.getMinX() + place.getWidth() / 2, place.getMinY() + place.getHeight() / 2);
        }
    }
}
