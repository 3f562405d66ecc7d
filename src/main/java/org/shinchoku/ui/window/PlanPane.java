package org.shinchoku.ui.window;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.find.FilterPane;
import org.shinchoku.ui.find.FilterViewModel;
import org.shinchoku.ui.find.Finder;
import org.shinchoku.ui.find.ReplaceDialog;
import org.shinchoku.ui.find.ReplaceViewModel;
import org.shinchoku.ui.find.SearchViewModel;
import org.shinchoku.ui.grid.GridCommands;
import org.shinchoku.ui.grid.GridView;
import org.shinchoku.ui.grid.GridViewModel;
import org.shinchoku.ui.help.Topic;
import org.shinchoku.ui.item.CardView;
import org.shinchoku.ui.item.CardViewModel;
import org.shinchoku.ui.journal.JournalView;
import org.shinchoku.ui.journal.JournalViewModel;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.MenuTips;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.outline.OutlineCommands;
import org.shinchoku.ui.outline.OutlineView;
import org.shinchoku.ui.outline.OutlineViewModel;

/** One plan on the desk: outline left, grid or card in the centre, journal right. */
final class PlanPane extends BorderPane {

    private static final double OUTLINE_WIDTH = 290;
    private static final double JOURNAL_WIDTH = 330;

    private final StackPane centre;
    private final EmptyPlanView empty;
    private final SplitPane split = new SplitPane();
    private final OutlineViewModel tree;
    private final PaneWidths widths;
    private final OutlineView outline;
    private final GridView grid;
    private final GridViewModel cells;
    private final Finder finder;
    private final FilterViewModel narrowing;
    private final FilterPane filter;
    private final Dialogs dialogs;
    private final ReadOnlyStringProperty notice;
    private final ReadOnlyStringProperty tally;
    private final ObservableStringValue missing;
    private final JournalViewModel steps;
    private final JournalView journal;
    private final BooleanProperty outlineShown = new SimpleBooleanProperty();
    private final BooleanProperty journalShown = new SimpleBooleanProperty();

    private final CardView card;
    private final BooleanProperty cardShown = new SimpleBooleanProperty();

    /** @param cells the plan's table */
    PlanPane(OpenPlan open, GridViewModel cells, Settings settings, Dialogs dialogs, Clock clock) {
        this.dialogs = dialogs;
        this.cells = cells;
        widths = new PaneWidths(split, settings);
        grid = new GridView(cells, dialogs, MenuTips.entry(Command.SHOW_CARD, () -> cardShown.set(true)));
        finder = new Finder(open);
        narrowing = new FilterViewModel(finder, settings, clock);
        narrowing.shownProperty().addListener((o, before, now) -> cells.narrow(now));
        filter = new FilterPane(narrowing, dialogs, this::focusGrid);
        notice = cells.noticeProperty();
        tally = cells.tallyProperty();
        tree = new OutlineViewModel(open);
        tree.narrowedProperty().bind(narrowing.shownProperty());
        outline = new OutlineView(tree, dialogs);
        missing = cells.missingProperty();
        outline.setId("outline-pane");
        outline.setMinWidth(160);
        outline.setPrefWidth(OUTLINE_WIDTH);
        empty = new EmptyPlanView(open, outline.commands()::addBehind);
        empty.visibleProperty().addListener((o, before, now) -> Platform.runLater(this::focusGrid));
        card = new CardView(cardModel(open, clock), dialogs, () -> cardShown.set(false));
        steps = new JournalViewModel(open, clock);
        BooleanBinding present = steps.pastProperty().isNull(); // what is covered takes no focus and no keys
        cardShown.addListener((o, before, now) -> openCard(open));
        card.visibleProperty().bind(cardShown.and(empty.visibleProperty().not()).and(present));
        card.visibleProperty().addListener((o, before, now) -> Platform.runLater(this::focusGrid));
        grid.visibleProperty().bind(card.visibleProperty().not().and(present));
        centre = new StackPane(grid, card, empty);
        journal = new JournalView(steps, dialogs, () -> journalShown.set(false), this::focusGrid);
        steps.pastProperty().addListener((o, before, then) -> {
            centre.getChildren().removeIf(PastPane.class::isInstance);
            if (then != null) {
                centre.getChildren().add(new PastPane(then, steps, cells, dialogs, clock));
            }
        });
        journal.setId("journal-pane");
        journal.setMinWidth(180);
        journal.setPrefWidth(JOURNAL_WIDTH);
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(journal, false);
        split.getItems().setAll(centre);
        outlineShown.addListener((o, before, now) -> arrange());
        journalShown.addListener((o, before, now) -> arrange());
        split.widthProperty().addListener((o, before, now) -> {
            if (before.doubleValue() == 0) {
                widths.restore(centre);
            }
        });
        open.selectedItemProperty().addListener((o, before, now) -> tellHidden(now.longValue()));
        setTop(filter);
        setCenter(split);
    }

    private CardViewModel cardModel(OpenPlan open, Clock clock) {
        CardViewModel model = new CardViewModel(open, clock);
        model.shownProperty().bind(cardShown);
        return model;
    }

    /** At the cell one is at in the grid, where that is of the item that is looked at. */
    private void openCard(OpenPlan open) {
        Spot at = cells.at();
        if (cardShown.get()
                && at != null
                && at.item() == open.selectedItemProperty().get()) {
            card.open(at);
        }
    }

    private void arrange() {
        widths.keep(centre);
        split.getItems().setAll(centre);
        if (outlineShown.get()) {
            split.getItems().add(0, outline);
        }
        if (journalShown.get()) {
            split.getItems().add(journal);
        }
        widths.restore(centre);
    }

    void show(Shown shown) {
        outlineShown.bindBidirectional(shown.outline());
        journalShown.bindBidirectional(shown.journal());
        cardShown.bindBidirectional(shown.card());
    }

    OutlineCommands commands() {
        return outline.commands();
    }

    /** Of the grid that is seen: that of the past, while it is looked at. */
    GridCommands grid() {
        return centre.getChildren().stream()
                .filter(PastPane.class::isInstance)
                .map(past -> ((PastPane) past).grid())
                .findFirst()
                .orElse(grid.commands());
    }

    /** What the chosen cells of the grid add up to, or empty. */
    ReadOnlyStringProperty tallyProperty() {
        return tally;
    }

    /** How many entries are missing, in words, or empty. */
    ObservableStringValue missingProperty() {
        return missing;
    }

    /** What the clerk should know of the last thing that was done in the grid, or empty. */
    ReadOnlyStringProperty noticeProperty() {
        return notice;
    }

    /** Shows what is found in this plan, in its grid. */
    void lookedThroughBy(SearchViewModel seeker) {
        seeker.search(finder, new GridGround(cells, card, cardShown), narrowing);
        cells.soughtProperty().bind(seeker.queryProperty());
        tree.soughtProperty().bind(seeker.queryProperty());
        card.soughtProperty().bind(seeker.queryProperty());
    }

    /** Tells in the status line what was done. */
    void say(String done) {
        cells.say(done);
    }

    /** Asks for the conditions that items are to meet. */
    void filter() {
        filter.open();
    }

    /** Shows all items again. */
    void unfilter() {
        filter.lift();
    }

    /**
     * Shows the items that were counted.
     *
     * @param first where the first of them was counted
     */
    void show(Condition.Among counted, Spot first) {
        narrowing.show(counted);
        cells.unfold(counted.items());
        cells.goTo(first);
        say("集計した項目を表示しています。" + Command.UNFILTER.keyWords() + "で、すべての項目を表示します。");
        focusGrid();
    }

    /** Shows a cell; where the filter hides it, that is told. */
    void show(Spot spot) {
        cells.goTo(spot);
        tellHidden(spot.item());
    }

    /** Whoever goes to an item that the filter hides is told so: nothing in the table shows where it is. */
    private void tellHidden(long item) {
        Set<Long> seen = narrowing.shownProperty().get();
        if (item != 0 && seen != null && !seen.contains(item)) {
            say("選んだ項目は、絞り込みのため一覧に表示していません。" + Command.UNFILTER.keyWords() + "で、すべての項目を表示します。");
        }
    }

    /** Puts others in place of words. */
    void replace(String words) {
        ReplaceViewModel model = new ReplaceViewModel(finder, new GridGround(cells, card, cardShown), narrowing);
        new ReplaceDialog(model, dialogs).show(words, count -> say("%,dか所を置き換えました。元に戻すことができます。".formatted(count)));
        focusGrid();
    }

    /** Keeps what is being typed, and how wide the panes are. */
    void commit() {
        grid.commit();
        card.commit();
        widths.keep(centre);
    }

    /** Goes to the grid, or to what stands in its place, as the past while it is looked at. */
    void focusGrid() {
        Node last = centre.getChildren().get(centre.getChildren().size() - 1);
        if (last instanceof PastPane) {
            last.requestFocus();
        } else if (empty.isVisible()) {
            empty.requestFocus();
        } else if (card.isVisible()) {
            card.requestFocus();
        } else {
            grid.requestFocus();
        }
    }

    /** Goes from pane to pane: outline, grid or card, journal. */
    void swapFocus() {
        List<Node> seen = split.getItems();
        int at = 0;
        while (at < seen.size() - 1 && !holdsFocus(seen.get(at))) {
            at++;
        }
        Node next = seen.get((at + 1) % seen.size());
        if (next == centre) {
            focusGrid();
        } else {
            next.requestFocus();
        }
    }

    /** The page of the guide about the pane that one is in. */
    Topic topic() {
        if (journalShown.get() && holdsFocus(journal) || steps.pastProperty().get() != null) {
            return Topic.JOURNAL;
        } else if (outlineShown.get() && holdsFocus(outline) || empty.isVisible()) {
            return Topic.OUTLINE;
        }
        return card.isVisible() ? Topic.CARD : Topic.GRID;
    }

    private boolean holdsFocus(Node pane) {
        Node at = getScene().getFocusOwner();
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at != null;
    }
}
