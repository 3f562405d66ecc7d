package org.shinchoku.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.window.Desktop;

/** The desktop: takes what the PC provides, hands it in, and opens the main window. */
public final class App extends Application {

    private static final int[] ICON_SIZES = {16, 32, 48, 128, 256};

    private Desktop desktop;

    /** The ledger of the last time is opened while the window is built. */
    @Override
    public void init() {
        Path home = Path.of(System.getProperty("user.home"), ".shinchoku");
        desktop = new Desktop(home, Clock.system(ZoneId.systemDefault()), System.getProperty("user.name"));
        desktop.openLast();
    }

    @Override
    public void start(Stage stage) {
        Theme.load();
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image(App.class.getResourceAsStream("icon/shinchoku-" + size + ".png")));
        }
        desktop.show(stage, uri -> getHostServices().showDocument(uri.toString()));
        desktop.lookAhead();
    }

    @Override
    public void stop() {
        desktop.close();
    }
}
