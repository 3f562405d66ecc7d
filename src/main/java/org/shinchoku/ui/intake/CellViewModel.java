package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.List;
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

    CellViewModel(IntakeViewModel intake) {
        this.intake = intake;
        intake.sheet().spotProperty().addListener((p, before, at) -> look());
        intake.understoodProperty().addListener((p, before, at) -> look());
        look();
    }

    private void look() {
        Spot spot = intake.sheet().spot();
        Seen seen = intake.understood().at(spot).orElse(null);
        Made made = seen == null ? Made.NOTHING : Made.of(intake.understood().plan(), seen);
        List<Tool> tools = new ArrayList<>();
        Naming naming = null;
        if (seen != null) {
            ColumnTools columns = new ColumnTools(intake, seen, intake.now());
            tools.addAll(columns.all());
            naming = columns.naming();
        }
        if (!intake.sheet().isBlankRow()) {
            tools.add(new SheetTools(intake, intake.now()).row(spot, seen));
        }
        Meaning meaning = intake.understood().shade(spot.tab()).meaning(spot.area());
        String text = intake.sheet().text();
        about.set(new About(spot, text, meaning, sentence(seen, made), made, List.copyOf(tools), naming));
    }

    private String sentence(Seen seen, Made made) {
        if (seen == null) {
            return intake.understood().trouble().isEmpty() ? "このシートは取り込みません。" : "";
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
