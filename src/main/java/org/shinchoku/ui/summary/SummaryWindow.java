package org.shinchoku.ui.summary;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.kit.Bounds;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Companion;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;

/** The window of the counts; it follows the plan, and goes behind the main window when items of a count are looked at. */
public final class SummaryWindow {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 760;

    private final Companion window;
    private final Settings settings;
    private final BiConsumer<Condition.Among, Spot> show;
    private final Runnable unfilter;
    private SummaryView view;

    /**
     * @param show shows the items of a count, of which the first was counted at a place
     * @param unfilter shows all items again
     */
    public SummaryWindow(Dialogs owner, Settings settings, BiConsumer<Condition.Among, Spot> show, Runnable unfilter) {
        this.window = new Companion(owner, "集計", owner::beside);
        this.settings = settings;
        this.show = show;
        this.unfilter = unfilter;
    }

    /** Shows the counts of a plan. */
    public void open(OpenPlan plan) {
        window.open(plan, this::build);
    }

    /** Goes when the plan goes. */
    public void close() {
        window.close();
    }

    private void build(OpenPlan plan, Stage stage) {
        SummaryViewModel model = new SummaryViewModel(plan, settings);
        view = new SummaryView(model, settings, show, foot());
        window.fill(view, WIDTH, HEIGHT, view::requestFocus, model::close)
                .addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new Bounds(stage, settings, "summary").restoreAndKeep(WIDTH, HEIGHT);
    }

    private void pressed(KeyEvent key) {
        Command.pressed(Command.Where.SUMMARY, key).ifPresent(command -> {
            switch (command) {
                case SUMMARY_SHOW -> {
                    if (!view.showChosen()) {
                        return; // boxes and buttons take this key themselves
                    }
                }
                case SUMMARY_COPY -> view.copy();
                case SUMMARY_UNFILTER -> unfilter.run();
                case SUMMARY_LEAVE -> window.close();
                default -> {
                    return;
                }
            }
            key.consume();
        });
    }

    private HBox foot() {
        Button copy = button("summary-copy", "表をコピー", Command.SUMMARY_COPY, () -> view.copy());
        Button leave = button("summary-leave", "閉じる", Command.SUMMARY_LEAVE, () -> window.close());
        HBox foot = new HBox(8, SummaryView.hint(), Labels.space(), copy, leave);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private static Button button(String id, String text, Command command, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(command.tip()));
        button.setOnAction(e -> action.run());
        return button;
    }
}
