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
            if (Ticks.isBareBox(block.text()) && isOption(whole, i + 1)) {
                i++;
                block = new Grid.Block(block.area(), block.text() + whole.get(i).text());
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

    /** Whether a text is no box, and no label of what stands behind it: 重点事業 | ■ | 担当課 | 商工課. */
    private static boolean isOption(List<Grid.Block> row, int i) {
        boolean text = i < row.size() && !Ticks.beginsWithBox(row.get(i).text());
        boolean leads = text
                && i + 1 < row.size()
                && !Ticks.beginsWithBox(row.get(i + 1).text());
        return text && !(leads && !row.get(i).sense().told().isEmpty());
    }
}
