package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Mark;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** What changed is seen on paper: what is gone struck through, what is new underlined, over lines and pages. */
class StretchTest {

    private static final Fonts FONTS = new Fonts();

    private static Page page(String text, Mark... marks) {
        Cell plain = Cell.of(text, Sheets.TEN);
        Cell cell = plain.withMarks(List.of(marks));
        Sheet sheet = Sheets.sheet(Sheets.A4, List.of(), List.of(Row.of(List.of(cell))), 105);
        return Pages.of(sheet, FONTS).pages().get(0);
    }

    private static List<String> told(Page page) {
        return page.texts().stream()
                .map(run -> (run.strike() ? "×" : "") + run.text())
                .toList();
    }

    private static List<Double> underlines(Page page) {
        return page.rules().stream()
                .filter(rule -> rule.stroke().color() == 0)
                .map(rule -> (double) Math.round(rule.x2() - rule.x1()))
                .toList();
    }

    @Test
    void aLineIsDividedWhereItsMarksBeginAndEnd() {
        Page page = page("前百本二百本後", new Mark(1, 3, true), new Mark(3, 6, false));
        assertThat(told(page)).containsExactly("前", "×百本", "二百本", "後");
        assertThat(underlines(page)).containsExactly(30.0);
    }

    @Test
    void aMarkGoesOnInTheNextLine() {
        Page page = page("一二三四五六七八九十一二三四五", new Mark(8, 13, false));
        assertThat(told(page)).containsExactly("一二三四五六七八", "九十", "一二三", "四五");
        assertThat(underlines(page)).containsExactly(20.0, 30.0);
    }

    @Test
    void aTextWithoutMarksIsOneRun() {
        assertThat(told(page("百本"))).containsExactly("百本");
        assertThat(underlines(page("百本"))).isEmpty();
    }
}
