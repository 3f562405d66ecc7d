package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.grid.Samples.R3;
import static org.shinchoku.ui.grid.Samples.R4;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reorganisation;
import org.shinchoku.plan.Rollover;
import org.shinchoku.plan.Schedule;

class GridModelTest {

    private static final Measure MEASURE = new Measure(c -> c < 0x100 ? 6.5 : 13);

    private final GridModel model = model(Samples.small());

    @Test
    void hierarchyStandsLeftThenWhatHoldsForGoodThenYearByYear() {
        assertThat(headings(model))
                .containsExactly(
                        "基本目標", "施策", "番号", "事業名", "施策のねらい", "担当課", "事業概要", "実施状況", "達成度（％）", "今後の予定", "実施状況", "達成度（％）",
                        "今後の予定");
        assertThat(model.columns().frozen()).isEqualTo(4);
        assertThat(model.columns().get(8).year()).isEqualTo(R3);
        assertThat(model.columns().ofYear(8)).isEqualTo(new Span(7, 10));
    }

    @Test
    void fieldsOfOneGroupStandUnderItInEachYear() {
        Field section = model.columns().get(5).field();
        Field done = model.columns().get(7).field();
        Field degree = model.columns().get(8).field();
        GridModel grouped = model(Samples.small()
                .with(List.of(section.under("担当"), done.called("進捗 状況").under("進捗"), degree.under("進捗"))));
        assertThat(headings(grouped)).contains("担当課", "状況", "達成度（％）");
        assertThat(grouped.columns().ofGroup(7)).isEqualTo(new Span(7, 9));
        assertThat(grouped.columns().ofGroup(11)).isEqualTo(new Span(10, 12));
        assertThat(grouped.columns().ofGroup(5)).isEqualTo(new Span(5, 6));
        assertThat(grouped.columns().ofGroup(9)).isEqualTo(new Span(9, 10));

        Headings rows = grouped.headings();
        assertThat(rows.own(grouped.columns().get(8))).isEqualTo(rows.years() + rows.groups());
        assertThat(rows.own(grouped.columns().get(9))).isEqualTo(rows.years());
        assertThat(rows.below(grouped.columns().get(5))).isZero();
        assertThat(rows.height()).isGreaterThan(model.headings().height());
        assertThat(model.headings().groups()).isZero();
    }

    @Test
    void worksAreRowsAndWhatTheyHangOnReachesOverThem() {
        assertThat(texts(3)).containsExactly("芝生広場の張り替え", "遊具の点検と修繕", "花壇ボランティアの育成", "水質の定点観測", "芝生広場の張り替え");
        assertThat(model.span(new Place(1, 0))).isEqualTo(new Span(0, 3));
        assertThat(model.span(new Place(1, 1))).isEqualTo(new Span(0, 2));
        assertThat(model.span(new Place(4, 1))).isEqualTo(new Span(3, 5));
        assertThat(text(2, 1)).isEqualTo("1-2　街路樹の更新");
    }

    @Test
    void aFieldOfAnUpperLevelReachesOverItsRowsToo() {
        assertThat(text(1, 4)).isEqualTo("だれもが歩いて行ける公園を保つ");
        assertThat(model.span(new Place(1, 4))).isEqualTo(new Span(0, 2));
    }

    @Test
    void severalSectionsAnswerInOneCell() {
        assertThat(text(2, 7)).isEqualTo("(公園課)花壇を20か所に増やした。\n(道路課)歩道の花壇を見回った。");
    }

    @Test
    void aSectionIsReadUnderItsNamesOfTheYearsShownAndCopiedAsWritten() {
        Plan renamed = Reorganisation.succeed(Samples.small(), List.of(Samples.PARKS), List.of("みどり課"), R4);
        GridModel both = model(renamed);
        assertThat(both.cell(new Place(0, 5)).text()).isEqualTo("公園課（令和4年度～みどり課）");
        assertThat(Hints.of(both, new Place(0, 5)).orElseThrow()).startsWith("記入：公園課");
        assertThat(Blocks.copied(both, new Selection(new Place(0, 5), new Place(0, 5)))
                        .rows())
                .containsExactly(List.of("公園課"));

        GridModel later = both.choosing(Choice.ALL.withYears(List.of(R4)), Outline.of(renamed));
        assertThat(later.cell(new Place(0, 5)).text()).isEqualTo("みどり課");
        Plan edited = renamed.with(Samples.value(111, Samples.DONE, R4, "張り替えた"));
        assertThat(later.at(edited, Outline.of(edited)).cell(new Place(0, 5)).text())
                .isEqualTo("みどり課");
    }

    @Test
    void aRepostShowsItsOriginal() {
        GridCell cell = model.cell(new Place(4, 8));

        assertThat(cell.text()).isEqualTo("100%");
        assertThat(cell.mark()).isEqualTo(Mark.REPOST);
    }

    @Test
    void emptyCellsAreMissingOnlyWhereTheColumnIsBegun() {
        assertThat(model.cell(new Place(3, 7)).mark()).isEqualTo(Mark.MISSING);
        assertThat(model.cell(new Place(3, 10)).mark()).isEqualTo(Mark.NONE);

        GridModel begun = after(model, model.plan().with(Samples.value(111, Samples.DONE, R4, "着手した。")));
        assertThat(begun.cell(new Place(3, 10)).mark()).isEqualTo(Mark.MISSING);

        GridModel undone = after(begun, model.plan());
        assertThat(undone.cell(new Place(3, 10)).mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void nothingIsMissingInAYearInWhichTheItemIsNotAsked() {
        GridModel ended = after(model, model.plan().with(Schedule.until(211, R3.plus(-1), "終了")));

        assertThat(ended.cell(new Place(3, 7)).mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void figuresStandRightMarksInTheMiddleSentencesLeft() {
        assertThat(Align.of(Field.Kind.TEXT, "87.5%")).isEqualTo(Align.RIGHT);
        assertThat(Align.of(Field.Kind.TEXT, "１，２５０")).isEqualTo(Align.RIGHT);
        assertThat(Align.of(Field.Kind.TEXT, "◎")).isEqualTo(Align.CENTRE);
        assertThat(Align.of(Field.Kind.TEXT, "実施")).isEqualTo(Align.CENTRE);
        assertThat(Align.of(Field.Kind.TEXT, "計画どおり実施した。")).isEqualTo(Align.LEFT);
        assertThat(Align.of(Field.Kind.TEXT, "22/655")).isEqualTo(Align.LEFT);
        assertThat(Align.of(Field.Kind.ACTUAL, "12回")).isEqualTo(Align.RIGHT);
        assertThat(Align.of(Field.Kind.ACTUAL, "2,300\n1,895")).isEqualTo(Align.RIGHT);
        assertThat(Align.of(Field.Kind.UNIT, "部\n部")).isEqualTo(Align.CENTRE);
    }

    @Test
    void aFoldedBranchIsOneRowThatSaysHowManyItHides() {
        GridModel folded = model(Samples.small(), Choice.ALL.withFolded(Set.of(100L)));

        assertThat(folded.rows().size()).isEqualTo(3);
        assertThat(folded.cell(new Place(0, 3)).text()).isEqualTo("3件を折りたたんでいます");
        assertThat(folded.cell(new Place(0, 7)).editable()).isFalse();
        assertThat(folded.cell(new Place(1, 3)).text()).isEqualTo("水質の定点観測");
    }

    @Test
    void yearsAndFieldsThatWereNotChosenAreLeftOut() {
        Choice choice = Choice.ALL
                .withYears(List.of(R4))
                .without(new Topic(Part.FIELD, Samples.OUTLINE))
                .without(new Topic(Part.FIELD, Samples.NEXT));

        assertThat(headings(model(Samples.small(), choice)))
                .containsExactly("基本目標", "施策", "番号", "事業名", "施策のねらい", "担当課", "実施状況", "達成度（％）");
    }

    @Test
    void aRowHoldsItsHighestTextAndASpanMakesRoomBelowItself() {
        String sentence = "公園を手入れする。".repeat(200);
        GridModel high = after(model, model.plan().with(Samples.value(110, Samples.AIM, null, sentence)));
        double need = MEASURE.height(sentence, high.columns().get(4).width());

        assertThat(high.heights().bottom(1) - high.heights().top(0)).isEqualTo(need);
        assertThat(high.heights().bottom(0)).isEqualTo(model.heights().bottom(0));
        assertThat(high.heights().at(need - 1)).isEqualTo(1);
        assertThat(high.heights().at(need)).isEqualTo(2);
    }

    @Test
    void anItemWithoutChildrenOnAnUpperLevelHasARowOfItsOwn() {
        Item alone = Samples.item(300, 0, Samples.GOAL, 3, "3", "みんなで見守る");
        GridModel with = after(model, model.plan().with(alone));

        assertThat(with.rows().size()).isEqualTo(6);
        assertThat(with.cell(new Place(5, 0)).text()).isEqualTo("3　みんなで見守る");
        assertThat(with.cell(new Place(5, 3)).editable()).isFalse();
    }

    @Test
    void anItemOfTheSameLevelBelowAnotherHidesNeither() {
        Item inner = Samples.item(113, 112, Samples.WORK, 1, "2の2", "ブランコの塗装");
        GridModel with = after(model, model.plan().with(inner));

        assertThat(with.cell(new Place(1, 3)).text()).isEqualTo("遊具の点検と修繕");
        assertThat(with.cell(new Place(2, 3)).text()).isEqualTo("ブランコの塗装");
        assertThat(with.span(new Place(2, 1))).isEqualTo(new Span(0, 3));
    }

    @Test
    void whatAFilterLeavesIsMergedAnew() {
        Plan plan = Samples.small();
        GridModel some = model.narrowed(Set.of(100L, 110L, 111L, 120L, 121L), Outline.of(plan));
        assertThat(some.rows().size()).isEqualTo(2);
        assertThat(some.span(new Place(0, 0))).isEqualTo(new Span(0, 2));
        assertThat(some.span(new Place(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(some.heights().total()).isLessThan(model.heights().total());

        Plan edited = plan.with(Samples.value(111, Samples.NEXT, R4, "続ける"));
        assertThat(some.at(edited, Outline.of(edited)).rows().size()).isEqualTo(2);
        assertThat(some.narrowed(null, Outline.of(plan)).rows().size()).isEqualTo(5);
        assertThat(some.narrowed(Set.of(), Outline.of(plan)).isEmpty()).isTrue();
    }

    @Test
    void aBranchWithoutWhatHangsOnItIsARowOfItsOwn() {
        GridModel some = model.narrowed(Set.of(100L, 110L), Outline.of(Samples.small()));
        assertThat(some.rows().size()).isEqualTo(1);
        assertThat(some.cell(new Place(0, 3)).subject()).isEqualTo(new Subject.Nothing());
    }

    @Test
    void aPlanWithNothingInItIsAnEmptyTable() {
        Plan bare = Plan.of(Samples.small().head());

        assertThat(model(bare).isEmpty()).isTrue();
        assertThat(model(bare.with(new org.shinchoku.plan.Level(1, 0, "施策"))).isEmpty())
                .isTrue();
    }

    /** Whatever is edited, folded, chosen or filtered: the model that follows is the one that would be made from nothing. */
    @Test
    void followingAnEditGivesTheSameAsBeginningAnew() {
        Random random = new Random(7);
        Plan first = Reorganisation.succeed(Samples.large(60, 2), List.of(Samples.PARKS), List.of("みどり政策と公園と水辺の課"), R4);
        Choice choice = Choice.ALL;
        for (GridColumn column :
                model(first, Choice.ALL.comparing(R4)).columns().all()) {
            choice = choice.withWidth(column.key(), column.width());
        }
        GridModel following = model(first, choice);
        Gaps gaps = Gaps.of(following, null);
        Set<Long> some = null;
        for (int step = 0; step < 240; step++) {
            Plan next = edited(following, random);
            following = after(following, next);
            Outline outline = Outline.of(next);
            if (following.rows().size() == 0) {
                some = null;
                following = following.narrowed(some, outline);
            } else if (random.nextInt(3) == 0) {
                choice = chosen(choice, following, random);
                following = following.choosing(choice, outline);
            } else if (random.nextInt(9) == 0) {
                some = some == null ? Set.copyOf(following.rows().get(0).path()) : null;
                following = following.narrowed(some, outline);
            }
            GridModel anew = model(next, choice).narrowed(some, outline);
            assertThat(following.heights().total()).isEqualTo(anew.heights().total());
            assertThat(picture(following)).isEqualTo(picture(anew));
            FiscalYear wanted = random.nextInt(20) == 0 ? R3 : null;
            gaps = gaps.at(following, wanted);
            assertThat(gaps.places()).isEqualTo(Gaps.of(anew, wanted).places());
        }
    }

    @Test
    void theLongestNumberStandsInOneLine() {
        Plan plan = Samples.small().with(Samples.item(113, 110, Samples.WORK, 3, "1-11-19", "見回り"));
        GridColumn numbers = model(plan).columns().get(2);

        assertThat(MEASURE.lines("1-11-19", numbers.width())).hasSize(1);
        assertThat(numbers.width()).isGreaterThan(model.columns().get(2).width());
    }

    /** What stood there already is as high as it was. */
    @Test
    void openingAYearMeasuresNothingButWhatIsNew() {
        Set<Integer> asked = new HashSet<>();
        Plan plan = Samples.large(60, 2);
        GridModel before = GridModel.of(plan, Outline.of(plan), Choice.ALL, new Measure(c -> {
            asked.add(c);
            return 13;
        }));
        Plan opened =
                Rollover.to(plan, R4.plus(1)).result().with(Samples.value(10_000_000, Samples.DONE, R4.plus(1), "鯨"));
        asked.clear();

        GridModel after = before.at(opened, Outline.of(opened));

        assertThat(after.columns().all()).hasSizeGreaterThan(before.columns().size());
        assertThat(asked).contains((int) '鯨').doesNotContain((int) '芝');
    }

    /** Sections are named in their own column and before their answers, and nowhere else. */
    @Test
    void renamingASectionMeasuresWhereItIsNamedAlone() {
        Set<Integer> asked = new HashSet<>();
        Plan plan = Samples.small().with(Samples.value(112, Samples.OUTLINE, null, "鯨"));
        GridModel before = GridModel.of(plan, Outline.of(plan), Choice.ALL, new Measure(c -> {
            asked.add(c);
            return 13;
        }));
        asked.clear();

        Plan renamed = Reorganisation.succeed(plan, List.of(Samples.PARKS), List.of("みどり課"), R4);
        GridModel after = before.at(renamed, Outline.of(renamed));

        assertThat(after.cell(new Place(0, 5)).text()).contains("みどり課");
        assertThat(asked).contains((int) 'み').doesNotContain((int) '鯨');
    }

    private static Choice chosen(Choice choice, GridModel model, Random random) {
        GridRow row = model.rows().get(random.nextInt(model.rows().size()));
        return switch (random.nextInt(4)) {
            case 0 -> choice.withYears(choice.years().isEmpty() ? List.of(R3) : List.of());
            case 1 -> choice.comparing(choice.compared() == null ? R4 : null);
            default -> choice.toggled(row.at(random.nextInt(row.depth() + 1)));
        };
    }

    private static Plan edited(GridModel model, Random random) {
        Plan plan = model.plan();
        int row = random.nextInt(model.rows().size());
        Place place = new Place(row, random.nextInt(model.columns().size()));
        return switch (random.nextInt(13)) {
            case 3 -> plan.with(spanning(field(plan, Samples.NEXT)));
            case 4 ->
                plan.with(field(plan, Samples.OUTLINE)
                        .of(random.nextBoolean() ? Field.Kind.DEPARTMENT : Field.Kind.TEXT));
            case 5 -> plan.with(renamed(plan.department(Samples.ROADS), random));
            case 6 -> plan.with(field(plan, Samples.DONE).called(random.nextBoolean() ? "実施状況" : "実績"));
            case 2 -> reposted(plan, plan.item(model.rows().get(row).item()), random);
            case 0 -> plan.without(Key.of(Kind.ITEM, model.rows().get(row).item()));
            case 1 -> plan.with(plan.item(model.rows().get(row).item()).at(0, random.nextInt(100)));
            default -> Texts.write(plan, model.subject(place), "見直した。".repeat(random.nextInt(60)));
        };
    }

    /** With its last year or without. */
    private static Field spanning(Field field) {
        return field.withYears(field.years().size() == 2 ? List.of(R3) : List.of(R3, R4));
    }

    private static Department renamed(Department unit, Random random) {
        return unit.called("道路".repeat(1 + random.nextInt(9)) + "課");
    }

    private static Field field(Plan plan, long id) {
        return plan.field(id);
    }

    private static Plan reposted(Plan plan, Item item, Random random) {
        List<Item> alike = plan.items().stream()
                .filter(i -> i.level() == item.level() && i.id() != item.id())
                .toList();
        return alike.isEmpty()
                ? plan
                : plan.with(
                        item.reposting(alike.get(random.nextInt(alike.size())).id()));
    }

    private static List<String> picture(GridModel model) {
        return IntStream.range(0, model.rows().size())
                .mapToObj(row -> model.heights().top(row) + ": "
                        + IntStream.range(0, model.columns().size())
                                .mapToObj(column ->
                                        model.cell(new Place(row, column)).toString())
                                .toList())
                .toList();
    }

    static GridModel model(Plan plan) {
        return model(plan, Choice.ALL);
    }

    static GridModel model(Plan plan, Choice choice) {
        return GridModel.of(plan, Outline.of(plan), choice, MEASURE);
    }

    private static GridModel after(GridModel model, Plan next) {
        return model.at(next, Outline.of(next));
    }

    private static List<String> headings(GridModel model) {
        return model.columns().all().stream().map(GridColumn::heading).toList();
    }

    private List<String> texts(int column) {
        return IntStream.range(0, model.rows().size())
                .mapToObj(row -> text(row, column))
                .toList();
    }

    private String text(int row, int column) {
        return model.cell(new Place(row, column)).text();
    }
}
