package org.shinchoku.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.shinchoku.ui.kit.OpenPlan;

/** What is read from the chosen cells to be edited, and what is written into them: each act is one entry. */
final class Edits {

    private final OpenPlan open;
    private final Supplier<GridModel> model;
    private final Cursor cursor;
    private final Consumer<String> told;

    /** @param told takes what the clerk should know of an act, or empty */
    Edits(OpenPlan open, Supplier<GridModel> model, Cursor cursor, Consumer<String> told) {
        this.open = open;
        this.model = model;
        this.cursor = cursor;
        this.told = told;
    }

    /** Whether anything can be written at all. */
    boolean possible() {
        return open.isWritable();
    }

    /** The text that is edited in the current cell; nothing where none can be written. */
    Optional<String> edited() {
        return subject()
                .filter(subject -> possible() && subject.writable())
                .map(subject -> Texts.of(open.plan(), subject));
    }

    private Optional<Subject> subject() {
        Place at = cursor.current();
        return model.get().holds(at) ? Optional.of(model.get().subject(at)) : Optional.empty();
    }

    /** Those that have answered in the current cell, where they are several. */
    List<Subject.Section> sections() {
        return subject()
                .filter(Subject.Answer.class::isInstance)
                .map(subject -> Sections.in(open.plan(), (Subject.Answer) subject))
                .orElse(List.of());
    }

    List<String> names(List<Subject.Section> sections) {
        return sections.stream()
                .map(section -> Words.section(open.plan(), section.department()))
                .toList();
    }

    String text(Subject subject) {
        return Texts.of(open.plan(), subject);
    }

    /** Writes into the current cell. */
    void write(String text) {
        write(model.get().subject(cursor.current()), text);
    }

    void write(Subject subject, String text) {
        Writing writing = new Writing(open.plan());
        writing.type(subject, text);
        boolean written = open.edit(Words.writing(open.plan(), subject), writing::into);
        told.accept(writing.typed() + (written ? Words.elsewhere(open.plan(), subject) : ""));
    }

    void clear() {
        fill("消去", "");
    }

    /** Writes one text into all chosen cells. */
    void fill(String text) {
        fill("記入", text);
    }

    private void fill(String what, String text) {
        if (!model.get().isEmpty()) {
            several(what, Blocks.filled(model.get(), cursor.selection(), text));
        }
    }

    /** Fills the chosen cells with what stands in the uppermost of them or, where that is all, above it. */
    void fillDown() {
        if (!model.get().isEmpty()) {
            several("上の欄の複写", Blocks.filledDown(model.get(), cursor.selection()));
        }
    }

    /** Fills the chosen cells with what stands in the leftmost of them or, where that is all, left of it. */
    void fillRight() {
        if (!model.get().isEmpty()) {
            several("左の欄の複写", Blocks.filledRight(model.get(), cursor.selection()));
        }
    }

    /** What is chosen; an empty block in an empty table. */
    Block copied() {
        return model.get().isEmpty() ? new Block(List.of()) : Blocks.copied(model.get(), cursor.selection());
    }

    void paste(Block block) {
        if (block.width() > 0 && !model.get().isEmpty()) {
            Selection to = cursor.selection();
            cursor.choose(Blocks.covered(model.get(), to, block));
            several("貼り付け", Blocks.pasted(model.get(), to, block));
        }
    }

    private void several(String what, Writing writing) {
        open.edit(
                Words.several(what, writing.cells()),
                writing.cells(),
                writing::into,
                () -> told.accept(writing.told()));
    }

    void undo() {
        open.undo();
    }

    void redo() {
        open.redo();
    }
}
