package org.shinchoku.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Correction;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormSheet;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Issue;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Look;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Return;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Schedule;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;

/** Plans and edits of rows of every kind, the same for the same seed; few different ids, so that rows meet again. */
public final class RandomPlan {

    private static final String[] TEXTS = {
        "", "実施", "100%", "①92.5%\n②97.1%", "「引用」、\"二重\"", "=1+1", "𠮷野家の髙﨑", "\t\\u0000", "長い文です。".repeat(40)
    };

    private final Random random;

    public RandomPlan(long seed) {
        this.random = new Random(seed);
    }

    /** A plan with up to this many rows. */
    public Plan plan(int rows) {
        return edit(rows).apply(Plan.of(head()));
    }

    /** An edit that puts rows in, replaces some and takes some away. */
    public UnaryOperator<Plan> edit(int steps) {
        List<Row> rows = random.ints(steps).mapToObj(i -> row()).toList();
        List<Boolean> keep = rows.stream().map(r -> random.nextInt(4) > 0).toList();
        return plan -> {
            Plan changed = plan;
            for (int i = 0; i < steps; i++) {
                Row row = rows.get(i);
                boolean stays = keep.get(i) || row instanceof Head;
                changed = stays ? changed.with(row) : changed.without(row.key());
            }
            return changed;
        };
    }

    private Row row() {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return switch (kind) {
            case PLAN -> head();
            case LEVEL -> new Level(id(), random.nextInt(5), text());
            case ITEM ->
                new Item(id(), id() - 1, id(), random.nextLong(), text(), text(), random.nextBoolean(), id() - 1);
            case FIELD -> field();
            case SCALE -> new Scale(id(), text(), id() - 1, List.of(step(), step()));
            case VALUE -> new Value(id(), id(), year(), id() - 1, "値" + text(), text());
            case RATING -> new Rating(id(), id(), year(), any(Layer.values()), text(), text());
            case DEPARTMENT ->
                new Department(
                        id(),
                        id() - 1,
                        random.nextLong(),
                        text(),
                        year(),
                        year(),
                        List.of(id(), id()),
                        List.of(text()));
            case COMMITTEE -> new Committee(id(), text());
            case MEETING -> new Meeting(id(), id(), text(), day(), new FiscalYear(2022));
            case OPINION -> new Opinion(id(), id(), id(), id() - 1, random.nextLong(), text(), text());
            case REPLY -> new Reply(id(), id(), id() - 1, day(), text());
            case INQUIRY ->
                new Inquiry(
                        id(), text(), new FiscalYear(2022), List.of(id(), id()), day(), text(), random.nextInt(100));
            case RETURN ->
                new Return(
                        id(),
                        id(),
                        any(Return.State.values()),
                        day(),
                        day(),
                        text(),
                        List.of(LocalDate.of(2022, 5, 1)),
                        day(),
                        List.of(new Correction(id(), id(), text(), text())),
                        day());
            case FORM -> form();
            case FORM_SHEET -> formSheet();
            case FORM_LINES -> formLines();
            case READING -> reading();
            case SCHEDULE -> schedule();
        };
    }

    private Schedule schedule() {
        boolean always = random.nextBoolean();
        return new Schedule(id(), always ? null : new FiscalYear(2021), always ? 1 : 2, year(), text());
    }

    private Head head() {
        return new Head(1, "計画" + text(), text(), year(), year());
    }

    private Field field() {
        boolean yearly = random.nextBoolean();
        List<FiscalYear> years = yearly ? List.of(new FiscalYear(2021), new FiscalYear(2022)) : List.of();
        return new Field(
                id(),
                id(),
                random.nextLong(),
                text(),
                text(),
                any(Field.Kind.values()),
                yearly,
                years,
                any(Field.Timing.values()),
                any(Layer.values()),
                id() - 1);
    }

    private Scale.Step step() {
        BigDecimal from = random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(200), 2);
        return new Scale.Step(text(), text(), from, random.nextBoolean(), List.of(text(), text()));
    }

    private Form form() {
        boolean plain = random.nextBoolean();
        return new Form(
                id(),
                text(),
                any(Form.Base.values()),
                plain ? FormHeader.NONE.withNumber(text()) : new FormHeader(text(), text(), text(), text(), text()),
                new FormPaper(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        8.5,
                        plain ? FormMargins.USUAL : new FormMargins(10, 20, random.nextInt(30), 12),
                        plain ? FormPaper.Fitting.SHRUNK : any(FormPaper.Fitting.values())),
                new FormShown(
                        List.of(new FiscalYear(2021)),
                        List.of(new FormShown.Column(id(), 72.5)),
                        id() - 1,
                        plain ? List.of() : List.of(new FormShown.Note(text(), 40))),
                plain ? List.of() : List.of(new FormLevel(id(), any(FormLevel.Stand.values()), random.nextBoolean())),
                plain
                        ? FormManner.USUAL.with(any(Spelling.values()))
                        : new FormManner(
                                any(Spelling.values()),
                                any(FormManner.Naming.values()),
                                any(FormManner.Reposting.values()),
                                any(FormManner.Colouring.values()),
                                any(FormManner.Speaking.values()),
                                any(FormManner.Marking.values())),
                plain
                        ? FormFooter.USUAL
                        : new FormFooter(any(FormFooter.Counting.values()), any(FormFooter.Below.values()), text()),
                plain
                        ? List.of()
                        : List.of(new Handout(id() - 1, any(Form.Base.values()), text(), random.nextBoolean())),
                plain ? List.of() : List.of(new Issue(id(), LocalDate.of(2026, 8, 1), text())));
    }

    private FormSheet formSheet() {
        Look look = new Look(
                10.5,
                true,
                false,
                0,
                -1,
                any(Look.Across.values()),
                any(Look.Down.values()),
                true,
                true,
                false,
                "0%",
                "");
        return new FormSheet(
                id(),
                id(),
                random.nextInt(9),
                text(),
                random.nextBoolean(),
                year(),
                List.of(new FormSheet.Column(72.5, random.nextBoolean())),
                List.of(
                        Slot.label(id()),
                        Slot.value(id(), id(), year(), any(Slot.By.values()))
                                .lines(1, 2)
                                .choosing(Slot.Part.BOXES, text())),
                List.of(look),
                List.of(new FormSheet.Spot(0, -1, true, false, any(FormSheet.Show.values()), true)),
                List.of(new FormSheet.Choice(1, 2, 3, 4, List.of(text()))),
                new FormSheet.Print(true, false, List.of(1.5, 2.0, 3.0, 4.0), 1, 2, "NONE", List.of(text()), text()));
    }

    private FormLines formLines() {
        FormLines.Text cell = new FormLines.Text(1, text(), text(), random.nextBoolean() ? null : 0.25, text());
        return new FormLines(
                id(),
                id(),
                random.nextInt(9),
                List.of(new FormLines.Band(List.of(0, 1, 0))),
                List.of(new FormLines.Line(0, id(), 20.5, random.nextBoolean(), true, List.of(cell))),
                List.of(new FormLines.Branch(id(), List.of(id(), id()))));
    }

    private Reading reading() {
        Reading.Caption caption = new Reading.Caption(List.of(text(), text()), 1);
        Reading.Column column = new Reading.Column(
                caption,
                year(),
                any(Role.values()),
                caption,
                random.nextInt(3),
                text(),
                any(Reading.Dating.values()),
                year(),
                List.of(any(Reading.Aspect.values())));
        return new Reading(
                id(),
                text(),
                List.of(new Reading.Table(List.of(text()), List.of(column))),
                List.of(new Reading.Line(text(), List.of(text()), 1, any(Reading.LineKind.values()))),
                List.of(new Reading.Tab(text(), random.nextBoolean(), year(), text())));
    }

    private long id() {
        return 1L + random.nextInt(6);
    }

    private String text() {
        return any(TEXTS);
    }

    private FiscalYear year() {
        int year = 2019 + random.nextInt(4);
        return year == 2019 ? null : new FiscalYear(year);
    }

    private LocalDate day() {
        return random.nextBoolean() ? null : LocalDate.of(2022, 4, 1).plusDays(random.nextInt(365));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
