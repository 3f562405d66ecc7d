package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shinchoku.intake.Mapping;
import org.shinchoku.intake.Seen;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;

/** What can be said of a row and of a whole sheet. */
final class SheetTools {

    private final IntakeViewModel intake;
    private final FiscalYear now;

    SheetTools(IntakeViewModel intake, FiscalYear now) {
        this.intake = intake;
        this.now = now;
    }

    /** What the rows that are chosen are there for. */
    Tool row() {
        List<LineKind> kinds = Arrays.asList(LineKind.values());
        SheetViewModel sheet = intake.sheet();
        Area rows = sheet.rows();
        int tab = sheet.spot().tab();
        List<LineKind> now = IntStream.rangeClosed(rows.row(), rows.lastRow())
                .mapToObj(r -> intake.understood().at(new Spot(tab, Area.cell(r, first(r)))))
                .flatMap(Optional::stream)
                .map(Seen::line)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Tool(
                "tool-row",
                rows.rows() == 1 ? "この行" : "選んだ" + rows.rows() + "行",
                kinds.stream().map(k -> k.word).toList(),
                now.size() == 1 ? kinds.indexOf(now.get(0)) : -1,
                i -> intake.correct(
                        "行の役割", intake.said().withLines(sheet.sheet(), rows.row(), rows.lastRow(), kinds.get(i))));
    }

    /** The column of the first text of a row. */
    private int first(int row) {
        List<Cell> cells = intake.sheet().sheet().rows().get(row).cells();
        return IntStream.range(0, cells.size())
                .filter(c -> !cells.get(c).isEmpty())
                .findFirst()
                .orElse(0);
    }

    /**
     * What was said without what was said of the rows that are chosen, and of columns.
     *
     * @param columns those that are meant as well, or null
     */
    Mapping asFound(ColumnTools columns) {
        Area rows = intake.sheet().rows();
        Mapping bare = columns == null ? intake.said() : columns.asFound();
        return bare.asFound(intake.sheet().sheet(), rows.row(), rows.lastRow());
    }

    Tool leave(int tab) {
        String name = intake.sheet().sheets().get(tab).name();
        Boolean said = intake.said().tab(name).left();
        return new Tool(
                "tool-sheet",
                "このシート",
                List.of("取込：自動判定", "取込：する", "取込：しない"),
                said == null ? 0 : said ? 2 : 1,
                i -> intake.correct(
                        "シートの扱い",
                        i == 0
                                ? intake.said().withSheetAsFound(name)
                                : i == 1
                                        ? intake.said().withSheet(name)
                                        : intake.said().withoutSheet(name)));
    }

    Tool year(int tab) {
        String name = intake.sheet().sheets().get(tab).name();
        List<FiscalYear> years = YearChoices.of(intake.understood().plan(), now);
        List<String> words = new ArrayList<>(List.of("年度：自動判定"));
        YearChoices.words(years).forEach(y -> words.add("年度：" + y));
        FiscalYear said = intake.said().tab(name).year();
        return new Tool(
                "tool-sheet-year",
                "シートの年度",
                words,
                said == null ? 0 : years.indexOf(said) + 1,
                i -> intake.correct(
                        "シートの年度",
                        i == 0
                                ? intake.said().withYearAsFound(name)
                                : intake.said()
                                        .withYear(
                                                name,
                                                years.get(i - 1),
                                                intake.sheet().book().name())));
    }
}
