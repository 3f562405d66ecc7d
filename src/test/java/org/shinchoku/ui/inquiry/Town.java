package org.shinchoku.ui.inquiry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.shinchoku.edit.Editor;
import org.shinchoku.edit.MemoryLog;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;
import org.shinchoku.returns.Collected;
import org.shinchoku.returns.Request;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.workbook.Workbooks;

/** A fictional town, what it asks of its two sections, and what they write into their workbooks. */
public final class Town {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:24:00Z"), ZoneId.of("Asia/Tokyo"));
    static final LocalDate TODAY = LocalDate.now(CLOCK);
    static final FiscalYear R5 = new FiscalYear(2023);
    static final FiscalYear R6 = new FiscalYear(2024);
    static final Field SECTION = Field.fixed(20, 2, 1, "担当課", Field.Kind.DEPARTMENT);
    static final Field DONE = Field.yearly(22, 2, 2, "実施状況", Field.Kind.TEXT, List.of(R5, R6));
    static final Field NEXT = Field.yearly(23, 2, 3, "今後の予定", Field.Kind.TEXT, List.of(R5, R6));
    static final Item SEA = new Item(100, 0, 1, 1, "1", "海をきれいに", false, 0);
    static final Item BEACH = new Item(101, 100, 2, 1, "1-1", "浜の清掃", false, 0);
    static final Item BOATS = new Item(102, 100, 2, 2, "1-2", "船の点検", false, 0);
    static final Item LIGHTS = new Item(103, 100, 2, 3, "1-3", "灯台の公開", false, 0);
    static final Item NOBODY = new Item(104, 100, 2, 4, "1-4", "海の日", false, 0);
    static final Department PORT = new Department(50, 0, 1, "港湾課", null, null, List.of(), List.of());
    static final Department FISH = new Department(51, 0, 2, "水産課", null, null, List.of(), List.of());

    private Town() {}

    static OpenPlan open() {
        return new OpenPlan(new Editor(plan(), new MemoryLog(), CLOCK, "係"));
    }

    /** What is worked out aside is worked out in place. */
    static Latest latest() {
        return new Latest("照合", new Tasks(Runnable::run, Runnable::run, fault -> {
            throw new IllegalStateException(fault);
        }));
    }

    private static Plan plan() {
        return Plan.of(new Head(1, "みなと計画", "", R5, R6))
                .with(List.of(new Level(1, 0, "目標"), new Level(2, 1, "事業"), SECTION, DONE, NEXT))
                .with(List.of(SEA, BEACH, BOATS, LIGHTS, NOBODY, PORT, FISH))
                .with(List.of(
                        value(BEACH, SECTION, null, "港湾課"),
                        value(BOATS, SECTION, null, "水産課"),
                        value(LIGHTS, SECTION, null, "港湾課、水産課"),
                        value(BEACH, DONE, R5, "年2回行った。"),
                        value(BEACH, NEXT, R6, "続ける。")));
    }

    static Value value(Item item, Field field, FiscalYear year, String text) {
        return new Value(item.id(), field.id(), year, 0, text, "");
    }

    /** Asks both fields of 令和6年度 until the end of May, which is over. */
    static void ask(OpenPlan open, Path folder) throws Exception {
        Request request = Request.of(
                open.plan(),
                Request.inquiry(open.plan(), R6, List.of(22L, 23L), LocalDate.of(2024, 5, 31), "", open.nextNumber()),
                null,
                false);
        for (var to : request.files().keySet()) {
            request.write(to, folder);
        }
        open.edit("照会", plan -> request.opened());
    }

    /** Writes into an answer cell of the row in which a title stands. */
    public static void write(Path file, String title, int answer, String text) throws Exception {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : Workbooks.read(file).sheets()) {
            List<Row> rows = new ArrayList<>();
            for (Row row : sheet.rows()) {
                boolean about = row.cells().stream().anyMatch(c -> c.text().equals(title));
                rows.add(about ? written(row, answer, text) : row);
            }
            sheets.add(Sheet.of(sheet.name(), sheet.columns(), rows, sheet.spans(), sheet.page()));
        }
        Workbooks.write(sheets, file);
    }

    /** Adds a row that looks like the last one and is about an item that nobody knows. */
    public static void addUnknown(Path file) throws Exception {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : Workbooks.read(file).sheets()) {
            List<Row> rows = new ArrayList<>(sheet.rows());
            Row last = rows.get(rows.size() - 1);
            rows.add(last.withCells(last.cells().stream()
                    .map(c -> c.style().locked()
                            ? Cell.of(c.text().isEmpty() || c.text().startsWith("R-") ? "" : "だれも知らない項目", c.style())
                            : Cell.of("記入しました。", c.style()))
                    .toList()));
            sheets.add(Sheet.of(sheet.name(), sheet.columns(), rows, sheet.spans(), sheet.page()));
        }
        Workbooks.write(sheets, file);
    }

    /** Writes into the first answer cell that is empty, of an item's row, which begins with a hidden key. */
    public static void answerFirst(Path file, String text) throws Exception {
        List<Sheet> sheets = new ArrayList<>();
        boolean done = false;
        for (Sheet sheet : Workbooks.read(file).sheets()) {
            List<Row> rows = new ArrayList<>();
            for (Row row : sheet.rows()) {
                int empty = empty(row);
                rows.add(done || empty < 0 ? row : written(row, empty, text));
                done |= empty >= 0;
            }
            sheets.add(Sheet.of(sheet.name(), sheet.columns(), rows, sheet.spans(), sheet.page()));
        }
        Workbooks.write(sheets, file);
    }

    /** Which of the answer cells is the first empty one, or -1. */
    private static int empty(Row row) {
        if (row.cells().isEmpty() || !row.cells().get(0).text().startsWith("R-")) {
            return -1;
        }
        List<Cell> open = row.cells().stream().filter(c -> !c.style().locked()).toList();
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).text().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static Row written(Row row, int answer, String text) {
        List<Cell> cells = new ArrayList<>(row.cells());
        int met = 0;
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            if (!cell.style().locked() && met++ == answer) {
                cells.set(c, Cell.of(text, cell.style()));
            }
        }
        return row.withCells(cells);
    }

    static Collected read(OpenPlan open, Path... files) throws Exception {
        Collected collected = new Collected(open.plan(), open.past(), R6);
        for (Path file : files) {
            collected.add(Workbooks.read(file));
        }
        return collected;
    }
}
