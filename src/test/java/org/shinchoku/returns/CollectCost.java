package org.shinchoku.returns;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Value;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.BesidePoi;
import org.shinchoku.workbook.Workbooks;

/** What reading, matching and comparing 300 returns of 20 × 20 cells costs beside POI's bare reading of the same files. */
public final class CollectCost {

    private static final int SECTIONS = 300;
    private static final int ITEMS = 20;
    private static final int FIELDS = 9;

    private static final FiscalYear LAST = new FiscalYear(2021);
    private static final FiscalYear NOW = new FiscalYear(2022);

    private CollectCost() {}

    public static void main(String[] args) throws Exception {
        Plan base = plan();
        List<Long> fields =
                base.fields().stream().filter(Field::yearly).map(Field::id).toList();
        Inquiry inquiry = new Inquiry(1, "照会", NOW, fields, null, "", 1);
        Plan plan = Inquiries.open(base, inquiry, LocalDate.of(2023, 4, 1));
        Path folder = Files.createTempDirectory("returns");
        List<Path> files = new ArrayList<>();
        Asked asked = Asked.of(plan, inquiry);
        for (Addressee to : asked.addressees(false)) {
            files.add(answered(asked, to, folder.resolve(to.name() + ".xlsx")));
        }
        for (String heat : List.of("cold", "warm", "warm")) {
            BesidePoi.compare(SECTIONS + " returns of 20 x 20, " + heat, files, all -> collect(plan, all));
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static void collect(Plan plan, List<Path> files) throws Exception {
        Collected collected = new Collected(plan, number -> plan, NOW);
        for (Path file : files) {
            collected.add(Workbooks.read(file));
        }
        List<Answered> compared = collected.compare();
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int broken = Broken.of(plan, compared).count();
        System.out.printf(
                "checked in %.2f CPU s, %d answers with findings%n",
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9, broken);
        long found = compared.stream().filter(a -> a.outcome() == Outcome.APPLY).count();
        if (found != (long) SECTIONS * ITEMS * FIELDS) {
            throw new IllegalStateException(found + " answers found");
        }
    }

    private static Path answered(Asked asked, Addressee to, Path file) throws Exception {
        List<Sheet> sheets = new ArrayList<>(Inquiries.workbook(asked, to));
        Sheet sheet = sheets.get(1);
        List<org.shinchoku.sheet.Row> rows = sheet.rows().stream()
                .map(row -> row.withCells(row.cells().stream()
                        .map(c -> c.style().locked() || row.item() == 0
                                ? c
                                : Cell.of("相談会を" + row.item() + "回開き、" + c.text() + "好評であった。", c.style()))
                        .toList()))
                .toList();
        sheets.set(
                1,
                new Sheet(
                        sheet.name(),
                        sheet.columns(),
                        rows,
                        sheet.spans(),
                        sheet.choices(),
                        sheet.page(),
                        false,
                        true));
        Workbooks.write(sheets, file);
        BesidePoi.shareTexts(file);
        return file;
    }

    private static Plan plan() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Head(1, "大きな計画", "", LAST, NOW));
        rows.add(new Level(1, 0, "施策"));
        rows.add(new Level(2, 1, "事業"));
        rows.add(Field.fixed(10, 2, 1, "担当課", Field.Kind.DEPARTMENT));
        IntStream.range(0, FIELDS)
                .forEach(
                        f -> rows.add(Field.yearly(20 + f, 2, 2 + f, "実施状況" + f, Field.Kind.TEXT, List.of(LAST, NOW))));
        for (int s = 0; s < SECTIONS; s++) {
            rows.add(new Department(1000 + s, 0, s, "第" + s + "課", null, null, List.of(), List.of()));
            rows.add(new Item(5000 + s, 0, 1, s, "" + s, "施策の" + s, false, 0));
            for (int i = 0; i < ITEMS; i++) {
                long id = 10_000L + s * ITEMS + i;
                rows.add(new Item(id, 5000 + s, 2, i, s + "-" + i, "事業の" + s + "の" + i, false, 0));
                rows.add(new Value(id, 10, null, 0, "第" + s + "課", ""));
                for (int f = 0; f < FIELDS; f++) {
                    rows.add(new Value(id, 20 + f, LAST, 0, "昨年は" + id + "件を受け付けた。", ""));
                }
            }
        }
        return Plan.of(rows);
    }
}
