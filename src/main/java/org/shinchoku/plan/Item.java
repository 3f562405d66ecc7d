package org.shinchoku.plan;

/**
 * 項目: a node of the hierarchy; a leaf or an inner node.
 *
 * @param parent the item above, or 0 at the root
 * @param level the level it stands on
 * @param order its place among the parent's items; gaps are left so that one can be put between two others
 * @param number as printed, as "1-1", "67" or "①"; or empty
 * @param label its title without a mark of 再掲
 * @param repost whether it stands here as 再掲
 * @param original the item that a repost shows, or 0 where that is not known
 */
public record Item(
        long id, long parent, long level, long order, String number, String label, boolean repost, long original)
        implements Row {

    /** Distance between the orders of two neighbours that were added one after the other. */
    public static final long GAP = 1 << 16;

    @Override
    public Key key() {
        return Key.of(Kind.ITEM, id);
    }

    /** Number and label as sentences have them: 1-1 街路樹の植樹. */
    public String name() {
        return name(number, label);
    }

    /** A number and a label as sentences have them. */
    public static String name(String number, String label) {
        return (number + " " + label).strip();
    }

    public Item withLabel(String text) {
        return new Item(id, parent, level, order, number, text, repost, original);
    }

    public Item withNumber(String text) {
        return new Item(id, parent, level, order, text, label, repost, original);
    }

    /** The same item at another place of the tree. */
    public Item at(long newParent, long newOrder) {
        return new Item(id, newParent, level, newOrder, number, label, repost, original);
    }

    /** The same item on another level. */
    public Item on(long newLevel) {
        return new Item(id, parent, newLevel, order, number, label, repost, original);
    }

    /** The same item as a 再掲 of another, or with 0 as one whose original is not known. */
    public Item reposting(long newOriginal) {
        return new Item(id, parent, level, order, number, label, true, newOriginal);
    }
}
