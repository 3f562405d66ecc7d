package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Usual;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.text.Clean;
import org.shinchoku.text.Fold;

/** Reads the answers of one sheet of a return, by its keys or, where these are gone, as a clerk reads it. */
final class ReturnSheet {

    private static final String MERGED = "結合されたセルの記入を、その全ての行の回答としました。";
    private static final String MOVED = "行の符号と番号・名称が合わないため、番号・名称に従いました。";
    private static final String COPIED = "ほかの行を写して作った行です。";
    private static final String BY_NAME = "番号・名称で項目を探しました。";

    private final String file;
    private final Sheet sheet;
    private final Plan plan;
    private final Sent.Round round;
    private final ItemFinder finder;
    private final Usual usual;
    private final long section;
    private final AnswerColumns columns;
    private final Set<Integer> answering;
    private final Map<Long, Area> spans = new HashMap<>();
    private final long cutFrom;
    private final List<Returned> answers = new ArrayList<>();
    private Set<Long> named;

    /** @param section the section that the file names, or 0 */
    ReturnSheet(String file, Sheet sheet, Plan plan, Sent.Round round, ItemFinder finder, Usual usual, long section) {
        this.file = file;
        this.sheet = sheet;
        this.plan = plan;
        this.round = round;
        this.finder = finder;
        this.usual = usual;
        this.section = section;
        this.columns = AnswerColumns.of(sheet, plan, round.asked().fields())
                .answering(round.asked().year());
        this.answering = columns.columns().stream().map(AnswerColumn::column).collect(Collectors.toSet());
        for (Area span : sheet.spans()) {
            for (AnswerColumn column : columns.columns()) {
                for (int r = span.row();
                        column.column() >= span.column()
                                && column.column() <= span.lastColumn()
                                && r <= Math.min(span.lastRow(), sheet.rows().size() - 1);
                        r++) {
                    spans.put(place(r, column.column()), span);
                }
            }
        }
        this.cutFrom = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Keys.BOOK.parse(cell.text()).stream())
                .map(key -> key[1])
                .findFirst()
                .orElse(0L);
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    List<Returned> answers() {
        boolean begun = false;
        for (int r = columns.first();
                r < sheet.rows().size() && !columns.columns().isEmpty();
                r++) {
            Found found = found(r);
            begun |= found.meant().item() != 0 || found.keyed();
            if (begun && (found.meant().item() != 0 || !isCovered(r))) {
                answers(r, found);
            }
        }
        return answers;
    }

    /** What a row is about, how that was found, and whether it bore a key. */
    private record Found(RowMeant meant, String remark, boolean keyed) {}

    private Found found(int r) {
        List<String> texts = beside(r);
        Optional<long[]> key = key(texts);
        long answering = key.map(k -> k[1]).orElseGet(() -> section(texts));
        Item keyed = key.map(k -> plan.item(k[2])).orElse(null);
        Item item = keyed;
        String remark = "";
        if (keyed == null || !finder.names(keyed, texts)) {
            Optional<Item> named = key.isPresent() && keyed == null ? Optional.empty() : finder.find(texts, answering);
            if (named.isPresent()) {
                item = named.get();
                remark = keyed == null ? BY_NAME : keyed.equals(item) ? "" : MOVED;
            } else if (keyed != null && named().contains(keyed.id())) {
                item = null;
                remark = COPIED;
            }
        }
        return new Found(
                new RowMeant(
                        key.map(k -> k[0]).orElse(round.inquiry().id()),
                        cutFrom,
                        answering,
                        item == null ? 0 : item.id(),
                        item == null ? "" : item.number(),
                        item == null ? label(texts) : item.label()),
                remark,
                key.isPresent());
    }

    private static Optional<long[]> key(List<String> texts) {
        return texts.stream().flatMap(t -> Keys.ROW.parse(t).stream()).findFirst();
    }

    /** The items that a row speaks of by its key and by its name: another name beside the same key is another item's. */
    private Set<Long> named() {
        if (named == null) {
            named = new HashSet<>();
            for (int r = columns.first(); r < sheet.rows().size(); r++) {
                List<String> texts = beside(r);
                key(texts)
                        .map(k -> plan.item(k[2]))
                        .filter(item -> finder.names(item, texts))
                        .ifPresent(item -> named.add(item.id()));
            }
        }
        return named;
    }

    private List<String> beside(int r) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < sheet.rows().get(r).cells().size(); c++) {
            String text = answering.contains(c) ? "" : sheet.cell(r, c).text();
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A row without a known item is told by the first texts that stand in it. */
    private static String label(List<String> texts) {
        return texts.stream().filter(t -> Keys.ROW.parse(t).isEmpty()).limit(3).collect(Collectors.joining("　"));
    }

    private long section(List<String> texts) {
        Set<String> keys = texts.stream().map(Fold::key).collect(Collectors.toSet());
        return plan.departments().stream()
                .filter(d -> keys.contains(Fold.key(d.name())))
                .map(Department::id)
                .reduce((one, other) -> section)
                .orElse(section);
    }

    /** Whether all answers of a row belong to a cell that began above it, as in a row that was too tall for Excel. */
    private boolean isCovered(int r) {
        return columns.columns().stream().allMatch(c -> {
            Area span = spans.get(place(r, c.column()));
            return span != null && span.row() < r;
        });
    }

    private void answers(int r, Found found) {
        for (AnswerColumn column : columns.columns()) {
            Area span = spans.get(place(r, column.column()));
            boolean inner = span != null && (span.row() != r || span.column() != column.column());
            boolean below = inner && span.column() == column.column();
            if (!inner || below && found.meant().item() != 0) {
                Cell cell = inner ? sheet.cell(span.row(), span.column()) : sheet.cell(r, column.column());
                add(r, column, found, cell, below ? MERGED : "");
            }
        }
    }

    private void add(int r, AnswerColumn column, Found found, Cell cell, String merged) {
        Item item = plan.item(found.meant().item());
        boolean asked = item != null && item.level() == column.field().level();
        String written = Comparison.blank(Clean.of(cell.text()).text()).stripTrailing();
        if (!asked && written.isBlank()) {
            return;
        }
        FiscalYear year = column.year() == null ? round.asked().year() : column.year();
        String text =
                written.isBlank() ? "" : usual.fit(column.field().id(), written).orElse(written);
        boolean error = cell.kind() == Cell.Kind.ERROR;
        answers.add(new Returned(
                file,
                sheet.name(),
                Area.address(r, column.column()),
                asked ? found.meant() : found.meant().withoutItem(),
                column.field(),
                year,
                text,
                error ? "数式の結果がエラー（" + cell.text() + "）になっています。" : "",
                (found.remark() + merged)));
    }
}
