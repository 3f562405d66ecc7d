package org.shinchoku.plan;

/**
 * 評価: what one layer says of an item in a rating field, with its reason.
 *
 * <p>The section's own mark is the field's value; a row of the layer {@link Layer#DEPARTMENT} adds its reason.
 *
 * @param mark a mark of the field's scale, or empty where only a reason is given
 * @param reason why, or empty
 */
public record Rating(long item, long field, FiscalYear year, Layer layer, String mark, String reason) implements Row {

    public static Key key(long item, long field, FiscalYear year, Layer layer) {
        return new Key(Kind.RATING, item, field, year == null ? 0 : year.year(), layer.ordinal());
    }

    /** The same said of another year, or with null of none. */
    Rating in(FiscalYear other) {
        return new Rating(item, field, other, layer, mark, reason);
    }

    /** The same said in another field. */
    Rating of(long other) {
        return new Rating(item, other, year, layer, mark, reason);
    }

    @Override
    public Key key() {
        return key(item, field, year, layer);
    }
}
