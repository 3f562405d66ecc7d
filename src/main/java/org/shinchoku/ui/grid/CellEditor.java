package org.shinchoku.ui.grid;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Typeface;

/**
 * The one text field of the grid. It lies over the current cell, always has the focus and is not seen until something is
 * typed, so that Japanese conversion works from the first key.
 */
final class CellEditor {

    /** What a key means: a move to another cell, or something for the text. */
    enum State {
        /** Nothing is edited; the field is not seen. */
        RESTING,
        /** Begun by typing: arrows write and go on, as in Excel. */
        TYPING,
        /** Begun with F2 or the mouse: arrows move within the text. */
        EDITING
    }

    private static final double FRAME = 2;
    private static final PseudoClass AT_REST = PseudoClass.getPseudoClass("resting");

    private final GridViewModel grid;
    private final TextArea field = new TextArea();
    private final Label name = Labels.call(field, "");
    private final SectionStrip strip = new SectionStrip(this::turnTo);
    private final Runnable moved;
    private final Runnable opened;
    /** Those that have answered in the cell, where they are several; each is edited apart. */
    private List<Subject.Section> sections = List.of();

    private int section;
    private State state = State.RESTING;
    /** What a Japanese conversion that is under way proposes, or empty. */
    private String composed = "";

    /**
     * @param moved is run when the field needs another place or size
     * @param opened is run when editing begins, and the cell must be in sight
     */
    CellEditor(GridViewModel grid, Runnable moved, Runnable opened) {
        this.grid = grid;
        this.moved = moved;
        this.opened = opened;
        field.setId("cell-editor");
        field.getStyleClass().setAll("cell-editor");
        field.setWrapText(true);
        field.setManaged(false);
        field.setContextMenu(null);
        field.textProperty().addListener((property, before, now) -> moved.run());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::converted);
        rest();
    }

    /** What a screen reader says: at rest the cell whole; while it is edited its name, and what is typed. */
    void tell(String cell, String hint) {
        name.setAccessibleText(cell);
        field.setAccessibleText(state == State.RESTING ? cell : null);
        field.setAccessibleHelp(hint);
    }

    TextArea field() {
        return field;
    }

    /** The names of the sections that answer in the cell, shown beside the field while it is edited. */
    SectionStrip strip() {
        return strip;
    }

    State state() {
        return state;
    }

    /** Whether a Japanese conversion is under way, to which all keys belong. */
    boolean composing() {
        return !composed.isEmpty();
    }

    private void converted(InputMethodEvent event) {
        composed = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        if (state == State.RESTING && (composing() || !event.getCommitted().isEmpty()) && !type()) {
            event.consume();
        }
    }

    /** Begins a new text in place of what stands there; tells whether the cell may be written into. */
    boolean type() {
        return grid.edits().edited().isPresent() && begin(State.TYPING);
    }

    /** Begins to edit what stands there. */
    boolean edit() {
        return grid.edits().edited().isPresent() && begin(State.EDITING);
    }

    private boolean begin(State next) {
        if (state == State.RESTING) {
            opened.run();
            state = next;
            sections = grid.edits().sections();
            section = 0;
            strip.show(grid.edits().names(sections), section);
            field.setAccessibleText(null);
            field.setText(next == State.TYPING ? "" : text());
            field.end();
            field.setOpacity(1);
            field.pseudoClassStateChanged(AT_REST, false);
            field.setMouseTransparent(false);
            moved.run();
        }
        return true;
    }

    /** The caret is moved by hand: from now on arrows stay within the text. */
    void stay() {
        if (state == State.TYPING) {
            state = State.EDITING;
        }
    }

    /** From a text begun by typing to one in which the caret is moved, and back. */
    void alternate() {
        state = state == State.TYPING ? State.EDITING : State.TYPING;
    }

    /** What stands there now, of several sections that of the one that is edited. */
    private String text() {
        return sections.isEmpty()
                ? grid.edits().edited().orElse("")
                : grid.edits().text(sections.get(section));
    }

    /** Goes on to the next section's answer or, with -1, the one before; tells whether there are several. */
    boolean turn(int by) {
        if (!sections.isEmpty()) {
            turnTo(Math.floorMod(section + by, sections.size()));
        }
        return !sections.isEmpty();
    }

    private void turnTo(int next) {
        write(settled());
        section = next;
        state = State.EDITING;
        field.setText(text());
        field.end();
        strip.show(grid.edits().names(sections), section);
    }

    private void write(String text) {
        if (sections.isEmpty()) {
            grid.edits().write(text);
        } else {
            grid.edits().write(sections.get(section), text);
        }
    }

    /**
     * What was typed. A conversion that the mouse interrupts counts as it stands, and is ended for the next one: the system's
     * by a focus that goes away, the text field's, which would else replace letters of the next cell, by an event.
     */
    private String settled() {
        if (composing()) {
            Event.fireEvent(
                    field, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), composed, 0));
        }
        return field.getText();
    }

    /** Writes what was typed. */
    void commit() {
        if (composing() && field.isFocused()) {
            field.getScene().getRoot().requestFocus();
            field.requestFocus();
        }
        if (state != State.RESTING) {
            String text = settled();
            state = State.RESTING;
            write(text);
            rest();
        }
    }

    /** Writes what was typed into all chosen cells. */
    void commitToAll() {
        if (grid.selection().single() || !sections.isEmpty()) {
            commit();
        } else {
            String text = settled();
            state = State.RESTING;
            grid.edits().fill(text);
            rest();
        }
    }

    /** Leaves the cell as it was. */
    void cancel() {
        rest();
    }

    private void rest() {
        state = State.RESTING;
        composed = "";
        sections = List.of();
        strip.show(List.of(), 0);
        field.setAccessibleText(name.getAccessibleText());
        field.setText("");
        field.setOpacity(0);
        field.pseudoClassStateChanged(AT_REST, true);
        field.setMouseTransparent(true);
        moved.run();
    }

    /** Lays the field over its cell; it grows downwards with its text as far as there is room. */
    void place(Rectangle2D cell, Measure measure, double zoom, double roomPx) {
        double width = cell.getWidth() + 1;
        double height = cell.getHeight() + 1;
        if (state != State.RESTING) {
            double text = measure.height(field.getText(), cell.getWidth() / zoom - 2 * FRAME);
            double wanted = (text + Measure.LEADING) * zoom;
            height = Math.min(Math.max(height, wanted), Math.max(height, roomPx - cell.getMinY()));
        }
        field.setStyle("-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;"
                .formatted(Typeface.regular(Measure.SIZE).getFamily(), Measure.SIZE * zoom));
        field.resizeRelocate(cell.getMinX() - 1, cell.getMinY() - 1, width, height);
        strip.place(cell, cell.getMinY() - 1 + height);
    }
}
