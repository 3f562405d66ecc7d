package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.grid.Samples.DONE;
import static org.shinchoku.ui.grid.Samples.R3;
import static org.shinchoku.ui.grid.Samples.R4;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;

class GridViewModelTest {

    @TempDir
    private Path folder;

    private final OpenPlan open = Samples.open(Samples.small());
    private GridViewModel grid;

    @BeforeEach
    void show() {
        grid = again();
    }

    /** The same plan, opened anew on the same PC. */
    private GridViewModel again() {
        Settings settings = new Settings(folder.resolve("settings"));
        return new GridViewModel(open, settings, c -> c < 0x100 ? 6.5 : 13);
    }

    @Test
    void writingIsAnEditWithItsName() {
        grid.cursor().select(new Place(0, 7), false);
        grid.edits().write("芝を張り替えた。");

        assertThat(text(0, 7)).isEqualTo("芝を張り替えた。");
        assertThat(text(4, 7)).isEqualTo("芝を張り替えた。");
        assertThat(open.undoStepProperty().get()).isEqualTo("「実施状況」（令和3年度）の記入");
        grid.edits().undo();
        assertThat(text(0, 7)).startsWith("春と秋の二回");
    }

    @Test
    void writingTheSameIsNoEdit() {
        grid.cursor().select(new Place(2, 7), false);
        grid.edits().write(grid.edits().edited().orElseThrow());

        assertThat(open.canUndoProperty().get()).isFalse();
    }

    @Test
    void titlesAndNumbersAreWrittenToo() {
        grid.cursor().select(new Place(0, 1), false);
        assertThat(grid.edits().edited()).contains("身近な公園の手入れ");
        grid.edits().write("公園の手入れ");
        grid.cursor().select(new Place(0, 2), false);
        grid.edits().write("①");

        assertThat(open.plan().item(110).label()).isEqualTo("公園の手入れ");
        assertThat(open.plan().item(111).number()).isEqualTo("①");
        assertThat(open.undoStepProperty().get()).isEqualTo("番号の変更");
    }

    @Test
    void anItemThatIsMovedElsewhereIsStillTheOneLookedAt() {
        grid.cursor().select(new Place(0, 0), false);
        open.selectedItemProperty().set(112);
        open.edit("移動", plan -> plan.with(plan.item(112).at(120, 5)));

        assertThat(open.selectedItemProperty().get()).isEqualTo(112);
        assertThat(grid.model().rows().get(grid.cursor().current().row()).item())
                .isEqualTo(112);
    }

    @Test
    void whoeverIsAtARowThatIsFilteredOutLooksAtTheOneTheySee() {
        grid.cursor().select(new Place(0, 7), false);
        grid.narrow(Set.of(100L, 110L, 112L));
        assertThat(grid.at()).isEqualTo(Spot.cell(112, DONE, R3));
        assertThat(open.selectedItemProperty().get()).isEqualTo(112);

        grid.narrow(null);
        assertThat(grid.at()).isEqualTo(Spot.cell(112, DONE, R3));
    }

    @Test
    void whoeverIsAtARowThatIsFoldedAwayLooksAtTheBranch() {
        grid.cursor().select(new Place(1, 7), false);
        grid.toggle(110);
        assertThat(open.selectedItemProperty().get()).isEqualTo(110);

        open.selectedItemProperty().set(112);
        open.edit("項目の追加", plan -> plan.with(new Item(99, 0, Samples.GOAL, 0, "0", "新しい目標", false, 0)));
        assertThat(open.selectedItemProperty().get()).as("chosen elsewhere").isEqualTo(112);
    }

    @Test
    void whatCannotBeReadDoesNotEnter() {
        grid.cursor().select(new Place(0, 7), false);
        grid.edits().write("一行目\r\n二行目\u0007");

        assertThat(open.plan().answers(111, DONE, R3).get(0).text()).isEqualTo("一行目\n二行目");
    }

    @Test
    void aBlockIsCopiedAndPastedAsOneStep() {
        grid.cursor().select(new Place(0, 7), false);
        grid.cursor().select(new Place(1, 8), true);
        Block copied = grid.edits().copied();
        grid.cursor().select(new Place(0, 10), false);
        grid.edits().paste(copied);

        assertThat(text(0, 10)).isEqualTo(text(0, 7));
        assertThat(text(1, 11)).isEqualTo("○");
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(0, 10), new Place(1, 11)));
        assertThat(open.undoStepProperty().get()).isEqualTo("貼り付け（4個の欄）");
        grid.edits().undo();
        assertThat(text(0, 10)).isEmpty();
        assertThat(text(1, 11)).isEmpty();
    }

    @Test
    void oneTextIsPastedIntoAllChosenCells() {
        grid.cursor().select(new Place(0, 11), false);
        grid.cursor().select(new Place(3, 11), true);
        grid.edits().paste(Block.of("◎"));

        for (int row = 0; row <= 3; row++) {
            assertThat(text(row, 11)).isEqualTo("◎");
        }
        assertThat(grid.noticeProperty().get()).isEmpty();
    }

    @Test
    void aCellOverSeveralRowsIsWrittenOnceByItsFirstText() {
        grid.cursor().select(new Place(0, 4), false);
        grid.edits().paste(Block.of("ねらい\t公園課\r\nほかの文\t道路課\r\n"));

        assertThat(text(0, 4)).isEqualTo("ねらい");
        assertThat(text(1, 5)).isEqualTo("道路課");
    }

    @Test
    void clearedCellsHaveNoValues() {
        grid.cursor().select(new Place(0, 7), false);
        grid.cursor().select(new Place(1, 8), true);
        grid.edits().clear();

        assertThat(open.plan().answers(111, DONE, R3)).isEmpty();
        assertThat(text(1, 8)).isEmpty();
    }

    @Test
    void fillingDownTakesTheTextFromAbove() {
        grid.cursor().select(new Place(1, 8), false);
        grid.edits().fillDown();
        assertThat(text(1, 8)).isEqualTo("100%");

        grid.cursor().select(new Place(0, 8), false);
        grid.cursor().select(new Place(3, 8), true);
        grid.edits().fillDown();
        assertThat(text(3, 8)).isEqualTo("100%");
    }

    @Test
    void cellsInWhichNothingCanStandAreLeftAloneAndSaidToBe() {
        grid.toggle(100);
        grid.cursor().select(new Place(0, 7), false);
        assertThat(grid.edits().edited()).isEmpty();
        grid.edits().paste(Block.of("書けない"));

        assertThat(open.canUndoProperty().get()).isFalse();
        assertThat(grid.noticeProperty().get()).isNotEmpty();
    }

    @Test
    void enterGoesBackBelowTheColumnWhereTabsBegan() {
        grid.cursor().select(new Place(0, 7), false);
        grid.cursor().tab(Way.RIGHT);
        grid.cursor().tab(Way.RIGHT);
        grid.cursor().enter(Way.DOWN);

        assertThat(grid.selection()).isEqualTo(Selection.of(new Place(1, 7)));
    }

    @Test
    void theSameFieldOfTheNextYear() {
        grid.cursor().select(new Place(2, 8), false);
        grid.cursor().moveYear(1);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 11));
        grid.cursor().moveYear(1);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 11));
        grid.cursor().moveYear(-1);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 8));
    }

    @Test
    void theChosenItemIsSharedWithTheOtherScreens() {
        grid.cursor().select(new Place(3, 9), false);
        assertThat(open.selectedItemProperty().get()).isEqualTo(211);

        open.selectedItemProperty().set(121);
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 9));

        open.selectedItemProperty().set(200);
        assertThat(grid.selection().current()).isEqualTo(new Place(3, 9));
    }

    @Test
    void theCurrentCellStaysWithItsItem() {
        grid.cursor().select(new Place(3, 9), false);
        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 111)));
        assertThat(grid.selection().current()).isEqualTo(new Place(2, 9));

        open.edit("項目の削除", plan -> plan.without(Key.of(Kind.ITEM, 211)));
        assertThat(grid.model().holds(grid.selection().current())).isTrue();
    }

    @Test
    void theCurrentCellIsSaidInWords() {
        grid.cursor().select(new Place(1, 8), false);
        assertThat(grid.described()).isEqualTo("遊具の点検と修繕、令和3年度 達成度（％）、○");
        grid.cursor().select(new Place(3, 8), false);
        assertThat(grid.described()).isEqualTo("水質の定点観測、令和3年度 達成度（％）、未記入");
    }

    @Test
    void whatWasChosenIsRememberedWithThePlan() {
        Topic number = new Topic(Part.NUMBER, Samples.WORK);
        grid.choose(grid.model().choice().without(number).withYears(List.of(R3)));
        grid.toggle(200);
        grid.zoomProperty().set(1.3);

        GridViewModel later = again();
        assertThat(later.model().choice()).isEqualTo(grid.model().choice());
        assertThat(later.model().rows().size()).isEqualTo(4);
        assertThat(later.zoomProperty().get()).isEqualTo(1.3);
    }

    @Test
    void numbersAreShownOnceThereAreSome() {
        Plan bare = open.plan()
                .with(open.plan().items().stream()
                        .map(item -> item.withNumber(""))
                        .toList());
        open.edit("番号の消去", plan -> bare);
        assertThat(grid.model().columns().get(2).heading()).isEqualTo("事業名");

        open.edit("番号の変更", plan -> plan.with(plan.item(112).withNumber("2")));
        assertThat(grid.model().columns().get(2).heading()).isEqualTo("番号");
    }

    @Test
    void theColumnOfNumbersGrowsWithALongerOneUnlessItWasDrawn() {
        double before = grid.model().columns().get(2).width();
        open.edit("番号の変更", plan -> plan.with(plan.item(112).withNumber("1-2-(10)")));
        double after = grid.model().columns().get(2).width();
        assertThat(after).isGreaterThan(before);

        open.edit("番号の変更", plan -> plan.with(plan.item(112).withNumber("2")));
        assertThat(grid.model().columns().get(2).width())
                .as("what stands does not jump")
                .isEqualTo(after);

        ColumnKey key = grid.model().columns().get(2).key();
        grid.choose(grid.model().choice().withWidth(key, 60));
        open.edit("番号の変更", plan -> plan.with(plan.item(112).withNumber("1-2-(10)-(11)")));
        assertThat(grid.model().columns().get(2).width()).isEqualTo(60);
    }

    @Test
    void aYearThatIsOpenedIsSeenThoughEarlierOnesAreHidden() {
        grid.choose(grid.model().choice().withYears(List.of(R4)));
        FiscalYear next = R4.next();
        open.edit("年度更新", plan -> plan.with(plan.field(DONE).withYears(List.of(R3, R4, next))));
        assertThat(grid.model().columns().years()).containsExactly(R4, next);
        assertThat(again().model().columns().years()).containsExactly(R4, next);

        open.undo();
        assertThat(grid.model().columns().years())
                .as("what was hidden stays hidden")
                .containsExactly(R4);
    }

    @Test
    void aBlockGoesIntoALargerChoiceAsOftenAsItFits() {
        grid.cursor().select(new Place(0, 10), false);
        grid.cursor().select(new Place(3, 11), true);
        grid.edits().paste(Block.of("一\t◎\r\n二\t○\r\n"));

        assertThat(text(2, 10)).isEqualTo("一");
        assertThat(text(3, 11)).isEqualTo("○");
        assertThat(grid.selection().corner()).isEqualTo(new Place(3, 11));
    }

    @Test
    void whatStandsInNoListOrBeyondTheTableIsKeptOutAndTold() {
        grid.cursor().select(new Place(3, 12), false);
        grid.edits().paste(Block.of("予定\tはみ出し\r\n"));
        assertThat(text(3, 12)).isEqualTo("予定");
        assertThat(grid.noticeProperty().get()).isEqualTo("表からはみ出す欄が1個あり、書き込んでいません。");

        grid.cursor().select(new Place(0, 11), false);
        grid.edits().paste(Block.of("よくできた\r\n〇\r\n"));
        assertThat(text(0, 11)).isEmpty();
        assertThat(text(1, 11)).isEqualTo("○");
        assertThat(grid.noticeProperty().get()).isEqualTo("選択肢にない内容の欄が1個あり、書き込んでいません。");
    }

    @Test
    void aMarkThatIsTypedAndNotListedIsWrittenAndTold() {
        grid.cursor().select(new Place(0, 11), false);
        grid.edits().write("よくできた");

        assertThat(text(0, 11)).isEqualTo("よくできた");
        assertThat(grid.noticeProperty().get()).isEqualTo("選択肢にない内容を記入しました。");
        assertThat(grid.model().misfits(new Place(0, 11))).isTrue();
        assertThat(grid.hint()).isEqualTo("選択肢にない内容です。");
        assertThat(grid.described()).endsWith("よくできた、選択肢にない内容です。");

        grid.edits().write("○");
        assertThat(grid.model().misfits(new Place(0, 11))).isFalse();
        assertThat(grid.hint()).isEmpty();
    }

    @Test
    void aMergedCellOfExcelLeavesWhatItCoversAlone() {
        grid.cursor().select(new Place(0, 9), false);
        grid.edits().write("残る");
        grid.cursor().select(new Place(0, 8), false);
        grid.edits()
                .paste(HtmlTable.read("<table><tr><td colspan=2>○</td></tr></table>")
                        .orElseThrow());

        assertThat(text(0, 8)).isEqualTo("○");
        assertThat(text(0, 9)).isEqualTo("残る");
    }

    @Test
    void clearingRowsLeavesTitlesOfOtherRowsAlone() {
        grid.cursor().select(new Place(0, 7), false);
        grid.cursor().selectRows();
        grid.edits().clear();

        assertThat(text(0, 7)).isEmpty();
        assertThat(text(0, 0)).isNotEmpty();
        assertThat(text(0, 1)).isNotEmpty();
    }

    @Test
    void fillingRightTakesTheTextFromTheLeft() {
        grid.cursor().select(new Place(1, 9), false);
        grid.edits().write("続ける。");
        grid.cursor().select(new Place(1, 10), false);
        grid.edits().fillRight();

        assertThat(text(1, 10)).isEqualTo("続ける。");
    }

    @Test
    void wholeRowsAndColumnsAreChosenAroundTheCurrentCell() {
        grid.cursor().select(new Place(1, 8), false);
        grid.cursor().selectColumns();
        assertThat(grid.selection()).isEqualTo(new Selection(new Place(1, 8), new Place(0, 8), new Place(4, 8)));
        assertThat(grid.tallyProperty().get()).isEqualTo("記入 3個　平均 100%（数値 2個）");

        grid.cursor().select(new Place(1, 8), false);
        grid.cursor().selectRows();
        assertThat(grid.selection().width()).isEqualTo(13);
        assertThat(grid.selection().current()).isEqualTo(new Place(1, 8));
    }

    @Test
    void enterAndTabGoRoundWithinTheChosenCells() {
        grid.cursor().select(new Place(0, 7), false);
        grid.cursor().select(new Place(1, 8), true);
        Selection all = grid.selection();
        grid.cursor().enter(Way.DOWN);
        assertThat(grid.selection()).isEqualTo(all.at(new Place(1, 7)));
        grid.cursor().enter(Way.DOWN);
        assertThat(grid.selection().current()).isEqualTo(new Place(0, 8));
        grid.cursor().tab(Way.LEFT);
        grid.cursor().tab(Way.LEFT);
        assertThat(grid.selection().current()).isEqualTo(new Place(1, 8));
    }

    @Test
    void whatALaterLayerSaysStandsInThePlaceOfTheSectionsMark() {
        open.edit("委員会の評価", plan -> plan.with(new Rating(112, Samples.RATE, R3, Layer.COMMITTEE, "△", "参加者が少ない")));

        GridCell cell = grid.model().cell(new Place(1, 8));
        assertThat(cell.text()).isEqualTo("△");
        assertThat(cell.mark()).isEqualTo(Mark.OVERRULED);
        assertThat(cell.note()).isEqualTo("委員会");
        grid.cursor().select(new Place(1, 8), false);
        assertThat(grid.edits().edited())
                .as("the section's own mark is written")
                .contains("○");
        assertThat(grid.hint()).isEqualTo("担当課　○\n委員会　△　参加者が少ない");
        assertThat(grid.described()).isEqualTo("遊具の点検と修繕、令和3年度 達成度（％）、△、委員会による評価");
    }

    @Test
    void aCopyThatDriftedIsToldAndGivenUpByWriting() {
        open.edit("取込", plan -> plan.with(Samples.value(212, DONE, R3, "写しが古い。")));
        assertThat(grid.model().cell(new Place(4, 7)).mark()).isEqualTo(Mark.DRIFTED);

        grid.cursor().select(new Place(4, 7), false);
        assertThat(grid.hint()).startsWith("再掲元の内容：春と秋の二回");
        grid.edits().write("張り替えを終えた。");
        assertThat(text(0, 7)).isEqualTo("張り替えを終えた。");
        assertThat(grid.model().cell(new Place(4, 7)).mark()).isEqualTo(Mark.REPOST);
        assertThat(grid.noticeProperty().get()).isEqualTo("再掲元にも同じ内容を記入しました。");
    }

    @Test
    void eachSectionsAnswerIsWrittenApart() {
        grid.cursor().select(new Place(2, 7), false);
        assertThat(grid.edits().names(grid.edits().sections())).containsExactly("公園課", "道路課");
        grid.edits().write(grid.edits().sections().get(1), "歩道を広げた。");

        assertThat(text(2, 7)).isEqualTo("(公園課)花壇を20か所に増やした。\n(道路課)歩道を広げた。");
        assertThat(open.undoStepProperty().get()).isEqualTo("「実施状況」（令和3年度）の道路課の記入");
        grid.edits().undo();
        assertThat(text(2, 7)).endsWith("(道路課)歩道の花壇を見回った。");
        grid.cursor().select(new Place(0, 7), false);
        assertThat(grid.edits().sections()).isEmpty();
    }

    @Test
    void theYearBeforeStandsBesideItsOwnAndIsOnlyRead() {
        grid.cursor().select(new Place(0, 10), false);
        grid.choose(grid.model().choice().comparing(Samples.R4));

        GridColumn before = grid.model().columns().get(10);
        assertThat(before.heading()).isEqualTo("実施状況\n（令和3年度）");
        assertThat(text(0, 10)).isEqualTo(text(0, 7));
        assertThat(grid.selection().current()).as("the cell is still the same").isEqualTo(new Place(0, 11));

        grid.edits().fillRight();
        assertThat(text(0, 11)).isEqualTo(text(0, 7));
        grid.cursor().select(new Place(0, 10), false);
        assertThat(grid.edits().edited()).isEmpty();
    }

    @Test
    void newAndGoneWordsAreSetApart() {
        grid.cursor().select(new Place(1, 10), false);
        grid.edits().write("計画より早く実施した。");
        grid.choose(grid.model().choice().comparing(Samples.R4));

        Emphasis emphasis = new Emphasis(grid.model(), "");
        assertThat(emphasis.in(new Place(1, 10), grid.model().cell(new Place(1, 10))))
                .containsExactly(new Stretch(2, 5, Stretch.Kind.GONE));
        assertThat(emphasis.in(new Place(1, 11), grid.model().cell(new Place(1, 11))))
                .containsExactly(new Stretch(2, 6, Stretch.Kind.NEW));
    }

    @Test
    void wordsThatAreLookedForAreSetApartHoweverTheyAreWritten() {
        Emphasis emphasis = new Emphasis(grid.model(), "ｹｲｶｸ");
        Place place = new Place(0, 4);
        grid.cursor().select(place, false);
        grid.edits().write("けいかく、ケイカク");

        assertThat(emphasis.in(place, grid.model().cell(place)))
                .containsExactly(new Stretch(0, 4, Stretch.Kind.FOUND), new Stretch(5, 9, Stretch.Kind.FOUND));
    }

    @Test
    void aCellThatIsFoldedOrHiddenIsGoneTo() {
        Topic done = new Topic(Part.FIELD, DONE);
        grid.choose(grid.model()
                .choice()
                .without(done)
                .withYears(List.of(Samples.R4))
                .withFolded(Set.of(100L)));
        grid.goTo(Spot.cell(112, DONE, R3));

        Place at = grid.selection().current();
        assertThat(grid.model().cell(at).text()).isEqualTo("計画どおり実施した。");
        grid.goTo(Spot.label(121));
        assertThat(grid.model().subject(grid.selection().current())).isEqualTo(new Subject.Label(121));
    }

    @Test
    void onlyWhatMostHaveFilledInIsMissing() {
        assertThat(grid.model().cell(new Place(3, 8)).mark()).isEqualTo(Mark.MISSING);
        assertThat(grid.model().cell(new Place(4, 9)).mark())
                .as("a repost is filled in elsewhere")
                .isEqualTo(Mark.REPOST);

        grid.cursor().select(new Place(0, 9), false);
        grid.edits().write("一件だけの備考");
        assertThat(grid.model().cell(new Place(1, 9)).mark()).isEqualTo(Mark.NONE);
    }

    private String text(int row, int column) {
        return grid.model().cell(new Place(row, column)).text();
    }

    @Test
    void missingEntriesAreCountedAndGoneTo() {
        assertThat(grid.missingProperty().get()).matches("未記入 [1-9][0-9]*件（令和[34]年度）");
        int before = Integer.parseInt(grid.missingProperty().get().replaceAll("未記入 ([0-9]+)件.*", "$1"));

        grid.nextGap(1);
        assertThat(grid.model().cell(grid.cursor().current()).mark()).isEqualTo(Mark.MISSING);
        grid.edits().write("記入した。");
        assertThat(grid.missingProperty().get()).startsWith("未記入 " + (before - 1) + "件");
    }

    @Test
    void whatIsMissingInAFoldedBranchIsCountedAndGoneToToo() {
        String words = grid.missingProperty().get();
        grid.choose(grid.model().choice().withFolded(Set.of(100L, 200L)));
        assertThat(grid.missingProperty().get()).isEqualTo(words);

        grid.nextGap(1);
        assertThat(grid.model().cell(grid.cursor().current()).mark()).isEqualTo(Mark.MISSING);
        int before = Integer.parseInt(words.replaceAll("未記入 ([0-9]+)件.*", "$1"));
        grid.choose(grid.model().choice().withFolded(Set.of(200L)));
        grid.edits().write("記入した。");
        assertThat(grid.missingProperty().get()).startsWith("未記入 " + (before - 1) + "件");
    }

    @Test
    void theCurrentCellStaysWithTheBranchThatIsFolded() {
        grid.cursor().select(new Place(4, 9), false);
        grid.choose(grid.model().choice().withFolded(Set.of(100L, 200L)));
        assertThat(grid.selection().current()).isEqualTo(new Place(1, 9));

        grid.choose(grid.model().choice().withFolded(Set.of()));
        assertThat(grid.model().rows().get(grid.selection().current().row()).path())
                .contains(200L);
    }

    @Test
    void whatWasSaidOfAnEditIsNoLongerSaidWhereItIsTakenBack() {
        grid.edits().write("見直した。");
        grid.say("書きました。元に戻すことができます。");
        open.undo();
        assertThat(grid.noticeProperty().get()).isEmpty();
    }
}
