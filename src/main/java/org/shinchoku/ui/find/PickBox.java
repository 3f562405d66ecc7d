package org.shinchoku.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;
import org.shinchoku.ui.kit.Theme;
import org.shinchoku.ui.kit.TickCell;

/** Chooses several things from a list that opens below; ticked with the mouse or, on the chosen line, the space bar. */
final class PickBox<T> extends Button {

    private static final double ROW = 30;
    private static final int MOST = 10;

    private final String name;
    private final Supplier<List<T>> all;
    private final Function<T, String> words;
    private final ObjectProperty<List<T>> chosen = new SimpleObjectProperty<>(this, "chosen", List.of());
    private final PopOver list = new PopOver();

    private record Line<T>(T thing, BooleanProperty ticked) {}

    PickBox(String name, Supplier<List<T>> all, Function<T, String> words) {
        this.name = name;
        this.all = all;
        this.words = words;
        getStyleClass().add("pick-box");
        setMnemonicParsing(false);
        list.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        list.setDetachable(false);
        list.setAnimated(false);
        list.setTitle(name);
        list.getRoot()
                .getStylesheets()
                .add(PickBox.class.getResource("find.css").toExternalForm());
        chosen.addListener((o, before, now) -> tell());
        setOnAction(event -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        tell();
    }

    private void tell() {
        List<T> some = chosen.get();
        String text = some.isEmpty()
                ? "問わない"
                : some.size() < 3
                        ? some.stream().map(words).collect(Collectors.joining("、"))
                        : words.apply(some.get(0)) + "ほか" + (some.size() - 1);
        setText(text + "　▾");
        setAccessibleText(name + " " + text);
    }

    private void open() {
        List<Line<T>> lines = new ArrayList<>();
        for (T thing : all.get()) {
            Line<T> line =
                    new Line<>(thing, new SimpleBooleanProperty(chosen.get().contains(thing)));
            line.ticked().addListener((o, before, now) -> choose(lines));
            lines.add(line);
        }
        ListView<Line<T>> view = view();
        view.getItems().setAll(lines);
        view.setPrefHeight(Math.max(2, Math.min(MOST, lines.size())) * Theme.wide(ROW) + 4);
        view.getSelectionModel().selectFirst();
        list.setContentNode(view);
        list.show(this);
        view.requestFocus();
    }

    private void choose(List<Line<T>> lines) {
        chosen.set(lines.stream()
                .filter(line -> line.ticked().get())
                .map(Line::thing)
                .toList());
    }

    private ListView<Line<T>> view() {
        ListView<Line<T>> view = new ListView<>();
        view.setFixedCellSize(Theme.wide(ROW));
        view.setPrefWidth(Theme.wide(250));
        view.setAccessibleText(name);
        view.getStyleClass().add("pick-list");
        TickCell.in(view, Line::ticked, line -> words.apply(line.thing()));
        TickCell.onWholeLines(view, Line::ticked);
        view.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.TAB) {
                list.hide();
                key.consume();
            }
        });
        return view;
    }

    /** What is ticked, in the order of the list. */
    ObjectProperty<List<T>> chosenProperty() {
        return chosen;
    }
}
