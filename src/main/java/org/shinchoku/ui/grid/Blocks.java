package org.shinchoku.ui.grid;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Field;

/** What the chosen cells hold, and what is written into them when something is pasted, filled in or cleared. */
final class Blocks {

    private Blocks() {}

    /** The chosen texts as they are read; of a cell over several rows in its first row alone. */
    static Block copied(GridModel model, Selection from) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = from.top(); row <= from.bottom(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = from.left(); column <= from.right(); column++) {
                Place place = new Place(row, column);
                boolean first = model.span(place).first() == row || row == from.top();
                texts.add(first ? text(model, place) : null);
            }
            rows.add(texts);
        }
        return new Block(rows);
    }

    private static String text(GridModel model, Place place) {
        GridCell cell = model.cell(place);
        Field field = model.columns().get(place.column()).field();
        boolean asRead = cell.subject() instanceof Subject.Answer && field.kind() != Field.Kind.DEPARTMENT;
        return asRead ? cell.text() : Texts.of(model.plan(), cell.subject());
    }

    /** The cells that a pasted block covers: as often as it goes into the chosen ones, or once from their first on. */
    static Selection covered(GridModel model, Selection to, Block block) {
        boolean fits = to.height() % block.height() == 0 && to.width() % block.width() == 0;
        Place corner = new Place(to.top(), to.left());
        Place end = new Place(to.top() + block.height() - 1, to.left() + block.width() - 1);
        return fits ? to : new Selection(corner, model.nearest(end));
    }

    static Writing pasted(GridModel model, Selection to, Block block) {
        Writing writing = new Writing(model.plan());
        Selection all = covered(model, to, block);
        for (int row = all.top(); row <= all.bottom(); row++) {
            for (int column = all.left(); column <= all.right(); column++) {
                String text = block.at((row - all.top()) % block.height(), (column - all.left()) % block.width());
                if (text != null) {
                    writing.bring(model.subject(new Place(row, column)), text);
                }
            }
        }
        for (int row = 0; row < block.height(); row++) {
            for (int column = 0; column < block.width(); column++) {
                String text = block.at(row, column);
                boolean outside = !model.holds(new Place(all.top() + row, all.left() + column));
                if (outside && text != null && !text.isBlank()) {
                    writing.outside();
                }
            }
        }
        return writing;
    }

    /** One text, or nothing, in all chosen cells; a title over further rows, which stand outside of a larger choice, is left alone. */
    static Writing filled(GridModel model, Selection all, String text) {
        Writing writing = new Writing(model.plan());
        for (int row = all.top(); row <= all.bottom(); row++) {
            for (int column = all.left(); column <= all.right(); column++) {
                Place place = new Place(row, column);
                Span span = model.span(place);
                boolean within = all.top() <= span.first() && span.end() - 1 <= all.bottom();
                if (within || all.single()) {
                    writing.bring(model.subject(place), text);
                }
            }
        }
        return writing;
    }

    /** What stands in the first chosen row in those below; where only one row is chosen, what stands in the row above. */
    static Writing filledDown(GridModel model, Selection all) {
        int source = all.top() == all.bottom() ? all.top() - 1 : all.top();
        Writing writing = new Writing(model.plan());
        for (int column = all.left(); column <= all.right() && source >= 0; column++) {
            for (int row = source + 1; row <= all.bottom(); row++) {
                copy(model, new Place(source, column), new Place(row, column), writing);
            }
        }
        return writing;
    }

    /** What stands in the first chosen column in those beside it; where only one is chosen, what stands left of it. */
    static Writing filledRight(GridModel model, Selection all) {
        int source = all.left() == all.right() ? all.left() - 1 : all.left();
        Writing writing = new Writing(model.plan());
        for (int row = all.top(); row <= all.bottom() && source >= 0; row++) {
            for (int column = source + 1; column <= all.right(); column++) {
                copy(model, new Place(row, source), new Place(row, column), writing);
            }
        }
        return writing;
    }

    private static void copy(GridModel model, Place from, Place to, Writing writing) {
        if (!model.subject(to).equals(model.subject(from))) {
            writing.bring(model.subject(to), text(model, from));
        }
    }
}
