package org.shinchoku.ui.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.commons.csv.CSVRecord;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;

/** The sections of the town that does not exist: some are renamed on the way, and one is split in the year to come. */
final class SampleUnits {

    private final Map<String, Long> ids = new HashMap<>();

    private SampleUnits() {}

    static List<Department> of(List<CSVRecord> lines, LongSupplier newId) {
        SampleUnits units = new SampleUnits();
        lines.forEach(line -> units.ids.put(line.get("名称"), newId.getAsLong()));
        List<Department> all = new ArrayList<>();
        lines.forEach(line -> all.add(units.unit(line)));
        return all;
    }

    private Department unit(CSVRecord line) {
        return new Department(
                ids.get(line.get("名称")),
                ids.getOrDefault(line.get("上"), 0L),
                line.getRecordNumber() * Item.GAP,
                line.get("名称"),
                year(line.get("始")),
                year(line.get("終")),
                Departments.sections(line.get("引継ぎ先")).stream().map(ids::get).toList(),
                List.of());
    }

    private static FiscalYear year(String text) {
        return text.isEmpty() ? null : new FiscalYear(Integer.parseInt(text));
    }
}
