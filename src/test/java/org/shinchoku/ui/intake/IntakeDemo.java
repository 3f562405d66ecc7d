package org.shinchoku.ui.intake;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.shinchoku.intake.Mapping;
import org.shinchoku.plan.FiscalYear;
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
        Understood first = Reader.INTAKE.read(new SheetViewModel(book), Mapping.none());
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            Theme.load();
            Dialogs dialogs = new Dialogs(new Stage());
            Faults faults = new Faults(dialogs, fault -> java.util.Optional.empty());
            new IntakeWindow(dialogs, faults, new Screen(), Executors.newSingleThreadExecutor())
                    .ask(first, Mapping.none(), new FiscalYear(2026));
            Platform.exit();
        });
    }
}
