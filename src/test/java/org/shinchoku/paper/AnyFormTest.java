package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormManner.Reposting;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.Sheet;

/** Whatever is chosen of whatever plan: all that is chosen is on paper, nothing else, and nothing on top of other things. */
class AnyFormTest {

    private static final Fonts FONTS = new Fonts();

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("forms", 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsChosenStandsInCellsAsOftenAsItShould(int seed) {
        AnyForm any = new AnyForm(seed);
        String all = Forms.lay(any.plan, any.form).sheets().stream()
                .flatMap(s -> s.rows().stream())
                .flatMap(r -> r.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining("\n"));
        any.known.forEach((word, value) -> {
            int times = all.split(word, -1).length - 1;
            if (!isChosen(any, value)) {
                assertThat(times).as("%s is not chosen", value).isZero();
            } else if (isLeaf(any, value.item())) {
                long reposts = any.form.manner().reposts() == Reposting.POINTER
                        ? 0
                        : any.plan.items().stream()
                                .filter(i -> i.original() == value.item())
                                .count();
                assertThat(times).as("%s in %s", value, any.form).isEqualTo((int) reposts + 1);
            } else {
                assertThat(times).as("%s in %s", value, any.form).isPositive();
            }
        });
    }

    private static boolean isChosen(AnyForm any, Value value) {
        if (!any.form.shown().shows(value.field())) {
            return false;
        }
        Field field = any.plan.field(value.field());
        boolean upper =
                any.plan.level(field.level()).depth() < any.plan.levels().size() - 1;
        List<?> years = any.form.shown().years();
        boolean every = any.form.base() == Base.MATRIX
                || any.form.base() == Base.CONFIRMATION
                || (any.form.base() == Base.POLICY && !upper && field.kind() == Field.Kind.ACTUAL);
        boolean ofYear = value.year() == null
                || (every
                        ? years.isEmpty() || years.contains(value.year())
                        : value.year().year() == 2024);
        return ofYear;
    }

    private static boolean isLeaf(AnyForm any, long item) {
        Item own = any.plan.item(item);
        return any.plan.level(own.level()).depth() == any.plan.levels().size() - 1;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCellIsOnPaperWithinTheMarginsAndBesideTheOthers(int seed) {
        AnyForm any = new AnyForm(seed);
        for (Sheet sheet : Forms.lay(any.plan, any.form).sheets()) {
            Pages pages = Pages.of(sheet, FONTS);
            for (int r = 0; r < sheet.rows().size(); r++) {
                for (int c = 0; c < sheet.width(); c++) {
                    if (Sheets.isShown(sheet, r, c)) {
                        String text = sheet.cell(r, c).text().replace("\n", "");
                        assertThat(Sheets.printed(pages, r, c)).isEqualTo(text);
                    }
                }
            }
            pages.pages().forEach(page -> isInOrder(sheet, page));
        }
    }

    private static void isInOrder(Sheet sheet, Page page) {
        double left = sheet.page().margins().left() - 0.01;
        double right = page.width() - sheet.page().margins().right() + 0.01;
        double bottom = page.height() - sheet.page().margins().bottom() + 0.01;
        List<TextRun> texts = page.texts().stream()
                .filter(t -> t.origin().row() >= 0 && !t.text().isBlank())
                .toList();
        double top = sheet.page().margins().top() - 0.01;
        assertThat(texts)
                .filteredOn(t -> t.x() < left
                        || t.x() + inked(t) > right
                        || t.baseline() > bottom
                        || t.baseline() - t.size() * Face.ASCENT < top)
                .as("beyond the margins")
                .isEmpty();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                TextRun one = texts.get(i);
                TextRun other = texts.get(j);
                boolean beside = one.x() + inked(one) <= other.x() + 0.01 || other.x() + inked(other) <= one.x() + 0.01;
                double apart = Math.abs(one.baseline() - other.baseline());
                boolean below = apart >= Math.min(one.size(), other.size()) - 0.01;
                assertThat(beside || below).as("%s and %s", one, other).isTrue();
            }
        }
    }

    /** Spaces at the end of a line hang beyond it. */
    private static double inked(TextRun run) {
        String inked = run.text().replaceAll("[\\s　]+$", "");
        return run.width() * inked.length() / run.text().length();
    }
}
