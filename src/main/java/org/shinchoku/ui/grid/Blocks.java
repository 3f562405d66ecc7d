package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the chosen cells hold, and what is written into them when something is pasted, filled in or cleared. */
final class Blocks {

    private Blocks() {}

    /** The chosen texts; of a cell over several rows in its first row alone. */
    static Block copied(GridModel model, Selection from) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = from.top(); row <= from.bottom(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = from.left(); column <= from.right(); column++) {
                Place place = new Place(row, column);
                boolean first = model.span(place).first() == row || row == from.top();
                texts.add(first ? text(model, place) : "");
            }
            rows.add(texts);
        }
        return new Block(rows);
    }

    /** A block from the first chosen cell on; a single text in all that are chosen. */
    static Map<Subject, String> pasted(GridModel model, Selection to, Block block) {
        return block.single() ? filled(model, to, block.rows().get(0).get(0)) : laid(model, to, block);
    }

    private static Map<Subject, String> laid(GridModel model, Selection to, Block block) {
        Map<Subject, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < block.rows().size(); i++) {
            List<String> row = block.rows().get(i);
            for (int j = 0; j < row.size(); j++) {
                Place place = new Place(to.top() + i, to.left() + j);
                if (model.holds(place)) {
                    texts.putIfAbsent(model.subject(place), row.get(j));
                }
            }
        }
        return texts;
    }

    /** The cells that a pasted block covers. */
    static Selection covered(GridModel model, Selection to, Block block) {
        Place corner = new Place(to.top(), to.left());
        Place end = new Place(to.top() + block.rows().size() - 1, to.left() + block.width() - 1);
        return block.single() ? to : new Selection(corner, model.nearest(end));
    }

    /** The same text in all chosen cells. */
    static Map<Subject, String> filled(GridModel model, Selection all, String text) {
        Map<Subject, String> texts = new LinkedHashMap<>();
        for (int row = all.top(); row <= all.bottom(); row++) {
            for (int column = all.left(); column <= all.right(); column++) {
                texts.put(model.subject(new Place(row, column)), text);
            }
        }
        return texts;
    }

    /** The texts of the first chosen row in those below; of the row above where only one row is chosen. */
    static Map<Subject, String> filledDown(GridModel model, Selection all) {
        Map<Subject, String> texts = new LinkedHashMap<>();
        int source = all.top() == all.bottom() ? all.top() - 1 : all.top();
        for (int column = all.left(); column <= all.right() && source >= 0; column++) {
            Subject from = model.subject(new Place(source, column));
            for (int row = source + 1; row <= all.bottom(); row++) {
                Subject to = model.subject(new Place(row, column));
                if (!to.equals(from)) {
                    texts.put(to, GridCells.edited(model.plan(), from));
                }
            }
        }
        return texts;
    }

    private static String text(GridModel model, Place place) {
        return GridCells.edited(model.plan(), model.subject(place));
    }
}
