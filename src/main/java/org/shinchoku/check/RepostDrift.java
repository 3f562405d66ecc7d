package org.shinchoku.check;

import java.util.function.Consumer;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Reposts;
import org.shinchoku.text.Fold;

/** 再掲の食い違い: copies that say other than the item they show, and copies of which nobody knows of what. */
final class RepostDrift implements Check {

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        for (Item item : subject.items()) {
            if (item.repost()) {
                Item source = Reposts.source(subject.plan(), item);
                if (source.equals(item)) {
                    found.accept(
                            new Finding(Severity.WARNING, "repost_unknown", item, null, null, "再掲の元の項目が決まっていません。"));
                } else {
                    compare(subject, item, source, found);
                }
            }
        }
    }

    private static void compare(Subject subject, Item item, Item source, Consumer<Finding> found) {
        String there = "再掲の元の項目" + Subject.name(source);
        if (!item.label().isEmpty() && differ(item.label(), source.label())) {
            found.accept(new Finding(
                    Severity.WARNING,
                    "repost_title",
                    item,
                    null,
                    null,
                    there + "と名称が違います: " + Excerpt.difference(source.label(), item.label())));
        }
        if (!item.number().isEmpty() && differ(item.number(), source.number())) {
            found.accept(new Finding(Severity.WARNING, "repost_number", item, null, null, there + "と番号が違います。"));
        }
        subject.cells(item, (field, year) -> {
            if (!subject.plan().answers(item.id(), field.id(), year).isEmpty()) {
                String here = subject.text(item, field, year);
                String original = subject.text(source, field, year);
                if (differ(here, original)) {
                    found.accept(drift(item, field, year, there, here, original));
                }
            }
        });
    }

    private static Finding drift(Item item, Field field, FiscalYear year, String there, String here, String original) {
        String kind = field.kind().isProse()
                ? "repost_text"
                : field.kind() == Field.Kind.UNIT ? "repost_unit" : "repost_value";
        String sentence =
                original.isEmpty() ? there + "には記入がありません。" : there + "と記入が違います: " + Excerpt.difference(original, here);
        return new Finding(Severity.WARNING, kind, item, field, year, sentence);
    }

    private static boolean differ(String one, String other) {
        return !Fold.key(one).equals(Fold.key(other));
    }
}
