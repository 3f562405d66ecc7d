package org.shinchoku.ui.intake;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Style;
import org.shinchoku.ui.kit.Brush;

/** Paints what is seen of a sheet as it looks in Excel, every cell in the colour of what it was taken for. */
final class SheetPainter {

    private static final double FRAME_PX = 2.4;
    private static final double CORNER = 6.5;

    private final Brush brush;
    private final GraphicsContext g;
    private final SheetPort port;
    private final Picture picture;
    private final Shade shade;
    private final Function<Area, Flag> flags;
    private final boolean coloured;
    private final TextPainter texts;
    private final Rectangle2D seen;
    private final boolean leftOut;

    /**
     * @param flags which cells have something to look at
     * @param coloured whether cells have the colour of what they were taken for rather than their own
     * @param leftOut whether nothing of the sheet is taken in
     * @param screen how many pixels of the screen one of the control's is
     */
    SheetPainter(
            GraphicsContext g,
            SheetPort port,
            Shade shade,
            Function<Area, Flag> flags,
            boolean coloured,
            boolean leftOut,
            double screen) {
        this.g = g;
        this.brush = new Brush(g);
        this.port = port;
        this.picture = port.picture();
        this.shade = shade;
        this.flags = flags;
        this.coloured = coloured;
        this.texts = new TextPainter(g, brush, picture.lettering());
        this.seen = new Rectangle2D(port.headWidth(), port.headHeight(), port.bodyWidth(), port.bodyHeight());
        this.leftOut = leftOut;
        brush.begin(port.zoom(), screen);
    }

    /**
     * Paints the whole view with a frame around what is chosen, a lighter one where the keys go elsewhere.
     *
     * @param rows whether whole rows are chosen, which are darkened, and not a cell
     */
    void paint(Area chosen, boolean rows, boolean focused) {
        brush.fill(Tint.DESK, 0, 0, port.width() + 1, port.height() + 1);
        Set<Area> merged = new LinkedHashSet<>();
        for (int row = port.firstRow(); row <= port.lastRow(); row++) {
            row(row, merged);
        }
        merged.forEach(this::ground);
        for (int row = port.firstRow(); row <= port.lastRow(); row++) {
            texts(row);
        }
        merged.forEach(area -> text(area, port.place(area).getWidth()));
        if (rows) {
            brush.fill(Tint.CHOSEN_ROWS, nearby(port.place(chosen)));
        }
        Color frame = focused ? Tint.CHOSEN : Tint.CHOSEN_AWAY;
        brush.frame(frame, nearby(port.place(chosen)), FRAME_PX / port.zoom());
        new SheetHeads(g, brush, port).paint(chosen);
    }

    /** What of an area lies in or close to the view: the screen does not paint what is a million pixels high. */
    private Rectangle2D nearby(Rectangle2D area) {
        double left = Math.max(area.getMinX(), -20);
        double top = Math.max(area.getMinY(), -20);
        double right = Math.max(left, Math.min(area.getMaxX(), port.width() + 20));
        double bottom = Math.max(top, Math.min(area.getMaxY(), port.height() + 20));
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    private void row(int row, Set<Area> merged) {
        merged.addAll(picture.merges().in(row).stream()
                .filter(a -> a.column() <= port.lastColumn() && a.lastColumn() >= port.firstColumn())
                .toList());
        for (int column = port.firstColumn(); column <= port.lastColumn(); column++) {
            Area area = picture.merges().at(row, column);
            if (area.rows() == 1 && area.columns() == 1) {
                ground(area);
            }
        }
    }

    private void ground(Area area) {
        Rectangle2D place = nearby(port.place(area));
        Cell cell = picture.sheet().cell(area.row(), area.column());
        brush.fill(color(area, cell), place);
        brush.border(Tint.LINE, place);
        lines(cell.style().borders(), place);
        flag(area, place);
    }

    private void lines(Sides sides, Rectangle2D place) {
        double hair = brush.hair();
        double left = place.getMinX() - hair;
        double top = place.getMinY() - hair;
        if (sides.top().isThere()) {
            brush.fill(Tint.BORDER, left, top, place.getMaxX(), place.getMinY());
        }
        if (sides.left().isThere()) {
            brush.fill(Tint.BORDER, left, top, place.getMinX(), place.getMaxY());
        }
        if (sides.bottom().isThere()) {
            brush.fill(Tint.BORDER, left, place.getMaxY() - hair, place.getMaxX(), place.getMaxY());
        }
        if (sides.right().isThere()) {
            brush.fill(Tint.BORDER, place.getMaxX() - hair, top, place.getMaxX(), place.getMaxY());
        }
        if (sides.falling().isThere()) {
            brush.line(Tint.BORDER, left, top, place.getMaxX(), place.getMaxY());
        }
        if (sides.rising().isThere()) {
            brush.line(Tint.BORDER, left, place.getMaxY(), place.getMaxX(), top);
        }
    }

    private Color color(Area area, Cell cell) {
        if (picture.isHidden(area.row(), area.column())) {
            return Tint.HIDDEN;
        }
        Meaning meaning = coloured && !leftOut ? shade.meaning(area) : Meaning.NONE;
        if (meaning != Meaning.NONE) {
            return Tint.of(meaning);
        }
        int fill = cell.style().fill();
        return coloured || fill == Style.NO_FILL ? Tint.PAPER : rgb(fill);
    }

    private static Color rgb(int rgb) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** A corner that is folded, as on a cell with a comment. */
    private void flag(Area area, Rectangle2D place) {
        Flag flag = flags.apply(area);
        if (flag != Flag.NONE) {
            double size = Math.min(CORNER, Math.min(place.getWidth(), place.getHeight()) / 2);
            g.setFill(flag == Flag.OPEN ? Tint.OPEN_DOUBT : Tint.SEEN_DOUBT);
            g.fillPolygon(
                    new double[] {place.getMaxX() - size, place.getMaxX(), place.getMaxX()},
                    new double[] {place.getMinY(), place.getMinY(), place.getMinY() + size},
                    3);
        }
    }

    /** The texts of a row's single cells; one that begins left of what is seen may reach into it. */
    private void texts(int row) {
        int from = port.firstColumn();
        while (from > 0 && picture.sheet().cell(row, from).isEmpty() && isSingle(row, from)) {
            from--;
        }
        for (int column = from; column <= port.lastColumn(); column++) {
            if (isSingle(row, column)) {
                text(Area.cell(row, column), room(row, column));
            }
        }
    }

    private boolean isSingle(int row, int column) {
        Area area = picture.merges().at(row, column);
        return area.rows() == 1 && area.columns() == 1;
    }

    /** The width up to the next text: as far as a text that is not broken into lines is seen. */
    private double room(int row, int column) {
        int last = column;
        while (last + 1 < picture.columns()
                && picture.sheet().cell(row, last + 1).isEmpty()
                && isSingle(row, last + 1)
                && picture.left(last + 1) - picture.left(column) < port.width() * 2) {
            last++;
        }
        return picture.left(last + 1) - picture.left(column);
    }

    private void text(Area area, double room) {
        Cell cell = picture.sheet().cell(area.row(), area.column());
        if (!cell.isEmpty() && !picture.isHidden(area.row(), area.column())) {
            Color color = leftOut && coloured
                    ? Tint.LEFT_OUT
                    : coloured ? Tint.TEXT : rgb(cell.style().color());
            texts.paint(cell, color, port.place(area), room, seen);
        }
    }
}
