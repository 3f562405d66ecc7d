package org.shinchoku.ui.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.shinchoku.paper.Box;
import org.shinchoku.paper.Page;
import org.shinchoku.paper.Rule;
import org.shinchoku.paper.TextRun;
import org.shinchoku.ui.kit.Typeface;

/** 紙面: a page as the screen and the printer show it, a pixel for each point; the same pages become a PDF. */
final class Leaf {

    private Leaf() {}

    static Group of(Page page) {
        Group leaf = new Group();
        Rectangle paper = new Rectangle(page.width(), page.height(), Color.WHITE);
        leaf.getChildren().add(paper);
        for (Box box : page.boxes()) {
            Rectangle fill = new Rectangle(box.x(), box.y(), box.width(), box.height());
            fill.setFill(color(box.color()));
            leaf.getChildren().add(fill);
        }
        for (Rule rule : page.rules()) {
            Line line = new Line(rule.x1(), rule.y1(), rule.x2(), rule.y2());
            line.setStroke(color(rule.stroke().color()));
            line.setStrokeWidth(rule.stroke().kind().breadth());
            for (double dash : rule.stroke().kind().dashes()) {
                line.getStrokeDashArray().add(dash);
            }
            leaf.getChildren().add(line);
        }
        Map<Integer, Group> inks = new LinkedHashMap<>();
        for (TextRun run : page.texts()) {
            Text text = new Text(run.x(), run.baseline(), run.text());
            text.setFont(Typeface.of(run.face(), run.size()));
            text.setFill(color(run.color()));
            text.setStrikethrough(run.strike());
            inks.computeIfAbsent(run.color(), Leaf::ink).getChildren().add(text);
        }
        leaf.getChildren().addAll(inks.values());
        return leaf;
    }

    /** Texts of one colour: the theme gives texts its own, which on paper is the ink's. */
    private static Group ink(int rgb) {
        Group ink = new Group();
        ink.setStyle(String.format("-color-fg-default: #%06x;", rgb));
        return ink;
    }

    private static Color color(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
