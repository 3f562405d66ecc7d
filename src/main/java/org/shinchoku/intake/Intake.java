package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;
import org.shinchoku.sheet.FormLearner;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/**
 * 初回取込: understands an office's own sheets without being told their layout.
 *
 * <p>Rows are understood first ({@link Lines}), then tables of one shape together ({@link Layout}), then every row is
 * planted in its place ({@link Reader}) and the tree becomes a plan ({@link Draft}).
 */
public final class Intake {

    private final Book book;
    private final Trace trace;
    private final Mapping mapping;
    private final Corrections corrections;
    private final Set<Page> undated = new HashSet<>();

    private Intake(Book book, Mapping mapping) {
        this.book = book;
        this.mapping = mapping;
        this.corrections = new Corrections(mapping, book);
        this.trace = new Trace(book.name());
    }

    /** The plan that a book holds, with the reasons for each reading and all that was not understood. */
    public static Proposal propose(Book book) throws NotUnderstood {
        return propose(book, Mapping.none());
    }

    /** The plan that a book holds, read as the mapping says; what it does not say is found out. */
    public static Proposal propose(Book book, Mapping mapping) throws NotUnderstood {
        return new Intake(book, mapping).propose();
    }

    private Proposal propose() throws NotUnderstood {
        bound();
        List<Sheet> read = book.sheets().stream().filter(this::isRead).toList();
        Optional<Proposal> own = writtenHere(read);
        return own.isPresent() ? own.get() : understood();
    }

    /** Whatever stands in hidden cells that somebody spoilt must not keep the others from being read. */
    private Optional<Proposal> writtenHere(List<Sheet> read) {
        try {
            return WrittenHere.propose(book, read);
        } catch (RuntimeException e) {
            trace.doubt("書き出したときの記録が壊れているため、見出しから読み取りました。");
            return Optional.empty();
        }
    }

    private Proposal understood() throws NotUnderstood {
        List<Page> pages = pages();
        List<Table> tables = pages.stream().flatMap(p -> p.tables().stream()).toList();
        List<Layout> every = Shape.of(tables).stream()
                .map(s -> Layout.of(s, corrections.pins(s)))
                .toList();
        List<Layout> all =
                withItems(every.stream().filter(l -> l.title() != null).toList());
        List<Layout> titled = all.stream().filter(Layout::isTitled).toList();
        List<Layout> layouts = titled.isEmpty() ? ofPlaces(pages, all) : withFurther(pages, titled, all);
        if (layouts.isEmpty()
                && pages.stream().flatMap(p -> p.lines().stream()).anyMatch(l -> l.kind() == Line.Kind.HEAD)) {
            throw noItems(pages, every);
        }
        if (layouts.isEmpty()) {
            throw new NotUnderstood(
                    "「" + book.name() + "」に、見出しのある表が見つかりませんでした。取組の名や実施状況などの見出しが付いた表のあるファイルを選んでください。",
                    seen(pages, every));
        }
        explain(layouts);
        FiscalYear whole = year(pages);
        Reader reader = new Reader(trace, pages, layouts, p -> year(p, whole));
        reader.read(pages);
        Draft draft = new Draft(reader, Legend.of(pages), trace);
        if (draft.nodes().isEmpty()) {
            throw noItems(pages, layouts);
        }
        Originals originals = new Originals(draft.nodes());
        doubt(originals);
        Mapping effect = new Effect(mapping.reading(), reader).of(book.name(), layouts);
        Plan plan = draft.plan(head(pages), originals).with(effect.reading());
        new GuessedYears(trace, reader).tell(pages, whole, corrections);
        new GuessedNames(trace, reader).tell(layouts);
        new Overheads(trace, plan).tell(layouts);
        Guessed guessed = new Guessed(trace);
        guessed.numbers(draft.nodes());
        guessed.reposts(originals);
        guessed.scales(draft.scales(), draft.nodes());
        corrections.lost().forEach(trace::doubt);
        remark(pages);
        pages.stream().flatMap(p -> p.doubts().stream()).forEach(trace::add);
        Sight sight = new Sight(pages, layouts, reader, trace, plan);
        return new Proposal(plan, trace.reasons(), trace.doubts(), effect, sight, p -> learnt(p, pages, reader, whole));
    }

    /** Those that are neither tallies nor lists of the others' items, unless there is nothing else. */
    private static List<Layout> withItems(List<Layout> layouts) {
        List<Layout> items = layouts.stream()
                .filter(l -> !Tally.is(l) && !Index.is(l, layouts))
                .toList();
        return items.isEmpty() ? layouts : items;
    }

    /** Tables whose rows are years speak of what stands above them, where something does. */
    private static List<Layout> ofPlaces(List<Page> pages, List<Layout> all) {
        boolean above = new Pairs(pages).hasLevels();
        return all.stream().map(l -> above && l.areYears() ? l.ofPlace() : l).toList();
    }

    /**
     * Tables without titles that say more of the others' items, which they call by their numbers, or of what stands above them,
     * are read beside them.
     */
    private static List<Layout> withFurther(List<Page> pages, List<Layout> titled, List<Layout> all) {
        List<Layout> numbered = all.stream()
                .filter(l -> !l.isTitled())
                .map(Layout::byNumber)
                .filter(Objects::nonNull)
                .toList();
        List<Layout> both = Stream.concat(titled.stream(), numbered.stream()).toList();
        Joins joins = new Joins(pages, both);
        List<Layout> read = new ArrayList<>(both.stream()
                .filter(l -> !l.isByNumber() || joins.isJoined(l))
                .map(l -> joins.isOfLabels(l.ofLabels()) ? l.ofLabels() : l)
                .toList());
        all.stream()
                .filter(l -> read.stream().noneMatch(r -> r.shape() == l.shape()))
                .map(Layout::ofPlace)
                .filter(Objects::nonNull)
                .forEach(read::add);
        List<Shape> order = all.stream().map(Layout::shape).toList();
        read.sort(Comparator.comparingInt(l -> order.indexOf(l.shape())));
        return read;
    }

    /** The plan with the form of all sheets of the book, also of those that hold nothing of the plan. */
    private Plan learnt(Plan plan, List<Page> pages, Reader reader, FiscalYear whole) {
        List<FormLearner.Seen> sheets = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            Page page = pages.stream()
                    .filter(p -> p.grid().name().equals(sheet.name()))
                    .findFirst()
                    .orElse(null);
            sheets.add(
                    page == null
                            ? new FormLearner.Seen(sheet, null, List.of())
                            : new FormLearner.Seen(
                                    sheet, sheetYear(page, whole), trace.bonds().of(page.grid(), plan, reader.root())));
        }
        return FormLearner.learn(plan, fileName(), sheets);
    }

    private void remark(List<Page> pages) {
        for (Sheet sheet : book.sheets()) {
            if (pages.stream().anyMatch(p -> p.grid().name().equals(sheet.name()))) {
                Remarks.of(sheet).forEach(trace::add);
            }
        }
    }

    private String fileName() {
        return book.name().replaceFirst("\\.[^.]*$", "");
    }

    private NotUnderstood noItems(List<Page> pages, List<Layout> layouts) {
        return new NotUnderstood(
                "「" + book.name() + "」の表に、項目の行が見つかりませんでした。項目の名が書かれた行のあるファイルを選んでください。", seen(pages, layouts));
    }

    /** What was seen of a book that holds no plan as far as it was understood, so that the clerk can say what is missing. */
    private Proposal seen(List<Page> pages, List<Layout> layouts) {
        for (Page page : pages) {
            page.lines().stream()
                    .filter(l -> l.kind() == Line.Kind.HEAD)
                    .forEach(l -> trace.use(page.grid(), l, Use.HEADING));
        }
        Plan nothing = Plan.of(head(pages));
        Reader reader = new Reader(trace, pages, List.of(), p -> null);
        Sight sight = new Sight(pages, layouts, reader, trace, nothing);
        return new Proposal(nothing, trace.reasons(), trace.doubts(), mapping, sight, p -> p);
    }

    /** The sheets to read: neither hidden ones nor, where the same is there filled in, examples. */
    private List<Page> pages() {
        Senses senses = new Senses(
                new Common(book.sheets().stream().filter(this::isRead).toList()));
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            if (corrections.leaves(sheet)) {
                trace.guess(sheet, "ご指定のとおり、このシートは取り込んでいません。");
            } else if (isRead(sheet)) {
                pages.add(Page.of(sheet, corrections, senses));
            } else if (sheet.rows().stream().anyMatch(r -> r.cells().stream().anyMatch(c -> !c.isEmpty()))) {
                trace.guess(sheet, "非表示のシートのため、取り込んでいません。");
            }
        }
        List<Page> real = pages.stream()
                .filter(p -> !isExample(p) && !p.tables().isEmpty())
                .toList();
        for (Page page : pages) {
            if (isExample(page) && !real.isEmpty()) {
                trace.guess(page.grid().sheet(), "記入例のシートとみて、取り込んでいません。");
            }
        }
        return real.isEmpty()
                ? pages
                : pages.stream().filter(p -> !isExample(p)).toList();
    }

    private boolean isRead(Sheet sheet) {
        return !corrections.leaves(sheet) && (!sheet.hidden() || corrections.wants(sheet));
    }

    /** Looks how large the book is before any of its sheets is understood. */
    private void bound() throws NotUnderstood {
        Bounds bounds = new Bounds(book.name());
        for (Sheet sheet : book.sheets()) {
            if (isRead(sheet)) {
                bounds.add(sheet);
            }
        }
    }

    private boolean isExample(Page page) {
        return page.isExample() && !corrections.wants(page.grid().sheet());
    }

    /** The year of a sheet's values, or null where nothing names it. */
    private FiscalYear year(Page page, FiscalYear whole) {
        FiscalYear year = sheetYear(page, whole);
        Reading.Tab elsewhere = corrections.yearElsewhere(page.grid().name());
        if (year == null && elsewhere != null && undated.add(page)) {
            trace.doubt(
                    page.grid().sheet(),
                    "シートに年度が書かれていません。前回の「" + elsewhere.source() + "」では"
                            + Years.inWords(List.of(elsewhere.year()), Spelling.ERA) + "としました。このファイルの年度を指定してください。");
        }
        return year;
    }

    private FiscalYear sheetYear(Page page, FiscalYear whole) {
        FiscalYear found = page.year() == null ? whole : page.year();
        return corrections.year(page.grid().name(), found);
    }

    /** The year of sheets that name none: that of the cover, else that in the file's name; or null. */
    private FiscalYear year(List<Page> pages) {
        return pages.stream()
                .filter(p -> p.tables().isEmpty())
                .map(Page::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> FileYear.of(book.name(), pages));
    }

    private void explain(List<Layout> layouts) {
        for (Layout layout : layouts) {
            for (Part part : layout.parts()) {
                String name = part.heading().name().isEmpty()
                        ? "見出しのない列"
                        : "「" + part.heading().name() + "」の列";
                trace.reason(name, part.guess().reason());
            }
        }
    }

    private void doubt(Originals originals) {
        // the places of reposts are those of their values; one without values has none to show
        originals.unsure().forEach(n -> doubt(n, "再掲の元と思われる項目に、ここでは空欄の値があります。元の項目とつながず、書かれたとおりに取り込みました。"));
        originals.lost().forEach(n -> doubt(n, "再掲の元の項目が見つかりませんでした。書かれたとおりに取り込みました。"));
    }

    private void doubt(Node node, String sentence) {
        String what = "「" + node.step().label() + "」: " + sentence;
        node.entries().stream()
                .map(Node.Entry::spot)
                .findFirst()
                .ifPresent(s -> trace.doubt(s.grid(), s.row(), s.column(), what));
    }

    private Head head(List<Page> pages) {
        String title = pages.stream()
                .sorted(Comparator.comparing(p -> p.tables().isEmpty()))
                .map(Page::title)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(fileName());
        Term term = Term.of(pages.stream().flatMap(p -> p.opening().stream()).toList());
        return new Head(Plan.newId(), title, "", term.from(), term.to());
    }
}
