package org.shinchoku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Field.Kind;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormLevel.Stand;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Forms;
import org.shinchoku.sheet.Option;

/**
 * Each option of a form changes the pages that it is laid out in, in every arrangement that has it: the options are those that
 * the form's record has, so that none is forgotten.
 */
class FormOptionsTest {

    private static final FiscalYear H30 = new FiscalYear(2018);
    private static final FiscalYear R1 = new FiscalYear(2019);
    private static final Fonts FONTS = new Fonts();

    /** What a form is called and when it was handed out is not printed; its arrangement is no option of it. */
    private static final Set<String> NOT_PRINTED = Set.of("id", "name", "base", "issues");

    /** What else can be chosen where it is something of the plan's. */
    private static final Map<String, Long> OTHERS =
            Map.of("shown.columns.field", 26L, "shown.department", 41L, "levels.level", 12L, "handouts.form", 90L);

    /** Where the options stand that not every arrangement has; what is chosen of one begins so. */
    private static final Map<Option, List<String>> PLACES = Map.ofEntries(
            Map.entry(Option.YEARS, List.of("shown.years")),
            Map.entry(Option.SPAN, List.of()), // how much is chosen, not what
            Map.entry(Option.COLUMNS, List.of("shown.columns")),
            Map.entry(Option.NOTES, List.of("shown.notes")),
            Map.entry(Option.FITTING, List.of("paper.fitting")),
            Map.entry(Option.BREAKS, List.of("levels.breaks", "levels.level", "levels ")),
            Map.entry(Option.STANDS, List.of("levels.stand")),
            Map.entry(Option.SPELLING, List.of("manner.spelling")),
            Map.entry(Option.NAMES, List.of("manner.names")),
            Map.entry(Option.REPOSTS, List.of("manner.reposts")),
            Map.entry(Option.COLOURS, List.of("manner.colours")),
            Map.entry(Option.OPINIONS, List.of("manner.opinions LEFT_OUT")),
            Map.entry(Option.EARLIER_OPINIONS, List.of("manner.opinions WITH_EARLIER")),
            Map.entry(Option.MARKING, List.of("manner.marking")),
            Map.entry(Option.HANDOUTS, List.of("handouts")));

    private final Plan before = plan("百本を植えた。");
    private final Plan plan = plan("二百本を植えた。");

    @ParameterizedTest
    @EnumSource(value = Base.class, names = "AS_IMPORTED", mode = Mode.EXCLUDE)
    void everyOptionChangesThePages(Base base) {
        Form form = form(base);
        List<Page> pages = pages(form);
        List<String> wrong = new ArrayList<>();
        others("", form).forEach((option, choices) -> {
            Set<List<Page>> seen = new HashSet<>(Set.of(pages));
            choices.forEach((choice, forms) -> {
                String chosen = option + " " + choice;
                boolean changes = forms.stream().anyMatch(f -> seen.add(pages((Form) f)));
                if (changes != isChoice(chosen, base)) {
                    wrong.add(chosen);
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Base.class, names = "AS_IMPORTED", mode = Mode.EXCLUDE)
    void anEarlierYearIsOnThePagesWhereAnArrangementSpansYears(Base base) {
        Form both = form(base);
        Form last = both.withYears(List.of(R1));

        assertThat(!pages(last).equals(pages(both))).isEqualTo(Option.SPAN.isIn(base));
    }

    private static boolean isChoice(String chosen, Base base) {
        return Stream.of(Option.values())
                .filter(o -> PLACES.get(o).stream().anyMatch(chosen::startsWith))
                .allMatch(o -> o.isIn(base));
    }

    private List<Page> pages(Form form) {
        return Pages.of(Forms.lay(plan, form, before), FONTS).pages();
    }

    /** Each option by its place in the record, each choice that it has, and the record with that in each place where it can be made. */
    private static Map<String, Map<String, List<Object>>> others(String path, Object value) {
        Map<String, Map<String, List<Object>>> others = new LinkedHashMap<>();
        if (NOT_PRINTED.contains(path)) {
            return others;
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                put(others, others(path, list.get(i)), part -> with(list, at, part));
            }
            others.put(path, listed(list));
        } else if (value instanceof Record && value.getClass() != FiscalYear.class) {
            RecordComponent[] parts = value.getClass().getRecordComponents();
            for (int p = 0; p < parts.length; p++) {
                int at = p;
                String name = path.isEmpty() ? parts[p].getName() : path + "." + parts[p].getName();
                put(others, others(name, part(value, parts[p])), part -> with(value, parts, at, part));
            }
        } else {
            Map<String, List<Object>> choices = new LinkedHashMap<>();
            simple(path, value).forEach(other -> choices.put(other.toString(), List.of(other)));
            others.put(path, choices);
        }
        return others;
    }

    private static void put(
            Map<String, Map<String, List<Object>>> to,
            Map<String, Map<String, List<Object>>> parts,
            UnaryOperator<Object> whole) {
        parts.forEach((option, choices) ->
                choices.forEach((choice, others) -> to.computeIfAbsent(option, o -> new LinkedHashMap<>())
                        .computeIfAbsent(choice, c -> new ArrayList<>())
                        .addAll(others.stream().map(whole).toList())));
    }

    /** A list can be shorter, and where it is more than a choice of years in another order. */
    private static Map<String, List<Object>> listed(List<?> list) {
        if (list.isEmpty()) {
            return Map.of();
        }
        List<Object> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        Map<String, List<Object>> choices = new LinkedHashMap<>();
        choices.put("shorter", List.of(list.subList(0, list.size() - 1), list.subList(1, list.size())));
        if (!(list.get(0) instanceof FiscalYear || list.get(0) instanceof FormLevel)) {
            choices.put("in another order", List.of(turned));
        }
        return choices;
    }

    /** What else a single choice can be; what is usual is one of the others in each arrangement. */
    private static List<Object> simple(String path, Object value) {
        if (value instanceof Enum<?> chosen) {
            return Arrays.<Object>stream(chosen.getDeclaringClass().getEnumConstants())
                    .filter(constant -> constant != chosen && constant != Stand.USUAL)
                    .toList();
        } else if (value instanceof Boolean on) {
            return List.of(!on);
        } else if (value instanceof String text) {
            return List.of(text + "改");
        } else if (value instanceof Integer number) {
            return List.of(number + 11);
        } else if (value instanceof Double number) {
            return List.of(number + 1.5);
        } else if (value instanceof FiscalYear) {
            return List.of();
        }
        assertThat(OTHERS).as("what else can be chosen").containsKey(path);
        return List.of(OTHERS.get(path));
    }

    private static Object part(Object of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object with(Object of, RecordComponent[] components, int at, Object other) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = Stream.of(components).map(c -> part(of, c)).toArray();
        parts[at] = other;
        try {
            Constructor<?> constructor = of.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Object> with(List<?> of, int at, Object other) {
        List<Object> all = new ArrayList<>(of);
        all.set(at, other);
        return all;
    }

    /** In which everything is chosen that there is. */
    private static Form form(Base base) {
        return new Form(
                0,
                "様式",
                base,
                new FormHeader("みどりの進捗", "資料１", "第1回推進委員会", "令和6年8月1日", "令和6年3月31日現在"),
                new FormPaper(false, false, 8, new FormMargins(12, 13, 14, 15), FormPaper.Fitting.SPREAD),
                new FormShown(
                        List.of(H30, R1),
                        Stream.of(20, 21, 23, 22, 24, 25)
                                .map(f -> new FormShown.Column(f, 110))
                                .toList(),
                        40,
                        List.of(new FormShown.Note("委員記入欄", 40), new FormShown.Note("備考", 20))),
                base == Base.POLICY
                        ? List.of(new FormLevel(11, Stand.REPEATED, true))
                        : List.of(new FormLevel(11, Stand.REPEATED, false), new FormLevel(10, Stand.REPEATED, false)),
                new FormManner(
                        Spelling.ERA,
                        FormManner.Naming.OF_THE_YEAR,
                        FormManner.Reposting.WHOLE,
                        FormManner.Colouring.NONE,
                        FormManner.Speaking.SHOWN,
                        FormManner.Marking.NEW),
                new FormFooter(FormFooter.Counting.OF_ALL, FormFooter.Below.WORDS, "取扱注意"),
                base == Base.SET
                        ? List.of(
                                new Handout(0, Base.MATRIX, "一覧", false),
                                new Handout(0, Base.TOTALS, "集計", true),
                                new Handout(0, Base.EVALUATION, "評価", false))
                        : List.of(),
                List.of());
    }

    /** A plan with all that an option speaks of; long enough for several pages. */
    private static Plan plan(String done) {
        List<Row> rows = new ArrayList<>(List.of(
                new Head(1, "みどり計画", "青葉市", H30, R1),
                new Level(10, 0, "方針"),
                new Level(11, 1, "施策"),
                new Level(12, 2, "事業"),
                new Scale(50, "評価", 0, List.of(Scale.Step.of("◎", ""), Scale.Step.of("○", ""), Scale.Step.of("×", ""))),
                Field.fixed(20, 11, 1, "ねらい", Kind.TEXT),
                Field.fixed(21, 12, 1, "担当課", Kind.DEPARTMENT),
                Field.yearly(22, 12, 2, "評価", Kind.RATING, List.of(H30, R1)).withScale(50),
                Field.yearly(23, 12, 3, "実績", Kind.TEXT, List.of(H30, R1)),
                Field.yearly(24, 12, 4, "件数", Kind.ACTUAL, List.of(H30, R1)),
                Field.fixed(26, 12, 6, "備考", Kind.TEXT),
                Field.yearly(25, 12, 5, "委員の意見", Kind.OPINION, List.of(H30, R1)),
                new Department(40, 0, 1, "企画課", null, H30, List.of(41L), List.of()),
                new Department(41, 0, 2, "政策課", R1, null, List.of(), List.of()),
                new Department(42, 0, 3, "公園課", null, null, List.of(), List.of()),
                new Committee(60, "緑の委員会"),
                new Meeting(61, 60, "第1回", null, H30),
                new Meeting(62, 60, "第2回", null, R1)));
        long id = 1000;
        for (int policy = 1; policy <= 2; policy++) {
            long upper = id++;
            rows.add(new Item(upper, 0, 10, policy, "Ⅰ", "緑を守る", false, 0));
            for (int measure = 1; measure <= 2; measure++) {
                long middle = id++;
                rows.add(new Item(middle, upper, 11, measure, policy + "-" + measure, "木を育てる", false, 0));
                rows.add(new Value(middle, 20, null, 0, "木陰を増やす。", ""));
                for (int work = 1; work <= 4; work++) {
                    long leaf = id++;
                    rows.add(new Item(leaf, middle, 12, work, "" + work, "植樹", false, 0));
                    rows.add(new Value(leaf, 21, null, 0, work == 4 ? "公園課" : "企画課", ""));
                    for (FiscalYear year : List.of(H30, R1)) {
                        rows.add(new Value(leaf, 22, year, 0, work % 2 == 0 ? "◎" : "×", ""));
                        rows.add(new Value(leaf, 23, year, 0, done.repeat(work), ""));
                        rows.add(new Value(leaf, 24, year, 0, "" + work, ""));
                    }
                    rows.add(new Opinion(leaf + 5000, leaf, 61, 0, work, "会長", "急ぐこと。"));
                    rows.add(new Opinion(leaf + 6000, leaf, 62, 25, work, "", "引き続き。"));
                }
            }
        }
        rows.add(new Item(9000, id - 5, 12, 9, "9", "植樹", true, 1002));
        rows.add(Form.of(90, "評価表", Base.EVALUATION));
        return Plan.of(rows);
    }
}
