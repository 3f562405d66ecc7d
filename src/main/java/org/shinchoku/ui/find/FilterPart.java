package org.shinchoku.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Condition;

/** One condition on the form, with its name above the controls that ask for it. */
abstract class FilterPart extends VBox {

    private Runnable asked = () -> {};

    FilterPart(String name, Node... controls) {
        super(2);
        Label label = new Label(name);
        label.getStyleClass().add("filter-name");
        label.setLabelFor(controls[0]);
        getChildren().setAll(label, new HBox(4, controls));
    }

    /** The condition that is asked for, if any. */
    abstract Optional<Condition> asked();

    /** Shows the condition of this kind among some, or that there is none. */
    abstract void show(List<Condition> conditions);

    /** What is run when something else is asked for. */
    void onAsked(Runnable action) {
        asked = action;
    }

    void heed(ObservableValue<?>... values) {
        Stream.of(values).forEach(value -> value.addListener((o, before, now) -> asked.run()));
    }

    static <C extends Condition> Optional<C> first(List<Condition> all, Class<C> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
