package org.shinchoku.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Spot;
import org.shinchoku.plan.Value;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Settings;

class SearchViewModelTest {

    private static final Spot SITUATION = Spot.cell(12, 3, null);
    private static final Spot AGAIN = Spot.cell(21, 3, null);

    @TempDir
    private Path folder;

    private final OpenPlan open = Plans.open();
    private final Table table = new Table();
    private final SearchViewModel search = new SearchViewModel();
    private FilterViewModel filter;

    /** A table that has no columns but the clerk's own. */
    private static final class Table implements Ground {

        private Spot at = Spot.label(10);
        private final Set<Spot> hidden = new HashSet<>();

        @Override
        public Spot at() {
            return at;
        }

        @Override
        public Set<Spot> chosen() {
            return Set.of(at);
        }

        @Override
        public Predicate<Spot> seen() {
            return spot -> !hidden.contains(spot);
        }

        @Override
        public void go(Spot spot) {
            at = spot;
            hidden.remove(spot);
        }
    }

    @BeforeEach
    void look() {
        Finder finder = new Finder(open);
        filter = new FilterViewModel(finder, new Settings(folder.resolve("settings")), Plans.CLOCK);
        search.search(finder, table, filter);
        search.begin();
    }

    private void type(String words) {
        search.queryProperty().set(words);
    }

    private String found() {
        return search.foundProperty().get();
    }

    @Test
    void theNextCellIsShownWhileTheWordsAreTyped() {
        type("サ");
        assertThat(table.at).isEqualTo(Spot.label(12));
        type("さろん");
        assertThat(table.at).isEqualTo(Spot.label(12));
        assertThat(found()).isEqualTo("1 / 2件");
        type("");
        assertThat(found()).isEmpty();
    }

    @Test
    void itGoesFromCellToCellAndRound() {
        type("2回");
        assertThat(table.at).isEqualTo(SITUATION);
        search.step(1);
        assertThat(table.at).isEqualTo(AGAIN);
        assertThat(found()).isEqualTo("2 / 2件");
        search.step(1);
        assertThat(table.at).isEqualTo(SITUATION);
        search.step(-1);
        assertThat(table.at).isEqualTo(AGAIN);
    }

    @Test
    void itGoesOnFromWhereTheClerkWentMeanwhile() {
        type("2回");
        table.at = Spot.label(20);
        search.step(-1);
        assertThat(table.at).isEqualTo(SITUATION);
        table.at = Spot.label(20);
        search.step(1);
        assertThat(table.at).isEqualTo(AGAIN);
    }

    @Test
    void whatIsHiddenIsCountedAndShownOnlyWhenItIsGoneTo() {
        table.hidden.add(SITUATION);
        type("2回");
        assertThat(table.at).as("nothing is unfolded while typing").isEqualTo(AGAIN);
        assertThat(found()).isEqualTo("2 / 2件（うち非表示1件）");
        search.step(1);
        assertThat(table.at).isEqualTo(SITUATION);
        assertThat(found()).isEqualTo("1 / 2件　隠れていた欄を表示しました");
    }

    @Test
    void nothingIsFoundInNothing() {
        type("どこにもない");
        assertThat(found()).isEqualTo("見つかりません");
        search.step(1);
        assertThat(table.at).isEqualTo(Spot.label(10));
        search.search(null, null, null);
        search.step(1);
        assertThat(found()).isEmpty();
    }

    @Test
    void theWordsOfTheLastSearchAreLookedForAgain() {
        assertThat(search.again(1)).isFalse();
        type("2回");
        type("");
        assertThat(search.again(1)).isTrue();
        assertThat(table.at).isEqualTo(AGAIN);
        search.again(-1);
        assertThat(table.at).isEqualTo(SITUATION);
    }

    @Test
    void whatIsWrittenIsFoundAtOnce() {
        type("新しい");
        open.edit("記入", plan -> plan.with(new Value(11, 3, null, 0, "新しい取組", "")));
        search.step(1);
        assertThat(table.at).isEqualTo(Spot.cell(11, 3, null));
    }

    @Test
    void whatIsFilteredOutIsPassedOverAndSaidToBeThere() {
        filter.narrow(List.of(new Condition.Repost(false)));
        type("2回");
        assertThat(found()).isEqualTo("1 / 1件");
        filter.narrow(List.of(new Condition.Repost(true)));
        type("見守り");
        assertThat(found()).isEqualTo("見つかりません（絞り込みで隠れた項目にはあります）");
    }
}
