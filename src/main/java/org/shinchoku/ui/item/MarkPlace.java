package org.shinchoku.ui.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import org.shinchoku.plan.Scale;
import org.shinchoku.ui.kit.Traversal;
import org.shinchoku.ui.kit.WordsOnly;

/** A mark out of a scale; typing one chooses it, and it counts when the place is left or the list closed. */
final class MarkPlace extends ComboBox<String> implements Place {

    private final Consumer<String> write;
    private final List<Scale.Step> steps;
    private String kept = "";

    MarkPlace(List<Scale.Step> steps, Consumer<String> write) {
        this.steps = steps;
        this.write = write;
        getStyleClass().add("mark-place");
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(12);
        setConverter(new WordsOnly<>(this::words));
        offer("");
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                commit();
            }
        });
        setOnHidden(event -> commit());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (isShowing()) {
                    return false;
                }
                commit();
                Traversal.go(this, !event.isShiftDown());
            }
            case DELETE, BACK_SPACE -> setValue("");
            case ESCAPE -> {
                boolean changed = isChanged();
                if (changed) {
                    setValue(kept);
                }
                return changed && !isShowing();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (!typed.isBlank() && !event.isShortcutDown() && !event.isAltDown()) {
            steps.stream()
                    .map(Scale.Step::mark)
                    .filter(mark -> mark.startsWith(typed))
                    .findFirst()
                    .ifPresent(this::setValue);
        }
    }

    @Override
    public ComboBox<String> node() {
        return this;
    }

    @Override
    public void show(String text) {
        boolean writing = isFocused() && isChanged();
        kept = text;
        if (!writing) {
            offer(text);
            setValue(text);
        }
    }

    /** The scale's marks, none, and what stands there where it is no mark. */
    private void offer(String text) {
        List<String> marks =
                new ArrayList<>(steps.stream().map(Scale.Step::mark).toList());
        if (!text.isEmpty() && !marks.contains(text)) {
            marks.add(text);
        }
        marks.add("");
        if (!marks.equals(getItems())) {
            getItems().setAll(marks);
        }
    }

    @Override
    public boolean isChanged() {
        return !Objects.equals(getValue(), kept);
    }

    @Override
    public void commit() {
        if (isChanged() && !isShowing()) {
            kept = getValue();
            write.accept(kept);
        }
    }

    /** A mark with what it stands for. */
    private String words(String mark) {
        if (mark == null || mark.isEmpty()) {
            return "（なし）";
        }
        return steps.stream()
                .filter(s -> s.mark().equals(mark) && !s.meaning().isEmpty())
                .findFirst()
                .map(s -> s.mark() + "　" + s.meaning())
                .orElse(mark);
    }
}
