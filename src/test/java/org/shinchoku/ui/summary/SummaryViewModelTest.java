package org.shinchoku.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Spot;
import org.shinchoku.summary.Cut;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Plans;
import org.shinchoku.ui.kit.Settings;

/** What is counted, and how it follows the plan. */
class SummaryViewModelTest {

    @TempDir
    Path home;

    private final OpenPlan open = Plans.of(Rated.small());

    private SummaryViewModel model() {
        return new SummaryViewModel(open, new Settings(home.resolve("settings")));
    }

    private static String told(SummaryViewModel model) {
        return told(model.countedProperty().get());
    }

    private static String told(Counted counted) {
        StringBuilder told = new StringBuilder(counted.caption() + " " + counted.heads());
        for (CountRow row : counted.rows()) {
            told.append('\n').append(row.name()).append(' ');
            told.append(IntStream.range(0, counted.heads().size())
                    .mapToObj(row::count)
                    .toList());
        }
        return told.toString();
    }

    private static Cut cut(SummaryViewModel model, String name) {
        return model.countedProperty().get().cuts().stream()
                .filter(cut -> cut.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void atFirstTheYearsAreCountedUpToTheLastOfWhichAnythingIsSaid() {
        assertThat(told(model())).isEqualTo("評価の推移 [◎, ○, 未記入, 計]\n令和4年度 [0, 4, 0, 4]\n令和5年度 [2, 0, 2, 4]");
    }

    @Test
    void policiesAreCountedInOneYearWithTheirSum() {
        SummaryViewModel model = model();
        model.choose(cut(model, "施策"));
        assertThat(told(model)).isEqualTo("""
                        評価（施策別、令和5年度） [◎, ○, 未記入, 計]
                        1　施策1 [1, 0, 1, 2]
                        2　施策2 [1, 0, 1, 2]
                        計 [2, 0, 2, 4]""");
        model.choose(Rated.R4, Rated.R4);
        assertThat(told(model)).contains("令和4年度").contains("計 [0, 4, 4]");
    }

    @Test
    void whatCountsWithSeveralSectionsCountsOnceInTheSum() {
        SummaryViewModel model = model();
        model.choose(cut(model, "担当"));
        assertThat(told(model))
                .contains("企画課 [2, 0, 0, 2]")
                .contains("公園課 [2, 0, 2, 4]")
                .endsWith("計 [2, 0, 2, 4]");
    }

    @Test
    void editsAreFollowed() {
        SummaryViewModel model = model();
        long item = model.countedProperty().get().rows().get(1).items().get(2).get(0);
        open.edit("評価の記入", plan -> Cells.write(plan, item, 21, Rated.R5, "○"));
        assertThat(told(model)).endsWith("令和5年度 [2, 1, 1, 4]");
        model.close();
        open.undo();
        assertThat(told(model)).endsWith("令和5年度 [2, 1, 1, 4]");
    }

    @Test
    void aCountLeadsToItsItemsAndToWhereTheFirstWasCounted() {
        SummaryViewModel model = model();
        model.choose(cut(model, "施策"));
        Counted counted = model.countedProperty().get();
        CountRow second = counted.rows().get(1);
        assertThat(counted.items(second, 0).words()).isEqualTo("評価（令和5年度）　2　施策2　◎");
        assertThat(counted.items(second, 0).items()).hasSize(1);
        assertThat(counted.items(second, 3).items()).hasSize(2);
        assertThat(counted.first(second, 0))
                .isEqualTo(Spot.cell(counted.items(second, 0).items().get(0), 21, Rated.R5));
    }

    @Test
    void theTableIsCopiedWithFiguresAndShares() {
        SummaryViewModel model = model();
        assertThat(model.countedProperty().get().text().lines())
                .containsExactly(
                        "年度\t◎\t○\t未記入\t計\t◎の割合\t○の割合\t未記入の割合",
                        "令和4年度\t0\t4\t0\t4\t0.0%\t100.0%\t0.0%",
                        "令和5年度\t2\t0\t2\t4\t50.0%\t0.0%\t50.0%");
    }

    @Test
    void whatIsCountedIsRemembered() {
        SummaryViewModel model = model();
        model.choose(cut(model, "担当"));
        assertThat(told(model())).startsWith("評価（担当別、令和5年度）");
    }

    @Test
    void aPlanWithoutRatingsHasNothingToCount() {
        OpenPlan bare = Plans.open();
        SummaryViewModel model = new SummaryViewModel(bare, new Settings(home.resolve("settings")));
        assertThat(model.countedProperty().get()).isNull();
        assertThat(model.fields()).isEqualTo(List.of());
    }

    @Test
    void aLineThatIsCalledAsTheSumIsNone() {
        SummaryViewModel model = model();
        model.choose(cut(model, "施策"));
        long policy = open.plan().items().stream()
                .filter(item -> item.label().equals("施策2"))
                .findFirst()
                .orElseThrow()
                .id();
        open.edit("改称", plan -> plan.with(plan.item(policy).withNumber("").withLabel("計")));
        assertThat(model.countedProperty().get().rows())
                .extracting(CountRow::isSum)
                .containsExactly(false, false, true);
    }
}
