package org.shinchoku.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.shinchoku.sheet.Stroke;

/** Writes the content of one page; says a colour or a font only where it changes. */
final class Ink {

    private final PDPageContentStream content;
    private final double height;
    private int color = -1;
    private PDFont font;
    private double size;
    private boolean marked;

    Ink(PDPageContentStream content, double height) {
        this.content = content;
        this.height = height;
    }

    /** What is seen and not read: fills, rules, lines through texts. */
    void decorate(Page page) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        for (Box box : page.boxes()) {
            use(box.color());
            content.addRect((float) box.x(), y(box.y() + box.height()), (float) box.width(), (float) box.height());
            content.fill();
        }
        rule(page.rules());
        strike(page.texts());
        content.endMarkedContent();
    }

    /** Rules of one kind, which stand behind each other, are drawn at once. */
    private void rule(List<Rule> rules) throws IOException {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (i == 0 || !rules.get(i - 1).stroke().equals(rule.stroke())) {
                take(rule.stroke());
            }
            content.moveTo((float) rule.x1(), y(rule.y1()));
            content.lineTo((float) rule.x2(), y(rule.y2()));
            if (i + 1 == rules.size() || !rules.get(i + 1).stroke().equals(rule.stroke())) {
                content.stroke();
            }
        }
    }

    private void take(Stroke stroke) throws IOException {
        double[] dashes = stroke.kind().dashes();
        float[] pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        content.setStrokingColor(red(stroke.color()), green(stroke.color()), blue(stroke.color()));
        content.setLineWidth((float) stroke.kind().breadth());
        content.setLineDashPattern(pattern, 0);
        content.setLineCapStyle(dashes.length > 0 ? 0 : 2);
    }

    private void strike(List<TextRun> texts) throws IOException {
        for (TextRun run : texts) {
            if (run.strike()) {
                use(run.color());
                double middle = run.baseline() - run.size() * 0.35;
                content.addRect(
                        (float) run.x(), y(middle), (float) run.width(), (float) Math.max(0.4, run.size() * 0.05));
                content.fill();
            }
        }
    }

    /** Puts the texts that follow under a mark; where it is negative, they are not read. */
    void mark(int number) throws IOException {
        if (marked) {
            content.endMarkedContent();
        } else {
            content.beginText();
        }
        marked = true;
        if (number < 0) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            content.beginMarkedContent(COSName.P, number);
        }
    }

    void write(TextRun run, PDFont face) throws IOException {
        if (face != font || run.size() != size) {
            content.setFont(face, (float) run.size());
            font = face;
            size = run.size();
        }
        use(run.color());
        content.setTextMatrix(Matrix.getTranslateInstance((float) run.x(), y(run.baseline())));
        content.showText(run.text());
    }

    void end() throws IOException {
        if (marked) {
            content.endMarkedContent();
            content.endText();
        }
    }

    private void use(int rgb) throws IOException {
        if (rgb != color) {
            content.setNonStrokingColor(red(rgb), green(rgb), blue(rgb));
            color = rgb;
        }
    }

    private float y(double fromTop) {
        return (float) (height - fromTop);
    }

    private static float red(int rgb) {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    private static float green(int rgb) {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    private static float blue(int rgb) {
        return (rgb & 0xFF) / 255f;
    }
}
