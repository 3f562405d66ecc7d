package org.shinchoku.ui.grid;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.shinchoku.plan.Plan;
import org.shinchoku.text.Advances;
import org.shinchoku.text.Clean;
import org.shinchoku.ui.kit.FontAdvances;
import org.shinchoku.ui.kit.OpenPlan;

/** What the grid shows, which cells are chosen and what happens to them. */
public final class GridViewModel {

    private final OpenPlan open;
    private final ReadOnlyObjectWrapper<GridModel> model = new ReadOnlyObjectWrapper<>(this, "model");
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.START);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    /** The column in which a row of tabs was begun; Enter goes back below it. */
    private int tabbedFrom = -1;

    public GridViewModel(OpenPlan open) {
        this(open, FontAdvances.regular(Measure.SIZE));
    }

    GridViewModel(OpenPlan open, Advances advances) {
        this.open = open;
        model.set(GridModel.of(open.plan(), open.outline(), Choice.ALL, new Measure(advances)));
        open.planProperty()
                .addListener((property, before, now) -> show(model.get().at(now, open.outline())));
        open.selectedItemProperty().addListener((property, before, now) -> find(now.longValue()));
        find(open.selectedItemProperty().get());
    }

    ReadOnlyObjectProperty<GridModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    GridModel model() {
        return model.get();
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    Selection selection() {
        return selection.get();
    }

    /** What the clerk should know of the last thing that was done, or empty. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Shows another model; the current cell stays with its item. */
    private void show(GridModel next) {
        GridModel before = model.get();
        Place at = selection.get().current();
        long item = before.holds(at) ? before.rows().get(at.row()).item() : 0;
        boolean moved = !next.holds(at) || next.rows().get(at.row()).item() != item;
        model.set(next);
        if (moved) {
            int row = next.rows().first(item);
            choose(Selection.of(next.nearest(new Place(row < 0 ? at.row() : row, at.column()))));
        }
    }

    private void choose(Selection chosen) {
        selection.set(chosen);
        notice.set("");
        if (model.get().holds(chosen.current())) {
            long item = model.get().subject(chosen.current()).item();
            open.selectedItemProperty()
                    .set(
                            item == 0
                                    ? model.get()
                                            .rows()
                                            .get(chosen.current().row())
                                            .item()
                                    : item);
        }
    }

    /** Goes to an item that was chosen elsewhere. */
    private void find(long item) {
        Place at = selection.get().current();
        GridModel shown = model.get();
        if (item == 0 || shown.holds(at) && shown.rows().get(at.row()).path().contains(item)) {
            return;
        }
        int row = shown.rows().first(item);
        if (row >= 0) {
            selection.set(Selection.of(new Place(row, at.column())));
        }
    }

    void select(Place place, boolean extend) {
        tabbedFrom = -1;
        Place near = model.get().nearest(place);
        choose(extend ? selection.get().to(near) : Selection.of(near));
    }

    void selectAll() {
        choose(new Selection(new Place(0, 0), model.get().nearest(new Place(Integer.MAX_VALUE, Integer.MAX_VALUE))));
    }

    void move(Way way, boolean jump, boolean extend) {
        Place from = extend ? selection.get().corner() : selection.get().current();
        if (model.get().holds(from)) {
            select(
                    jump
                            ? way.jump(model.get(), from)
                            : way.next(model.get(), from).orElse(from),
                    extend);
        }
    }

    void tab(Way way) {
        int start = tabbedFrom < 0 ? selection.get().current().column() : tabbedFrom;
        move(way, false, false);
        tabbedFrom = start;
    }

    void enter(Way way) {
        Place from = selection.get().current();
        int column = tabbedFrom < 0 || way == Way.UP ? from.column() : tabbedFrom;
        move(way, false, false);
        select(new Place(selection.get().current().row(), column), false);
    }

    /** Goes to the same field of a later or, with -1, an earlier year. */
    void moveYear(int years) {
        Place from = selection.get().current();
        model.get().sameFieldNear(from, years).ifPresent(place -> select(place, false));
    }

    /** The text that is edited in the current cell; nothing where none can stand. */
    Optional<String> edited() {
        Place at = selection.get().current();
        return model.get().holds(at) && model.get().cell(at).editable()
                ? Optional.of(GridCells.edited(open.plan(), model.get().subject(at)))
                : Optional.empty();
    }

    /** Writes into the current cell. */
    void write(String text) {
        Subject subject = model.get().subject(selection.get().current());
        edit(Words.writing(open.plan(), subject), Map.of(subject, text));
    }

    void clear() {
        if (!model.get().isEmpty()) {
            several("消去", Blocks.filled(model.get(), selection.get(), ""));
        }
    }

    /** Fills the chosen cells with what stands in the uppermost of them or, where that is all, above it. */
    void fillDown() {
        if (!model.get().isEmpty()) {
            several("上の欄の複写", Blocks.filledDown(model.get(), selection.get()));
        }
    }

    String copy() {
        return model.get().isEmpty()
                ? ""
                : Blocks.copied(model.get(), selection.get()).text();
    }

    void paste(String text) {
        Block block = Block.of(text);
        if (!block.isEmpty() && !model.get().isEmpty()) {
            Selection to = selection.get();
            choose(Blocks.covered(model.get(), to, block));
            several("貼り付け", Blocks.pasted(model.get(), to, block));
        }
    }

    private void several(String what, Map<Subject, String> texts) {
        edit(Words.several(what, texts.size()), texts);
    }

    private void edit(String what, Map<Subject, String> texts) {
        UnaryOperator<Plan> change = plan -> {
            Plan after = plan;
            for (Map.Entry<Subject, String> text : texts.entrySet()) {
                after = GridCells.write(
                        after, text.getKey(), Clean.of(text.getValue()).text());
            }
            return after;
        };
        open.edit(what, change);
        notice.set(texts.containsKey(new Subject.Nothing()) ? "記入できない欄があり、そこには書き込んでいません。" : "");
    }

    void undo() {
        open.undo();
    }

    void redo() {
        open.redo();
    }

    void toggle(long item) {
        choose(model.get().choice().toggled(item));
    }

    void widen(GridColumn column, double width) {
        choose(model.get().choice().withWidth(column.key(), width));
    }

    /** Shows another choice of years and columns. */
    void choose(Choice choice) {
        show(GridModel.of(open.plan(), open.outline(), choice, model.get().measure()));
    }

    /** The current cell in words, for those who hear the screen. */
    String described() {
        Place at = selection.get().current();
        return model.get().holds(at) ? Words.cell(model.get(), at) : "項目はありません";
    }
}
