package org.shinchoku.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The desktop: wires the rooms together by constructors and opens the main window. */
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("進捗");
        stage.setScene(new Scene(new BorderPane(), 1280, 800));
        stage.show();
    }
}
