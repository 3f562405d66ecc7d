package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Pattern;
import org.shinchoku.sheet.Stroke;

/** What is drawn in a cell besides its text. */
record Drawing(Origin origin, List<Box> boxes, List<Rule> rules, List<TextRun> texts) {

    private static final Stroke FRAME = new Stroke(Stroke.Kind.THIN, 0x1F2937);
    private static final Stroke HATCH = new Stroke(Stroke.Kind.THIN, 0x4B5563);

    Drawing(Origin origin) {
        this(origin, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * A framed part in its pattern.
     *
     * @param label where its lines leave room for a text, or null
     */
    void part(Pattern pattern, Box part, Box label) {
        boxes.add(part);
        double right = part.x() + part.width();
        double bottom = part.y() + part.height();
        for (double y = part.y() + pattern.across; pattern.across > 0 && y < bottom; y += pattern.across) {
            boolean free = label == null || y <= label.y() || y >= label.y() + label.height();
            across(part.x(), free ? right : label.x(), y);
            across(free ? right : label.x() + label.width(), right, y);
        }
        for (double x = part.x() + pattern.down; pattern.down > 0 && x < right; x += pattern.down) {
            boolean free = label == null || x <= label.x() || x >= label.x() + label.width();
            down(x, part.y(), free ? bottom : label.y());
            down(x, free ? bottom : label.y() + label.height(), bottom);
        }
        rules.add(new Rule(part.x(), part.y(), right, part.y(), FRAME));
        rules.add(new Rule(part.x(), bottom, right, bottom, FRAME));
        rules.add(new Rule(part.x(), part.y(), part.x(), bottom, FRAME));
        rules.add(new Rule(right, part.y(), right, bottom, FRAME));
    }

    private void across(double from, double to, double y) {
        if (to > from) {
            rules.add(new Rule(from, y, to, y, HATCH));
        }
    }

    private void down(double x, double from, double to) {
        if (to > from) {
            rules.add(new Rule(x, from, x, to, HATCH));
        }
    }
}
