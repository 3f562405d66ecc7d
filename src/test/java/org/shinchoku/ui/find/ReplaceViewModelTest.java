package org.shinchoku.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rewrite;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Spot;
import org.shinchoku.plan.Value;
import org.shinchoku.text.Sought;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Settings;

class ReplaceViewModelTest {

    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final long DONE = 4;
    private static final long MARK = 5;

    @TempDir
    private Path folder;

    private final OpenPlan open = Plans.open();
    private final Table table = new Table();
    private FilterViewModel filter;

    private static final class Table implements Ground {

        private Spot at = Spot.label(10);
        private Set<Spot> chosen = Set.of();

        @Override
        public Spot at() {
            return at;
        }

        @Override
        public Set<Spot> chosen() {
            return chosen;
        }

        @Override
        public Predicate<Spot> seen() {
            return spot -> true;
        }

        @Override
        public void go(Spot spot) {
            at = spot;
        }
    }

    @BeforeEach
    void fill() {
        open.edit(
                "準備",
                plan -> plan.with(List.of(
                                Field.yearly(DONE, 2, 2, "実績", Field.Kind.TEXT, List.of(R5, R6)),
                                Field.yearly(MARK, 2, 3, "評価", Field.Kind.RATING, List.of(R5))
                                        .withScale(6),
                                new Scale(6, "評価", 0, List.of(Scale.Step.of("順調", ""), Scale.Step.of("やや順調", "")))))
                        .with(List.of(
                                new Value(11, DONE, R5, 0, "サロンで講座を開き、サロンの世話役を募った", ""),
                                new Value(11, DONE, R6, 0, "ｻﾛﾝを開いた", "回答.xlsx!D5"),
                                new Value(12, DONE, R5, 7, "サロンA", ""),
                                new Value(12, DONE, R5, 8, "SALON", ""),
                                new Value(12, MARK, R5, 0, "順調", ""))));
        filter = new FilterViewModel(new Finder(open), new Settings(folder.resolve("settings")), Plans.CLOCK);
    }

    private ReplaceViewModel asking(String words, String others) {
        ReplaceViewModel model = new ReplaceViewModel(new Finder(open), table, filter);
        model.wordsProperty().set(words);
        model.othersProperty().set(others);
        return model;
    }

    /** Replaces, and tells in how many places. */
    private static int replaced(ReplaceViewModel model) {
        AtomicInteger count = new AtomicInteger();
        model.replace(count::set);
        return count.get();
    }

    private String text(long item, FiscalYear year) {
        return Spot.cell(item, DONE, year).text(open.plan());
    }

    @Test
    void allTickedPlacesAreOneStepAndNothingElseChanges() {
        Plan before = open.plan();
        ReplaceViewModel model = asking("さろん", "集い");
        assertThat(model.places()).hasSize(5);
        assertThat(model.summaryProperty().get()).startsWith("5か所のうち、印を付けた5か所");
        Rewrite kept = model.places().stream()
                .filter(place -> place.spot().equals(Spot.cell(11, DONE, R6)))
                .findFirst()
                .orElseThrow();
        model.tick(kept, false);
        assertThat(replaced(model)).isEqualTo(4);

        assertThat(text(11, R5)).isEqualTo("集いで講座を開き、集いの世話役を募った");
        assertThat(text(11, R6)).isEqualTo("ｻﾛﾝを開いた");
        assertThat(open.plan().item(12).label()).isEqualTo("集い");
        assertThat(open.undoStepProperty().get()).isEqualTo("「さろん」を「集い」に置換（4か所）");
        open.undo();
        assertThat(open.plan()).isEqualTo(before);
    }

    @Test
    void whatARepostOnlyShowsCountsOnceAndIsSaid() {
        open.edit("再掲", plan -> plan.with(new Item(21, 20, 2, 1, "2-1", "", true, 12)));
        ReplaceViewModel model = asking("サロンA", "集い");
        assertThat(model.places())
                .extracting(Rewrite::spot)
                .containsExactly(new Spot(Spot.Part.VALUE, 12, DONE, R5, 7));
        assertThat(model.summaryProperty().get()).contains("再掲1か所にも");
    }

    @Test
    void aCopyThatHasDriftedIsAPlaceOfItsOwn() {
        open.edit("写し", plan -> plan.with(new Value(21, 3, null, 0, "月2回、広場で開いた", "")));
        replaced(asking("月2回", "毎週"));
        assertThat(Spot.cell(21, 3, null).text(open.plan())).isEqualTo("毎週、広場で開いた");
        assertThat(Spot.cell(12, 3, null).text(open.plan())).isEqualTo("毎週開いた");
    }

    @Test
    void aChoiceThatIsNoneIsRefused() {
        ReplaceViewModel model = asking("順調", "好調");
        assertThat(model.places()).extracting(Rewrite::refusal).containsExactly(Rewrite.Refusal.UNLISTED);
        assertThat(model.countProperty().get()).isZero();
        assertThat(model.summaryProperty().get()).contains("理由のある1か所は、置き換えません");
        model.tickAll(true);
        replaced(model);
        assertThat(Spot.cell(12, MARK, R5).text(open.plan())).isEqualTo("順調");

        assertThat(replaced(asking("順調", "やや順調"))).isEqualTo(1);
        assertThat(Spot.cell(12, MARK, R5).text(open.plan())).isEqualTo("やや順調");
    }

    @Test
    void aTitleIsNotLeftEmptyAndAValueIsTakenAway() {
        ReplaceViewModel model = asking("サロン", "");
        assertThat(model.places().stream().filter(p -> p.refusal() == Rewrite.Refusal.NAMELESS))
                .hasSize(2);
        model.wordsProperty().set("月2回開いた");
        replaced(model);
        assertThat(open.plan().answers(12, 3, null)).isEmpty();
    }

    @Test
    void kanaWidthAndCaseCountWhereTheyAreAskedFor() {
        ReplaceViewModel model = asking("ｻﾛﾝ", "集い");
        model.strictProperty().set(true);
        assertThat(model.places()).extracting(p -> p.spot().year()).containsExactly(R6);
        model.wordsProperty().set("salon");
        assertThat(model.places()).hasSize(1);
        model.casedProperty().set(true);
        assertThat(model.places()).isEmpty();
    }

    @Test
    void onlyTheChosenCellsTheFieldOrTheYear() {
        table.at = Spot.cell(11, DONE, R5);
        table.chosen = Set.of(Spot.cell(11, DONE, R6), Spot.label(12));
        ReplaceViewModel model = asking("サロン", "集い");
        model.rangeProperty().set(Range.CHOSEN);
        assertThat(model.places()).extracting(Rewrite::spot).containsExactly(Spot.cell(11, DONE, R6), Spot.label(12));
        model.rangeProperty().set(Range.FIELD);
        assertThat(model.places()).hasSize(3);
        model.rangeProperty().set(Range.YEAR);
        assertThat(model.places()).hasSize(2);
        table.at = Spot.label(12);
        assertThat(model.ranges()).doesNotContain(Range.YEAR);
        model.rangeProperty().set(Range.FIELD);
        assertThat(model.places()).hasSize(2);
    }

    @Test
    void aCellThatShowsAnotherItemsTextIsChosenWithIt() {
        table.chosen = Set.of(Spot.cell(21, DONE, R5));
        ReplaceViewModel model = asking("サロンA", "集い");
        model.rangeProperty().set(Range.CHOSEN);
        assertThat(model.places()).hasSize(1);
    }

    @Test
    void whatIsFilteredOutStaysAsItIs() {
        filter.narrow(List.of(new Condition.Words("見守り")));
        ReplaceViewModel model = asking("サロン", "集い");
        assertThat(model.places()).extracting(p -> p.spot().item()).containsOnly(11L);
    }

    @Test
    void aLongTextIsShownAroundWhatChanges() {
        String text = "あ".repeat(80) + "サロン" + "い".repeat(80);
        List<Excerpt.Piece> pieces = Excerpt.of(text, new Sought("サロン", true, true).in(text));
        assertThat(pieces).extracting(Excerpt.Piece::marked).containsExactly(false, true, false);
        assertThat(pieces).extracting(p -> p.text().length()).containsExactly(19, 3, 19);
    }
}
