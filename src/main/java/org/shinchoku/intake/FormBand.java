package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shinchoku.plan.Answers;

/** What names the item of a form without any label: a band with its number, its title and who is in charge of it. */
final class FormBand {

    private static final String NUMBER = "番号";
    private static final String TITLE = "項目名";
    private static final String SECTION = "担当課";

    private static final Pattern COUNTED = Pattern.compile("([一-龠々ァ-ヶー]{1,6})[\\s\\u3000]*([^一-龠].{0,11})");

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
            List<Grid.Block> split = Pairs.split(List.of(block));
            if (Pairs.isSplit(split)) {
                pairs.addAll(SlipPair.of(split));
            } else if (!titled && band.size() > 1 && !number(text).isEmpty()) {
                pairs.add(new SlipPair(NUMBER, block, new Grid.Block(block.area(), number(text))));
            } else if (!titled) {
                pairs.add(new SlipPair(TITLE, block, block));
                titled = true;
            } else if (Answers.soundsLikeSection(Wording.unwrapped(text))) {
                pairs.add(new SlipPair(SECTION, block, new Grid.Block(block.area(), Wording.unwrapped(text))));
            }
        }
        return pairs;
    }

    /** A number, with the word for what it counts or without: 施策 1-1. */
    private static String number(String text) {
        Matcher counted = COUNTED.matcher(text);
        String number = counted.matches() && Word.of(counted.group(1)).contains(Word.LEVEL) ? counted.group(2) : text;
        return Recogniser.CODE.matcher(number).matches() ? number : "";
    }
}
