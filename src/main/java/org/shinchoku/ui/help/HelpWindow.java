package org.shinchoku.ui.help;

import java.util.Collection;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Theme;

/** The one window of the guide; it stands beside the others, so that one can read and work. */
public final class HelpWindow {

    private final Collection<Image> icons;
    private Stage stage;
    private HelpView view;

    /** @param icons of the program */
    public HelpWindow(Collection<Image> icons) {
        this.icons = icons;
    }

    /** Shows a page. */
    public void open(Topic topic) {
        if (stage == null) {
            build();
        }
        stage.show();
        stage.toFront();
        stage.requestFocus();
        view.open(topic);
    }

    private void build() {
        stage = new Stage();
        stage.setTitle("操作の手引");
        stage.getIcons().setAll(icons);
        view = new HelpView();
        Scene scene = new Scene(view, 860, 640);
        Theme.dress(scene);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> { // before the contents take it
                    if (event.getCode() == KeyCode.ESCAPE || Command.GUIDE.isPressed(event)) {
                        stage.hide();
                        event.consume();
                    }
                });
        stage.setScene(scene);
    }

    /** Goes when the program goes. */
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }
}
