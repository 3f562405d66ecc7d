package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shinchoku.intake.Doubt;
import org.shinchoku.intake.Seen;
import org.shinchoku.intake.SeenColumn;

/** The cell that is looked at: what it was taken for, why, and what can be said of it. */
final class CellViewModel {

    private final IntakeViewModel intake;
    private final ReadOnlyObjectWrapper<About> about = new ReadOnlyObjectWrapper<>(this, "about");
    private final Map<Integer, Set<Integer>> said = new HashMap<>();

    CellViewModel(IntakeViewModel intake) {
        this.intake = intake;
        intake.sheet().spotProperty().addListener((p, before, at) -> look());
        intake.sheet().reachProperty().addListener((p, before, at) -> look());
        intake.understoodProperty().addListener((p, before, at) -> {
            said.clear();
            look();
        });
        look();
    }

    private void look() {
        SheetViewModel sheet = intake.sheet();
        Spot spot = sheet.spot();
        Seen seen = intake.understood().at(spot).orElse(null);
        Made made = seen == null ? Made.NOTHING : Made.of(intake.understood().plan(), seen);
        List<Tool> tools = new ArrayList<>();
        Naming naming = null;
        ColumnTools columns = seen == null || sheet.isStretched() ? null : new ColumnTools(intake, seen, intake.now());
        if (columns != null) {
            tools.addAll(columns.all());
            naming = columns.naming();
        }
        SheetTools rows = new SheetTools(intake, intake.now());
        if (!sheet.isBlank()) {
            tools.add(rows.row());
        }
        boolean corrected = columns != null && columns.isCorrected();
        boolean free = !corrected
                && said(spot.tab()).stream().noneMatch(r -> sheet.rows().contains(r, 0));
        Runnable reset = free ? null : () -> intake.correct("自動判定に戻す操作", rows.asFound(columns));
        Meaning meaning = intake.understood().shade(spot.tab()).meaning(spot.area());
        about.set(
                sheet.isStretched()
                        ? About.rows(spot, sheet.rows(), List.copyOf(tools), reset)
                        : new About(
                                spot,
                                spot.address(),
                                sheet.text(),
                                meaning,
                                sentence(seen, made),
                                made,
                                List.copyOf(tools),
                                naming,
                                reset));
    }

    /** The rows of a sheet of which something was said; finding them walks through the sheet. */
    private Set<Integer> said(int tab) {
        return said.computeIfAbsent(
                tab, t -> intake.said().rows(intake.sheet().sheets().get(t)));
    }

    private String sentence(Seen seen, Made made) {
        if (seen == null) {
            return intake.understood().isLeftOut(intake.sheet().spot().tab()) ? "このシートは取り込みません。" : "";
        }
        Stream<String> doubts = seen.doubts().stream().map(Doubt::told);
        String becomes = made.sentence(intake.understood().plan());
        Stream<String> reasons = seen.columns().stream().map(SeenColumn::reason).distinct();
        boolean column = seen.columns().size() == 1;
        return Stream.concat(doubts, Stream.concat(Stream.of(becomes), column ? reasons : Stream.of()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    About about() {
        return about.get();
    }

    ReadOnlyObjectProperty<About> aboutProperty() {
        return about.getReadOnlyProperty();
    }
}
