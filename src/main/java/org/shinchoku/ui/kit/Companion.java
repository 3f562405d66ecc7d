package org.shinchoku.ui.kit;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** 別の窓: a window about one plan that stands beside the main window, is brought forward again, and goes with its plan. */
public final class Companion {

    private final Dialogs owner;
    private final String title;
    private final Function<String, Stage> made;
    private Stage stage;
    private OpenPlan shown;

    /** @param title also the headline by which F1 finds its page of the guide */
    public Companion(Dialogs owner, String title) {
        this(owner, title, owner::window);
    }

    /** @param made makes the stage with a title, as {@link Dialogs#beside} one that also goes behind the main window */
    public Companion(Dialogs owner, String title, Function<String, Stage> made) {
        this.owner = owner;
        this.title = title;
        this.made = made;
    }

    /**
     * Shows the window of a plan.
     *
     * @param build calls {@link #fill}; only where the window of this plan does not stand yet
     */
    public void open(OpenPlan plan, BiConsumer<OpenPlan, Stage> build) {
        if (plan != shown) {
            close();
            stage = made.apply(title + " — " + plan.plan().head().title());
            build.accept(plan, stage);
            shown = plan; // a window that could not be built is built anew
        }
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /**
     * Puts in what the window shows.
     *
     * @param start puts the keys where the clerk begins, as often as the window is shown
     * @param leave lets go of what was built
     */
    public Scene fill(Parent view, double width, double height, Runnable start, Runnable leave) {
        Scene scene = new Scene(view, width, height);
        Theme.dress(scene);
        owner.guide(scene, title);
        stage.setScene(scene);
        stage.setOnShown(e -> Platform.runLater(start));
        stage.setOnHidden(e -> {
            stage = null;
            shown = null;
            leave.run();
        });
        return scene;
    }

    /** Goes when the plan goes. */
    public void close() {
        if (stage != null) {
            stage.close();
        }
    }
}
