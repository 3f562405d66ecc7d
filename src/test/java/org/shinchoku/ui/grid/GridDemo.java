package org.shinchoku.ui.grid;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Settings;

/** Shows the grid alone, with a plan of as many works and years as the arguments say, to be looked at. */
final class GridDemo {

    private GridDemo() {}

    public static void main(String[] args) {
        int works = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        int years = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            Settings settings = new Settings(Path.of(System.getProperty("java.io.tmpdir"), "grid-demo", "settings"));
            GridViewModel grid = new GridViewModel(Samples.open(Samples.large(works, years)), settings);
            GridView view = new GridView(grid, new Dialogs(null));
            Stage stage = new Stage();
            stage.setTitle("一覧");
            stage.setScene(new Scene(new BorderPane(view)));
            stage.show();
            stage.setWidth(1500);
            stage.setHeight(900);
            view.requestFocus();
        });
    }
}
