package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Choice;
import org.shinchoku.sheet.Sheet;

/** The lists to choose from of a workbook, once all its sheets are read: a list may stand in cells of another sheet. */
final class DropDowns {

    /**
     * A rule that hangs a list on cells.
     *
     * @param areas where, divided by spaces
     * @param list what: texts in quotes, cells, or a name that stands for cells
     */
    record Rule(String areas, String list) {}

    /** Nobody chooses from more; a list that reaches to the last row of a sheet ends with its texts. */
    private static final int LONGEST = 500;

    private static final Pattern CELLS = Pattern.compile(
            "(?:'((?:[^']|'')+)'!|([^'!:]+)!)?(\\$?[A-Za-z]{1,3}\\$?[0-9]+(?::\\$?[A-Za-z]{1,3}\\$?[0-9]+)?)");

    private final List<Sheet> sheets;
    private final Map<String, String> names;
    private final Map<String, List<String>> known = new HashMap<>();
    private final Budget budget;

    /** @param names what the workbook's names stand for */
    DropDowns(List<Sheet> sheets, Map<String, String> names, Budget budget) {
        this.sheets = sheets;
        this.names = names;
        this.budget = budget;
    }

    /** A sheet with its lists; rules whose list cannot be found are left to Excel. */
    Sheet fill(Sheet sheet, List<Rule> rules) {
        List<Choice> choices = new ArrayList<>();
        for (Rule rule : rules) {
            List<String> texts =
                    known.computeIfAbsent(sheet.name() + "\n" + rule.list, k -> texts(sheet, rule.list.strip()));
            if (!texts.isEmpty() && !rule.areas.isBlank()) {
                for (String area : rule.areas.strip().split("\\s+")) {
                    budget.cell();
                    Address.parse(area).ifPresent(a -> choices.add(new Choice(a, texts)));
                }
            }
        }
        return new Sheet(
                sheet.name(),
                sheet.columns(),
                sheet.rows(),
                sheet.spans(),
                choices,
                sheet.page(),
                sheet.hidden(),
                sheet.guarded());
    }

    private List<String> texts(Sheet home, String list) {
        if (list.length() >= 2 && list.startsWith("\"") && list.endsWith("\"")) {
            return List.of(
                    list.substring(1, list.length() - 1).replace("\"\"", "\"").split("\\s*,\\s*"));
        }
        Matcher cells = CELLS.matcher(names.getOrDefault(list, list).replaceFirst("^=", ""));
        if (!cells.matches()) {
            return List.of();
        }
        String name = cells.group(1) == null ? cells.group(2) : cells.group(1).replace("''", "'");
        return sheets.stream()
                .filter(s -> s.name().equals(name == null ? home.name() : name))
                .findFirst()
                .flatMap(s -> Address.parse(cells.group(3)).map(a -> texts(s, a)))
                .orElse(List.of());
    }

    private static List<String> texts(Sheet sheet, Area area) {
        Set<String> texts = new LinkedHashSet<>();
        for (int r = area.row(); r <= Math.min(area.lastRow(), sheet.rows().size() - 1); r++) {
            for (int c = area.column(); c <= area.lastColumn() && c <= area.column() + LONGEST; c++) {
                Cell cell = sheet.cell(r, c);
                if (!cell.isEmpty() && texts.size() < LONGEST) {
                    texts.add(cell.text());
                }
            }
        }
        return List.copyOf(texts);
    }
}
