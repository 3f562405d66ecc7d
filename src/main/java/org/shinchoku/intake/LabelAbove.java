package org.shinchoku.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.shinchoku.sheet.Area;

/**
 * Labels that stand alone above their texts, both as wide as the sheet, as 成果 and 課題 below the items of a 施策: sets each text
 * beside its label, so that the two are a pair as any other.
 */
final class LabelAbove {

    private static final int LONGEST = 24;
    /** In fewer columns one above the other may as well be two rows of a table. */
    private static final int LEAST_COLUMNS = 3;

    private final Grid grid;
    private final LabelWords labelled;
    /** Looked for when it is first asked for: most sheets are plain tables. */
    private Set<Grid.Block> common;

    private LabelAbove(Grid grid) {
        this.grid = grid;
        this.labelled = new LabelWords(LONGEST, false, grid.senses());
    }

    /** The sheet with such texts beside their labels; the same where there are none. */
    static Grid beside(Grid grid) {
        return new LabelAbove(grid).beside();
    }

    private Grid beside() {
        Relay relay = null;
        boolean begun = false; // what stands alone before is a title
        BitSet headed = beforeLabels();
        for (int r = 0; r + 1 < grid.height(); r++) {
            begun |= grid.row(r).size() > 1;
            if (begun && headed.get(r) && isOverText(r)) {
                relay = relay == null ? new Relay(grid) : relay;
                relay.upTo(r);
                Grid.Block label = grid.row(r).get(0);
                Grid.Block text = grid.row(r + 1).get(0);
                int row = relay.height();
                int columns = text.area().columns() - 1;
                relay.put(label.area(), Area.cell(row, label.column()));
                relay.put(text.area(), new Area(row, label.column() + 1, 1, columns));
                r = text.area().lastRow();
                relay.passTo(r + 1);
            }
        }
        if (relay == null) {
            return grid;
        }
        relay.upTo(grid.height());
        return relay.grid();
    }

    /** The rows behind which no item of a table comes next, of which two texts above each other may be sections: 重点施策, 備える. */
    private BitSet beforeLabels() {
        BitSet before = new BitSet();
        boolean label = true;
        for (int r = grid.height() - 1; r >= 0; r--) {
            List<Grid.Block> row = grid.row(r);
            label = row.size() > 1 ? labelled.test(row.get(0).text()) : label;
            before.set(r, label);
        }
        return before;
    }

    private boolean isOverText(int r) {
        Grid.Block label = alone(r);
        Grid.Block text = label == null || label.area().rows() > 1 ? null : alone(r + 1);
        return text != null
                && label.area().columns() >= LEAST_COLUMNS
                && label.column() == text.column()
                && label.area().columns() == text.area().columns()
                && isLabel(label)
                && !isLabel(text);
    }

    /** The only text that begins in a row, or null. */
    private Grid.Block alone(int r) {
        List<Grid.Block> row = grid.row(r);
        return row.size() == 1 && row.get(0).area().row() == r ? row.get(0) : null;
    }

    private boolean isLabel(Grid.Block block) {
        boolean said = labelled.test(block.text()) && block.sense().ordinal() == null;
        return said || block.text().length() <= LONGEST && common().contains(block);
    }

    private Set<Grid.Block> common() {
        common = common == null ? grid.senses().common().of(grid) : common;
        return common;
    }
}
