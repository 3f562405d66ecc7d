package org.shinchoku.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.text.Fold;

/** 同じ文: long texts that stand word for word in another item's cell of the same column and year. */
final class CopiedTexts implements Check {

    /** Shorter texts, as 取組を継続。, may well be the same. */
    private static final int LONG = 25;

    private record Cell(long field, FiscalYear year, String text) {}

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        Map<Cell, Item> first = new HashMap<>();
        subject.all()
                .filter(item -> !item.repost())
                .forEach(item -> subject.cells(item, (field, year) -> {
                    if (field.kind().isProse() && subject.asks(field, year)) {
                        look(subject, first, item, field, year, found);
                    }
                }));
    }

    private static void look(
            Subject subject, Map<Cell, Item> first, Item item, Field field, FiscalYear year, Consumer<Finding> found) {
        String text = Fold.key(subject.text(item, field, year));
        Item other = text.length() < LONG ? null : first.putIfAbsent(new Cell(field.id(), year, text), item);
        if (other != null && subject.asks(item)) {
            found.accept(new Finding(
                    Severity.NOTE, "duplicate_content", item, field, year, Subject.name(other) + "と同じ文です。"));
        }
    }
}
