package org.shinchoku.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

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

    private void rule(List<Rule> rules) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        content.setStrokingColor(red(Rule.COLOR), green(Rule.COLOR), blue(Rule.COLOR));
        content.setLineWidth((float) Rule.BREADTH);
        content.setLineCapStyle(2);
        for (Rule rule : rules) {
            content.moveTo((float) rule.x1(), y(rule.y1()));
            content.lineTo((float) rule.x2(), y(rule.y2()));
        }
        content.stroke();
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
