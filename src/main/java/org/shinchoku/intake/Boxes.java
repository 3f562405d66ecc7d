package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;

/** Puts the boxes of a choice together that stand in cells beside each other, each with its option or with that in the next cell. */
final class Boxes {

    private Boxes() {}

    /** The texts of a row, ■ 拡充 | □ 継続, or □ | 拡充 | ■ | 継続, being one. */
    static List<Grid.Block> joined(List<Grid.Block> whole) {
        if (whole.stream().noneMatch(b -> Ticks.beginsWithBox(b.text()))) {
            return new ArrayList<>(whole);
        }
        List<Grid.Block> row = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Grid.Block block = whole.get(i);
            Grid.Block next = i + 1 < whole.size() ? whole.get(i + 1) : null;
            if (next != null && Ticks.isBareBox(block.text()) && !Ticks.beginsWithBox(next.text())) {
                block = new Grid.Block(block.area(), block.text() + next.text());
                i++;
            }
            Grid.Block last = row.isEmpty() ? null : row.get(row.size() - 1);
            if (last != null && Ticks.isBox(last.text()) && Ticks.isBox(block.text())) {
                row.set(row.size() - 1, new Grid.Block(last.area(), last.text() + "\n" + block.text()));
            } else {
                row.add(block);
            }
        }
        return row;
    }
}
