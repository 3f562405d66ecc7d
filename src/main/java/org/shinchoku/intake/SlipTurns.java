package org.shinchoku.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells, below years on a slip, the rows with which something else begins: a further slip, or a table of items. */
final class SlipTurns {

    private final SlipLabels labels;
    /** The labels that stood outside tables so far. */
    private final Set<String> told = new HashSet<>();

    SlipTurns(SlipLabels labels) {
        this.labels = labels;
    }

    void tell(Grid.Block label) {
        told.add(label.text());
    }

    boolean at(List<Grid.Block> row) {
        return tellsOfItem(row) || headsItems(row);
    }

    /** 番号 | 取組名 | 担当課 | 評価. */
    private boolean headsItems(List<Grid.Block> row) {
        return row.get(0).sense().words().contains(Word.NUMBER) && labels.areHeads(row);
    }

    /**
     * Whether a row tells of an item rather than of years, as the first of a further slip does: 事業番号 | 2 | 事業名 | …, or a
     * label of an item that was told before.
     */
    private boolean tellsOfItem(List<Grid.Block> row) {
        boolean turns = row.size() >= 4 && row.size() % 2 == 0;
        for (int i = 0; turns && i < row.size(); i += 2) {
            turns = SlipDates.isOfItem(row.get(i).sense())
                    && !labels.is(row.get(i + 1).text());
        }
        Grid.Block first = row.get(0);
        return turns || SlipDates.isOfItem(first.sense()) && told.contains(first.text());
    }
}
