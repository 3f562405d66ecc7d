package org.shinchoku.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Faults;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.kit.Theme;

/** The window in which a book is looked at and corrected before it is taken in; as large as the screen has room. */
final class IntakeWindow {

    private final Dialogs dialogs;
    private final Faults faults;
    private final Screen screen;
    private final Executor aside;
    private Decision decision;

    IntakeWindow(Dialogs dialogs, Faults faults, Screen screen, Executor aside) {
        this.dialogs = dialogs;
        this.faults = faults;
        this.screen = screen;
        this.aside = aside;
    }

    /** What the clerk takes in, or nothing. */
    Optional<Decision> ask(First first, FiscalYear now) {
        Stage stage =
                dialogs.window("表の取込 — " + first.understood().sheet().book().name());
        stage.initModality(Modality.WINDOW_MODAL);
        Faults here = faults.over(stage);
        Tasks tasks = new Tasks(aside, screen, here::show);
        Latest latest = new Latest("読み直しています", tasks);
        IntakeViewModel intake = new IntakeViewModel(first, now, Reader.INTAKE, latest);
        TargetViewModel target =
                new TargetViewModel(intake, first.plans(), first.into(), new Latest("読み直しています", tasks));
        Button take = new Button("取り込む");
        take.setId("intake-take");
        take.getStyleClass().add("accent");
        take.setTooltip(new Tooltip("Ctrl+Enter"));
        take.disableProperty().bind(intake.busy().or(target.ready().not()));
        take.setOnAction(e -> {
            decision = target.decision();
            stage.close();
        });
        Button leave = new Button("やめる");
        leave.setId("intake-leave");
        leave.setOnAction(e -> {
            if (mayLeave(new Dialogs(stage), intake)) {
                stage.close();
            }
        });
        stage.setOnCloseRequest(e -> {
            e.consume();
            leave.fire();
        });
        IntakeView view = new IntakeView(intake, target, take, leave);
        Scene scene = new Scene(view, 1280, 760);
        Theme.dress(scene);
        dialogs.guide(scene, "取込");
        stage.setScene(scene);
        Room.take(stage);
        stage.setOnShown(e -> Platform.runLater(() -> {
            Room.take(stage); // once more: some window managers forget a size that was set before
            view.requestFocus();
        }));
        dialogs.during(stage::showAndWait);
        return Optional.ofNullable(decision);
    }

    /** What the clerk has said is not thrown away by a slip of the finger. */
    private static boolean mayLeave(Dialogs over, IntakeViewModel intake) {
        boolean said = !List.of("", IntakeViewModel.KEPT)
                .contains(intake.undoStepProperty().get());
        return !said || over.confirm("取込をやめますか", "ここで直した読み方は残りません。", "取込をやめる");
    }
}
