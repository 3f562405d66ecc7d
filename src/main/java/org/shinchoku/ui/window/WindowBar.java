package org.shinchoku.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.ui.find.SearchBox;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Command;

/** The slim bar below the menus: what is used every day, the plan's name and the search field. */
final class WindowBar extends HBox {

    WindowBar(Commands commands, PlanSelector selector, SearchBox search) {
        getStyleClass().add("window-bar");
        Button bring = Buttons.flat("取込", Feather.DOWNLOAD, Command.IMPORT.tip(), commands::bring);
        bring.setId("bar-import");
        bring.disableProperty().bind(commands.noLedger());
        Button export = Buttons.flat("印刷・書出し", Feather.PRINTER, Command.EXPORT.tip(), commands::export);
        export.disableProperty().bind(commands.noPlan());
        Button undo = Buttons.icon(Feather.CORNER_UP_LEFT, Command.UNDO.tip(), commands::undo);
        undo.disableProperty().bind(commands.canUndo().not());
        Button redo = Buttons.icon(Feather.CORNER_UP_RIGHT, Command.REDO.tip(), commands::redo);
        redo.disableProperty().bind(commands.canRedo().not());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        search.disableProperty().bind(commands.noPlan());
        getChildren().addAll(selector, gap(), undo, redo, gap(), bring, export, space, search);
    }

    private static Node gap() {
        Region line = new Region();
        line.getStyleClass().add("gap");
        HBox cell = new HBox(line);
        cell.getStyleClass().add("gap-cell");
        return cell;
    }
}
