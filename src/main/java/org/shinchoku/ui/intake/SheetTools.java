package org.shinchoku.ui.intake;

import java.util.Arrays;
import java.util.List;
import org.shinchoku.intake.Seen;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.plan.Reading.Tab;
import org.shinchoku.sheet.Sheet;

/** What can be said of a row and of a whole sheet. */
final class SheetTools {

    private final IntakeViewModel intake;
    private final FiscalYear now;

    SheetTools(IntakeViewModel intake, FiscalYear now) {
        this.intake = intake;
        this.now = now;
    }

    /** @param seen what was seen in the cell, or null */
    Tool row(Spot spot, Seen seen) {
        List<LineKind> kinds = Arrays.asList(LineKind.values());
        Sheet sheet = intake.sheet().sheets().get(spot.tab());
        return new Tool(
                "tool-row",
                "この行",
                kinds.stream().map(k -> k.word).toList(),
                seen == null ? -1 : kinds.indexOf(seen.line()),
                i -> intake.correct("行の役割", intake.said().withLine(sheet, spot.row(), kinds.get(i))));
    }

    Tool leave(int tab) {
        String name = intake.sheet().sheets().get(tab).name();
        boolean left = intake.understood().isLeftOut(tab);
        return new Tool(
                "tool-sheet",
                "このシート",
                List.of("取り込む", "取り込まない"),
                left ? 1 : 0,
                i -> intake.correct(
                        "シートの扱い",
                        i == 0 ? intake.said().withSheet(name) : intake.said().withoutSheet(name)));
    }

    Tool year(int tab) {
        String name = intake.sheet().sheets().get(tab).name();
        List<FiscalYear> years = YearChoices.of(intake.understood().plan(), now);
        return new Tool(
                "tool-sheet-year",
                "シートの年度",
                YearChoices.words(years),
                intake.said().reading().tabs().stream()
                        .filter(t -> t.year() != null && name.contains(t.sheet()))
                        .findFirst()
                        .map(Tab::year)
                        .map(years::indexOf)
                        .orElse(-1),
                i -> intake.correct(
                        "シートの年度",
                        intake.said()
                                .withYear(
                                        name,
                                        years.get(i),
                                        intake.sheet().book().name())));
    }
}
