package org.shinchoku.paper;

import java.util.List;

/**
 * One page, ready to be painted: first the boxes, then the rules, then the texts.
 *
 * @param sheet which of the document's sheets it shows, from 0
 * @param width in points
 * @param height in points
 * @param texts in the order they are read
 */
public record Page(int sheet, double width, double height, List<Box> boxes, List<Rule> rules, List<TextRun> texts) {

    public Page {
        boxes = List.copyOf(boxes);
        rules = List.copyOf(rules);
        texts = List.copyOf(texts);
    }
}
