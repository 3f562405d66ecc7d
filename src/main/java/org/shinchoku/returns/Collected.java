package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Usual;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.text.Fold;
import org.shinchoku.workbook.Book;

/** 回答の読取: the returns of one plan and year, read one after the other and compared together. */
public final class Collected {

    /** So many rows from the top may name the section. */
    private static final int TOP = 8;

    private final Plan now;
    private final Sent sent;
    private final Usual usual;
    private final ItemFinder finder;
    /** Replaced, never changed: it is compared while the clerk goes on. */
    private volatile List<Returned> returned = List.of();

    private final Map<String, Long> sections = new LinkedHashMap<>();

    /**
     * @param at the plan as an entry of the journal left it
     * @param year the year that is collected
     */
    public Collected(Plan now, LongFunction<Plan> at, FiscalYear year) {
        this.now = now;
        this.sent = new Sent(now, at, year);
        this.usual = new Usual(now);
        this.finder = new ItemFinder(now, sent.last().asked());
    }

    /** The year of the inquiry that was sent last, of whatever year. */
    public static Optional<FiscalYear> year(Plan plan) {
        return plan.inquiries().stream()
                .max((one, other) -> Long.compare(one.cutFrom(), other.cutFrom()))
                .map(Inquiry::year);
    }

    /** Whether a file was cut from a plan. */
    public static boolean isOf(Book book, Plan plan) {
        return cells(book)
                .flatMap(text -> Keys.COLUMN.parse(text).stream())
                .anyMatch(key -> plan.field(key[0]) != null);
    }

    private static Stream<String> cells(Book book) {
        return book.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text());
    }

    /**
     * Reads one file.
     *
     * @return that nothing of it was understood, or nothing
     */
    public Optional<Unread> add(Book book) {
        long section = section(book);
        String name = name(book);
        List<Returned> found = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            found.addAll(new ReturnSheet(name, sheet, now, sent.last(), finder, usual, section).answers());
        }
        if (found.isEmpty()) {
            return Optional.of(Unread.nothingIn(book));
        }
        sections.put(
                name,
                found.stream()
                        .map(r -> r.row().section())
                        .filter(s -> s != 0)
                        .findFirst()
                        .orElse(section));
        returned = Stream.concat(returned.stream(), found.stream()).toList();
        return Optional.empty();
    }

    /** Files of one name from several folders are told apart. */
    private String name(Book book) {
        String name = book.name();
        for (int i = 2; sections.containsKey(name); i++) {
            name = book.name() + "（" + i + "）";
        }
        return name;
    }

    /**
     * Takes the row of an answer as one about an item that the clerk points to.
     *
     * @return whether the item has a place for any of its answers
     */
    public boolean point(Answered answer, Item item) {
        boolean fits = item.level() == answer.field().level();
        if (fits) {
            returned = returned.stream()
                    .map(r -> r.isInRowOf(answer.origin()) && r.field().level() == item.level() ? r.about(item) : r)
                    .toList();
        }
        return fits;
    }

    /** The items that the rows of returns may be about, in their order. */
    public List<Item> items() {
        return finder.items();
    }

    /** The section that a file names: in its own name or above its tables; 0 where none or several. */
    private long section(Book book) {
        String name = Fold.key(book.name());
        List<Long> named = now.departments().stream()
                .filter(d -> name.contains(Fold.key(d.name())))
                .map(Department::id)
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        List<String> tops = book.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream().limit(TOP))
                .flatMap(row -> texts(row).map(Fold::key))
                .toList();
        List<Long> above = now.departments().stream()
                .filter(d -> tops.stream().anyMatch(top -> top.contains(Fold.key(d.name()))))
                .map(Department::id)
                .toList();
        return above.size() == 1 ? above.get(0) : 0;
    }

    private static Stream<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell.text()).filter(text -> !text.isBlank());
    }

    /** The sections that have answered, each with the file that was read last of it. */
    public Map<Long, String> files() {
        Map<Long, String> files = new LinkedHashMap<>();
        sections.forEach((file, section) -> files.put(section, file));
        files.remove(0L);
        return files;
    }

    /** All that was read beside what was sent and what stands here. */
    public List<Answered> compare() {
        return compare(now);
    }

    /** All that was read beside what was sent and what stands in the plan as it has become meanwhile. */
    public List<Answered> compare(Plan later) {
        return Comparison.of(later, sent, returned);
    }

    /** The inquiry that was answered, if the year had one. */
    public Optional<Inquiry> inquiry() {
        return Sent.latest(now, sent.year());
    }
}
