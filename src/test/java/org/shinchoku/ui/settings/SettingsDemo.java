package org.shinchoku.ui.settings;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Theme;

/** Shows one of this drawer's windows alone, with a plan that the tests use, to be looked at. */
final class SettingsDemo {

    private static final Map<String, BiConsumer<Dialogs, OpenPlan>> WINDOWS = Map.of(
            "rollover", (dialogs, open) -> new RolloverDialog(dialogs, new RolloverViewModel(open)).show(told -> {}),
            "fields", (dialogs, open) -> new FieldsDialog(dialogs, new FieldsViewModel(open)).show(),
            "scales", (dialogs, open) -> new ScalesDialog(dialogs, new ScalesViewModel(open)).show());

    private SettingsDemo() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            Theme.load();
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), 1280, 780));
            stage.show();
            WINDOWS.get(arguments[0]).accept(new Dialogs(stage), Samples.open());
            Platform.exit();
        });
    }
}
