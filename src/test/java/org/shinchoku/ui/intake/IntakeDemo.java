package org.shinchoku.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.shinchoku.intake.Intake;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Faults;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.workbook.Book;
import org.shinchoku.workbook.Workbooks;

/** Shows the import's window alone, with the file that the argument names, to be looked at. */
final class IntakeDemo {

    private IntakeDemo() {}

    public static void main(String[] args) throws Exception {
        Book book = Workbooks.read(Path.of(args[0]));
        List<Plan> plans = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            plans.add(Intake.propose(Workbooks.read(Path.of(args[i]))).plan());
        }
        First first =
                First.of(book, plans, plans.isEmpty() ? 0 : plans.get(0).head().id(), Reader.INTAKE);
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            Theme.load();
            Dialogs dialogs = new Dialogs(new Stage());
            Faults faults = new Faults(dialogs, fault -> java.util.Optional.empty(), java.nio.file.Path.of("log"));
            new IntakeWindow(dialogs, faults, new Screen(), Executors.newSingleThreadExecutor())
                    .ask(first, new FiscalYear(2026));
            Platform.exit();
        });
    }
}
