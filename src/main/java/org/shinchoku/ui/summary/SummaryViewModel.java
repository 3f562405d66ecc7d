package org.shinchoku.ui.summary;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.summary.Cut;
import org.shinchoku.summary.Tally.Topic;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;

/** 集計: which rating is counted, what apart, of which years; every edit is counted anew, aside. */
final class SummaryViewModel {

    private static final String DIVIDER = ";";

    private final OpenPlan open;
    private final Settings settings;
    private final Latest counting;
    private final String remembered;
    private final ReadOnlyObjectWrapper<Counted> counted = new ReadOnlyObjectWrapper<>(this, "counted");
    private final ChangeListener<Plan> follow = (o, before, now) -> count();
    private long field;
    private Cut cut;
    private FiscalYear from;
    private FiscalYear to;

    SummaryViewModel(OpenPlan open, Settings settings) {
        this.open = open;
        this.settings = settings;
        this.counting = open.beside("集計しています");
        this.remembered = "summary." + open.plan().head().id();
        open.planProperty().addListener(follow);
        recall();
        count();
    }

    /** The plan's edits are followed no longer. */
    void close() {
        open.planProperty().removeListener(follow);
        counting.giveUp();
    }

    private Plan plan() {
        return open.plan();
    }

    private void recall() {
        String[] parts = settings.get(remembered).orElse("").split(DIVIDER);
        if (parts.length == 3) {
            try {
                field = Long.parseLong(parts[0]);
                cut = new Cut(Topic.valueOf(parts[1]), Integer.parseInt(parts[2]), "");
            } catch (IllegalArgumentException e) {
                field = 0; // written by another version, or by hand
            }
        }
    }

    /** The ratings that can be counted. */
    List<Field> fields() {
        return Fields.inOrder(plan()).stream()
                .filter(f -> f.kind() == Field.Kind.RATING)
                .toList();
    }

    /** The rating that is counted: the one chosen, as long as it is there. */
    Optional<Field> field() {
        List<Field> all = fields();
        return all.stream()
                .filter(f -> f.id() == field)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** What a rating is called; with its level where two are called alike. */
    String name(Field of) {
        String name = of.name().replace('\n', ' ');
        boolean alone =
                fields().stream().allMatch(f -> f.id() == of.id() || !f.name().equals(of.name()));
        return alone || plan().level(of.level()) == null
                ? name
                : name + "（" + plan().level(of.level()).name() + "）";
    }

    /** The years of the rating that is counted. */
    List<FiscalYear> years() {
        return field().map(f -> f.years().stream().sorted().toList()).orElse(List.of());
    }

    private boolean has(FiscalYear year) {
        return year != null && years().contains(year);
    }

    /** The first year that is counted, where years are compared. */
    FiscalYear from() {
        List<FiscalYear> years = years();
        return has(from) ? from : years.isEmpty() ? null : years.get(0);
    }

    /** The last year that is counted: unless another is chosen, the last of which anything is said. */
    FiscalYear to() {
        Counted last = counted.get();
        return has(to) ? to : last == null ? null : last.to();
    }

    void choose(Field other) {
        field = other.id();
        from = null;
        to = null;
        remember();
    }

    void choose(Cut other) {
        cut = other;
        remember();
    }

    void choose(FiscalYear first, FiscalYear last) {
        from = first;
        to = last;
        count();
    }

    private void remember() {
        field().ifPresent(f -> settings.set(
                remembered,
                f.id()
                        + DIVIDER
                        + (cut == null ? Topic.YEAR : cut.topic())
                        + DIVIDER
                        + (cut == null ? 0 : cut.depth())));
        count();
    }

    private void count() {
        Optional<Field> rating = field();
        if (rating.isEmpty()) {
            counting.giveUp();
            counted.set(null);
            return;
        }
        Plan now = plan();
        Cut wanted = cut;
        FiscalYear first = from();
        FiscalYear last = has(to) ? to : null;
        counting.ask(() -> Counted.of(now, rating.get(), wanted, first, last), counted::set);
    }

    /** What was counted last; null before, and where nothing is rated. */
    ReadOnlyObjectProperty<Counted> countedProperty() {
        return counted.getReadOnlyProperty();
    }
}
