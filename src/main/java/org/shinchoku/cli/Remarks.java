package org.shinchoku.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Answered;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.text.Fold;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Workbooks;

/** 差戻しの理由: the report of a collection, to which the clerk has added a column that says what is to be corrected. */
final class Remarks {

    private static final String REMARK = "remark";
    private static final List<String> NAMED = List.of("department", "number", "title", "field");

    private final Sheet table;
    private final List<String> heading;

    private Remarks(Sheet table) {
        this.table = table;
        this.heading = IntStream.range(0, table.width())
                .mapToObj(c -> table.cell(0, c).text().strip())
                .toList();
    }

    /**
     * What is remarked of which answer.
     *
     * @param unknown gets what is remarked of no answer that was read, one line each
     */
    static Map<Answered, String> read(Path file, Plan plan, List<Answered> compared, List<String> unknown)
            throws Refused {
        try {
            Remarks remarks = new Remarks(Workbooks.read(file).sheets().get(0));
            if (!remarks.heading.contains(REMARK) || !remarks.heading.containsAll(NAMED)) {
                throw new Refused("「" + file.getFileName() + "」に、" + String.join("、", NAMED) + "、" + REMARK
                        + " の列がありません。--report で書き出した表に、remark の列を加えてください。");
            }
            return remarks.of(plan, compared, unknown);
        } catch (Unreadable e) {
            throw new Refused(e.sentence());
        }
    }

    private Map<Answered, String> of(Plan plan, List<Answered> compared, List<String> unknown) {
        Map<List<String>, List<Answered>> named = new LinkedHashMap<>();
        compared.forEach(a ->
                named.computeIfAbsent(name(plan, a), n -> new ArrayList<>()).add(a));
        Map<Answered, String> remarks = new LinkedHashMap<>();
        for (int r = 1; r < table.rows().size(); r++) {
            int row = r;
            String remark = text(row, REMARK);
            if (!remark.isEmpty()) {
                List<String> name =
                        NAMED.stream().map(n -> Fold.key(text(row, n))).toList();
                List<Answered> meant = named.getOrDefault(name, List.of());
                meant.forEach(a -> remarks.put(a, remark));
                if (meant.isEmpty()) {
                    unknown.add(text(row, "number") + " " + text(row, "title") + "「" + text(row, "field") + "」");
                }
            }
        }
        return remarks;
    }

    private String text(int row, String column) {
        return table.cell(row, heading.indexOf(column)).text().strip();
    }

    private static List<String> name(Plan plan, Answered a) {
        Department unit = plan.department(a.section());
        return Stream.of(
                        unit == null ? "" : unit.name(),
                        a.number(),
                        a.title(),
                        a.field().name())
                .map(Fold::key)
                .toList();
    }
}
