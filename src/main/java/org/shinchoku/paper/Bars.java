package org.shinchoku.paper;

import java.util.List;
import java.util.Optional;
import org.shinchoku.sheet.Chart;
import org.shinchoku.sheet.Pattern;
import org.shinchoku.sheet.Sheet;

/** 図: draws the bars of a sheet's charts into their cells, and into the cell above them what the parts are called. */
final class Bars {

    /** White left and right of a bar, and how high it is at most, in points. */
    private static final double INSIDE = 5;

    private static final double TALLEST = 13;
    private static final double SWATCH = 7;
    private static final int INK = 0x1F2937;
    private static final int WHITE = 0xFFFFFF;
    /** Letters beside a swatch, as a part of the cell's. */
    private static final double SMALL = 0.9;

    private final Sheet sheet;
    private final Fonts fonts;
    private final Frame frame;

    Bars(Sheet sheet, Fonts fonts, Frame frame) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.frame = frame;
    }

    /** What is drawn in a piece, or nothing where it is no part of a chart. */
    Optional<Drawing> of(Piece piece) {
        int row = piece.origin().row();
        for (Chart chart : sheet.charts()) {
            if (piece.origin().column() == chart.area().column()
                    && row >= chart.area().row() - 1
                    && row <= chart.area().lastRow()) {
                Drawing drawing = new Drawing(piece.origin());
                if (row < chart.area().row()) {
                    names(chart, piece, drawing);
                } else if (piece.whole()) {
                    bar(chart, piece, drawing);
                }
                return Optional.of(drawing);
            }
        }
        return Optional.empty();
    }

    private void bar(Chart chart, Piece piece, Drawing to) {
        double most = chart.most(sheet);
        List<Double> figures = chart.figures(sheet, piece.origin().row());
        double high = Math.min(TALLEST, piece.height() - 2 * Slot.PADDING) * frame.factor();
        double y = frame.paperY(piece.y() + piece.height() / 2) - high / 2;
        double room = (piece.width() - 2 * INSIDE) * frame.factor();
        double x = frame.paperX(piece.x() + INSIDE);
        for (int i = 0; i < figures.size(); i++) {
            double wide = most == 0 ? 0 : room * figures.get(i) / most;
            if (wide > 0) {
                Pattern pattern = Pattern.of(i, figures.size());
                String text = Long.toString(Math.round(figures.get(i)));
                double size = Math.min(piece.style().size() * frame.factor(), high * 0.8);
                double width = width(text, size);
                double left = x + (wide - width) / 2;
                Box label = width + 4 > wide ? null : new Box(left - 1, y + 1, width + 2, high - 2, WHITE);
                to.part(pattern, new Box(x, y, wide, high, pattern.ground), label);
                if (label != null) {
                    int color = pattern.isDark() ? WHITE : INK;
                    write(text, left, y + high / 2 + size * 0.36, size, color, to);
                }
                x += wide;
            }
        }
    }

    /** Each part's pattern and name, in lines from the left. */
    private void names(Chart chart, Piece piece, Drawing to) {
        List<String> names = chart.partNames(sheet);
        double size = piece.style().size() * frame.factor() * SMALL;
        double left = frame.paperX(piece.x() + INSIDE);
        double right = frame.paperX(piece.x() + piece.width() - INSIDE);
        double x = left;
        double y = frame.paperY(piece.y() + Slot.PADDING);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).replace('\n', ' ');
            double wide = SWATCH + 2 + width(name, size);
            if (x > left && x + wide > right) {
                x = left;
                y += size * Slot.LEADING;
            }
            Pattern pattern = Pattern.of(i, names.size());
            double middle = y + size * Slot.LEADING / 2;
            to.part(pattern, new Box(x, middle - SWATCH / 2, SWATCH, SWATCH, pattern.ground), null);
            write(name, x + SWATCH + 2, middle + size * 0.36, size, INK, to);
            x += wide + size;
        }
    }

    private double width(String text, double size) {
        return fonts.runs(text, false, c -> {}).stream()
                .mapToDouble(run -> run.width() * size)
                .sum();
    }

    private void write(String text, double x, double baseline, double size, int color, Drawing to) {
        double at = x;
        for (Fonts.Run run : fonts.runs(text, false, c -> {})) {
            double width = run.width() * size;
            to.texts().add(new TextRun(at, baseline, width, run.face(), size, color, false, run.text(), to.origin()));
            at += width;
        }
    }
}
