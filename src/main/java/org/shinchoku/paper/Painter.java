package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Stroke;
import org.shinchoku.sheet.Style;
import org.shinchoku.text.Line;

/** Turns the pieces of one sheet into what is painted: boxes, rules and runs of text, in the points of the paper. */
final class Painter {

    private static final Stroke UNDERLINE = new Stroke(Stroke.Kind.THIN, 0x000000);
    /** How far an underline lies below the letters, as a part of their size. */
    private static final double UNDER = 0.12;

    private final Fonts fonts;
    private final Frame frame;
    private final Bars bars;
    private final Map<Integer, Missing> missing = new LinkedHashMap<>();

    Painter(Sheet sheet, Fonts fonts, Frame frame) {
        this.fonts = fonts;
        this.frame = frame;
        this.bars = new Bars(sheet, fonts, frame);
    }

    /** Characters that no font has, met so far. */
    List<Missing> missing() {
        return List.copyOf(missing.values());
    }

    /** A page of these pieces, with the texts of its edges behind those of the table. */
    Page page(int sheet, double width, double height, List<Piece> pieces, List<TextRun> edges) {
        List<Box> boxes = new ArrayList<>();
        Rules rules = new Rules();
        List<Rule> drawn = new ArrayList<>();
        List<TextRun> texts = new ArrayList<>();
        for (Piece piece : pieces) {
            double left = frame.paperX(piece.x());
            double top = frame.paperY(piece.y());
            double right = frame.paperX(piece.x() + piece.width());
            double bottom = frame.paperY(piece.y() + piece.height());
            if (piece.style().fill() != Style.NO_FILL) {
                boxes.add(new Box(
                        left, top, right - left, bottom - top, piece.style().fill()));
            }
            rules.around(left, top, right, bottom, piece.style().borders());
            Optional<Drawing> drawing = bars.of(piece);
            if (drawing.isPresent()) {
                boxes.addAll(drawing.get().boxes());
                drawn.addAll(drawing.get().rules());
                texts.addAll(drawing.get().texts());
            } else {
                write(piece, texts, drawn);
            }
        }
        texts.addAll(edges);
        List<Rule> lines = rules.merged();
        lines.addAll(drawn);
        return new Page(sheet, width, height, boxes, lines, texts);
    }

    private void write(Piece piece, List<TextRun> texts, List<Rule> drawn) {
        double size = piece.style().size();
        double baseline = piece.textTop() + (piece.lineHeight() - size) / 2 + size * Face.ASCENT;
        for (Line line : piece.lines()) {
            double x = frame.paperX(piece.textLeft(line));
            double y = frame.paperY(baseline);
            for (Stretch stretch : Stretch.of(line.start(), line.end(), piece.marks())) {
                double end = runs(stretch, x, y, size * frame.factor(), piece, texts);
                if (stretch.isNew()) {
                    double below = y + size * frame.factor() * UNDER;
                    drawn.add(new Rule(x, below, end, below, UNDERLINE));
                }
                x = end;
            }
            baseline += piece.lineHeight();
        }
    }

    /** Writes a part of a line and says where it ends. */
    private double runs(Stretch part, double x, double baseline, double size, Piece piece, List<TextRun> texts) {
        Style style = piece.style();
        Origin origin = piece.origin();
        double at = x;
        boolean strike = style.strike() || part.isGone();
        for (Fonts.Run run :
                fonts.runs(piece.text().substring(part.start(), part.end()), style.bold(), c -> note(c, origin))) {
            double width = run.width() * size;
            texts.add(new TextRun(at, baseline, width, run.face(), size, style.color(), strike, run.text(), origin));
            at += width;
        }
        return at;
    }

    void note(int codePoint, Origin origin) {
        missing.putIfAbsent(codePoint, new Missing(codePoint, origin));
    }
}
