package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Pattern;

/** Bars stand in the rows of their figures, on whatever page those are. */
class BarsTest {

    private static final Fonts FONTS = new Fonts();

    private static String said(Page page, int row) {
        return page.texts().stream()
                .filter(t -> t.origin().row() == row && t.origin().column() == 4)
                .map(TextRun::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void eachRowHasABarWithItsFiguresAndTheHeadingNamesThem() {
        Page page = Pages.of(Sheets.counted(2), FONTS).pages().get(0);
        assertThat(said(page, 0)).isEqualTo("◎ ○ 未記入");
        assertThat(said(page, 1)).isEqualTo("2 1");
        assertThat(said(page, 2)).isEqualTo("2 1");
    }

    @Test
    void partsAreAsLongAsTheirFigures() {
        Page page = Pages.of(Sheets.counted(1), FONTS).pages().get(0);
        double[] lengths = List.of(Pattern.FULL, Pattern.ACROSS).stream()
                .mapToDouble(pattern -> page.boxes().stream()
                        .filter(box -> box.color() == pattern.ground)
                        .mapToDouble(Box::width)
                        .max()
                        .orElseThrow())
                .toArray();
        assertThat(lengths[0]).isCloseTo(2 * lengths[1], org.assertj.core.data.Offset.offset(0.01));
        assertThat(lengths[0] + lengths[1]).isCloseTo(150, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void barsGoOnWithTheirRowsOverPages() {
        List<Page> pages = Pages.of(Sheets.counted(90), FONTS).pages();
        assertThat(pages).hasSizeGreaterThan(1);
        long bars = pages.stream()
                .flatMap(p -> p.texts().stream())
                .filter(t -> t.origin().column() == 4 && t.text().equals("2"))
                .count();
        assertThat(bars).isEqualTo(90);
    }
}
