package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shinchoku.plan.Answers;

/** What names the item of a form without any label: a band with its number, its title and who is in charge of it. */
final class FormBand {

    private static final String NUMBER = "番号";
    private static final String TITLE = "項目名";
    private static final String SECTION = "担当課";

    private FormBand() {}

    /** What is to be asked of the title in a band, which no label names. */
    static Stream<Doubt> guessed(Grid grid, List<SlipPair> band) {
        String sentence = "同じ様式が続くシートとみて、見出しのないこの文を項目の題名としました。下の様式も同じです。";
        return band.stream()
                .filter(p -> p.label().equals(TITLE))
                .map(title -> Doubt.of(grid, title.text(), sentence, Sureness.LIKELY));
    }

    /** The texts of a band with labels of ours. */
    static List<SlipPair> of(List<Grid.Block> band) {
        List<SlipPair> pairs = new ArrayList<>();
        boolean titled = false;
        for (Grid.Block block : band) {
            String text = block.text();
            if (!titled && band.size() > 1 && Recogniser.CODE.matcher(text).matches()) {
                pairs.add(new SlipPair(NUMBER, block, block));
            } else if (!titled) {
                pairs.add(new SlipPair(TITLE, block, block));
                titled = true;
            } else if (Answers.soundsLikeSection(Wording.unwrapped(text))) {
                pairs.add(new SlipPair(SECTION, block, new Grid.Block(block.area(), Wording.unwrapped(text))));
            }
        }
        return pairs;
    }
}
