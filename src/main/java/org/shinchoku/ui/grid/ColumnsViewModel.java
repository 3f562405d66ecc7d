package org.shinchoku.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;

/** 表示する年度と欄: what can be seen of a plan, each with a tick, and the fields in an order that can be changed. */
final class ColumnsViewModel {

    private final Choice before;
    private final List<Topic> planned;
    private final ObservableList<Tick<FiscalYear>> years = FXCollections.observableArrayList();
    private final ObservableList<Tick<Topic>> levels = FXCollections.observableArrayList();
    private final ObservableList<Tick<Topic>> fields = FXCollections.observableArrayList();

    ColumnsViewModel(GridModel model) {
        Plan plan = model.plan();
        before = model.choice();
        planned =
                ColumnOrder.of(plan, List.of()).stream().map(ColumnOrder::topic).toList();
        for (FiscalYear year : model.years()) {
            years.add(Tick.of(year, year.in(Spelling.ERA), true, before.shows(year)));
        }
        for (GridColumn column : Columns.hierarchy(plan)) {
            if (column.part() != Part.TITLE) {
                boolean usual = Columns.shown(plan, column, Choice.ALL);
                levels.add(Tick.of(column.topic(), column.heading(), usual, Columns.shown(plan, column, before)));
            }
        }
        for (Field field : ColumnOrder.of(plan, before.order())) {
            Topic topic = ColumnOrder.topic(field);
            String every = field.yearly() ? "（年度ごと）" : "";
            fields.add(Tick.of(topic, field.name() + every, true, before.shows(topic)));
        }
    }

    ObservableList<Tick<FiscalYear>> years() {
        return years;
    }

    /** The outer levels and the numbers. */
    ObservableList<Tick<Topic>> levels() {
        return levels;
    }

    /** The fields in the order of their columns. */
    ObservableList<Tick<Topic>> fields() {
        return fields;
    }

    /** Moves a field up or down by one; tells where it is then. */
    int move(int index, int by) {
        int to = index + by;
        if (index < 0 || to < 0 || to >= fields.size()) {
            return index;
        }
        Tick<Topic> line = fields.remove(index);
        fields.add(to, line);
        return to;
    }

    /** Everything as where nobody has chosen. */
    void reset() {
        years.forEach(line -> line.shown().set(line.usual()));
        topics().forEach(line -> line.shown().set(line.usual()));
        fields.sort((one, other) -> Integer.compare(planned.indexOf(one.thing()), planned.indexOf(other.thing())));
    }

    private Stream<Tick<Topic>> topics() {
        return Stream.concat(levels.stream(), fields.stream());
    }

    /** What was chosen; without any year all are shown. */
    Choice choice() {
        List<FiscalYear> some = years.stream()
                .filter(line -> line.shown().get())
                .map(Tick::thing)
                .toList();
        Map<Topic, Boolean> shown = new HashMap<>(before.shown());
        topics().forEach(line -> {
            if (line.shown().get() == line.usual()) {
                shown.remove(line.thing());
            } else {
                shown.put(line.thing(), line.shown().get());
            }
        });
        List<Topic> order = fields.stream().map(Tick::thing).toList();
        return before.withYears(some.size() == years.size() ? List.of() : some)
                .withShown(shown)
                .withOrder(order.equals(planned) ? List.of() : order);
    }
}
