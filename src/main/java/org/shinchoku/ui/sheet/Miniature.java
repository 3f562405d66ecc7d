package org.shinchoku.ui.sheet;

import java.util.Arrays;
import org.shinchoku.paper.Box;
import org.shinchoku.paper.Page;
import org.shinchoku.paper.Rule;
import org.shinchoku.paper.TextRun;

/**
 * 縮図: a page so small that nobody reads it, as pixels: areas and lines as they are, texts as grey bars. It is painted
 * without the screen, so off its thread.
 */
final class Miniature {

    /** A line of text is about this much ink, from the top of its letters to where they stand. */
    private static final double INK = 0.36;

    private static final double LETTER = 0.78;
    /** Lines are never thinner than this part of a pixel. */
    private static final double THINNEST = 0.28;

    private static final int WHITE = 0xFFFFFF;

    private final int width;
    private final int height;
    private final double scale;
    private final int[] pixels;

    private Miniature(int width, Page page) {
        this.width = width;
        this.scale = width / page.width();
        this.height = (int) Math.round(page.height() * scale);
        this.pixels = new int[width * height];
        Arrays.fill(pixels, 0xFF000000 | WHITE);
    }

    /** @param width in pixels; the height follows */
    static Miniature of(Page page, int width) {
        Miniature small = new Miniature(width, page);
        for (Box box : page.boxes()) {
            small.paint(box.x(), box.y(), box.width(), box.height(), box.color(), 1);
        }
        for (Rule rule : page.rules()) {
            if (rule.x1() != rule.x2() && rule.y1() != rule.y2()) {
                continue; // a line through a cell is too thin to be seen so small
            }
            double breadth = Math.max(rule.stroke().kind().breadth(), THINNEST / small.scale);
            double x = Math.min(rule.x1(), rule.x2());
            double y = Math.min(rule.y1(), rule.y2());
            double across = Math.max(breadth, Math.abs(rule.x1() - rule.x2()));
            double down = Math.max(breadth, Math.abs(rule.y1() - rule.y2()));
            small.paint(x, y, across, down, rule.stroke().color(), 1);
        }
        for (TextRun run : page.texts()) {
            if (!run.text().isBlank()) {
                double high = run.size() * LETTER;
                small.paint(run.x(), run.baseline() - high, run.width(), high, run.color(), INK);
            }
        }
        return small;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Opaque, row by row. */
    int[] pixels() {
        return pixels.clone();
    }

    /** Paints a rectangle in points; a pixel that it covers in part takes its colour in part. */
    private void paint(double x, double y, double across, double down, int color, double strength) {
        double left = Math.max(0, x * scale);
        double top = Math.max(0, y * scale);
        double right = Math.min(width, (x + across) * scale);
        double bottom = Math.min(height, (y + down) * scale);
        for (int row = (int) top; row < bottom; row++) {
            double high = Math.min(bottom, row + 1) - Math.max(top, row);
            for (int column = (int) left; column < right; column++) {
                double wide = Math.min(right, column + 1) - Math.max(left, column);
                mix(row * width + column, color, high * wide * strength);
            }
        }
    }

    private void mix(int at, int color, double part) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int one = pixels[at] >> shift & 0xFF;
            int other = color >> shift & 0xFF;
            mixed = mixed << 8 | (int) Math.round(one + part * (other - one));
        }
        pixels[at] = mixed;
    }
}
