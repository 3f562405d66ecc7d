package org.shinchoku.ui.intake;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.shinchoku.intake.Intake;
import org.shinchoku.intake.Proposal;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Faults;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.workbook.Book;

/** The window in which a book is looked at and corrected before it is taken in; as large as the screen has room. */
final class IntakeWindow {

    /** On a screen that is larger than this, the window leaves something around it. */
    private static final double ROOMY = 1600;

    private static final double PART = 0.92;

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
    Optional<Decision> ask(Book book, Proposal proposal) {
        Stage stage = new Stage();
        stage.initOwner(dialogs.owner());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("表の取込 — " + book.name());
        if (dialogs.owner() instanceof Stage owner) {
            stage.getIcons().setAll(owner.getIcons());
        }
        Faults here = faults.over(stage);
        Tasks tasks = new Tasks(aside, screen, here::show);
        IntakeViewModel intake =
                new IntakeViewModel(book, (b, said) -> Intake.propose(b), tasks, screen, proposal, null);
        Button take = new Button("取り込む");
        take.setId("intake-take");
        take.getStyleClass().add("accent");
        take.setTooltip(new Tooltip("Ctrl+Enter"));
        take.disableProperty().bind(intake.titleProperty().isEmpty().or(intake.busy()));
        take.setOnAction(e -> {
            decision = intake.decision();
            stage.close();
        });
        Button leave = new Button("やめる");
        leave.setId("intake-leave");
        leave.setOnAction(e -> stage.close());
        IntakeView view = new IntakeView(intake, take, leave);
        Scene scene = new Scene(view, 1280, 760);
        Theme.dress(scene);
        stage.setScene(scene);
        size(stage);
        stage.setOnShown(e -> Platform.runLater(view::requestFocus));
        dialogs.during(stage::showAndWait);
        return Optional.ofNullable(decision);
    }

    private static void size(Stage stage) {
        Rectangle2D room = javafx.stage.Screen.getPrimary().getVisualBounds();
        boolean roomy = room.getWidth() > ROOMY;
        double part = roomy ? PART : 1;
        stage.setWidth(room.getWidth() * part);
        stage.setHeight(room.getHeight() * part);
        stage.setX(room.getMinX() + room.getWidth() * (1 - part) / 2);
        stage.setY(room.getMinY() + room.getHeight() * (1 - part) / 2);
        stage.setMaximized(!roomy);
    }
}
