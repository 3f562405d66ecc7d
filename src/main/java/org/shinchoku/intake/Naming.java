package org.shinchoku.intake;

import org.shinchoku.plan.Item;
import org.shinchoku.sheet.Said;

/** An item as the cells of a sheet that was written here name it. */
final class Naming {

    private static final String WIDE = "　";

    private Naming() {}

    /** The item with what a cell says of it. */
    static Item of(Item item, Said said, String text) {
        return switch (said.part()) {
            case NUMBER -> item.withNumber(text.strip());
            case REPOST -> text.isBlank() && item.repost() ? original(item) : item;
            case LABEL -> item.withLabel(text);
            case NAMED -> named(item, text);
            default -> item;
        };
    }

    private static Item original(Item item) {
        return new Item(item.id(), item.parent(), item.level(), item.order(), item.number(), item.label(), false, 0);
    }

    private static Item named(Item item, String text) {
        boolean same = !item.number().isEmpty() && text.startsWith(item.number() + WIDE);
        int end = same ? item.number().length() : item.number().isEmpty() ? -1 : text.indexOf(WIDE);
        return end < 0
                ? item.withLabel(text)
                : item.withNumber(text.substring(0, end)).withLabel(text.substring(end + 1));
    }

    /** A label without the mark of 再掲 that the form put behind it. */
    static String bare(Item item, String text) {
        return Said.REPOSTS.stream()
                .filter(mark -> item.repost() && text.endsWith(mark))
                .map(mark -> text.substring(0, text.length() - mark.length()))
                .findFirst()
                .orElse(text);
    }
}
