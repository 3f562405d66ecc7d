package org.shinchoku.plan;

/**
 * A place in a plan in which a text stands, to be found and gone to.
 *
 * @param field the field of a value or of a reason; the opinion itself of what was said and answered; else 0
 * @param year the fiscal year of a value or a reason, or null in a field that is not yearly
 * @param by the section whose answer it is, the layer whose reason, or the reply; 0 for the whole cell
 */
public record Spot(Part part, long item, long field, FiscalYear year, long by) {

    /** What of an item is meant. */
    public enum Part {
        NUMBER,
        LABEL,
        VALUE,
        /** Why a layer rates as it does. */
        REASON,
        /** Who gave an opinion. */
        SPEAKER,
        OPINION,
        REPLY
    }

    public static Spot number(long item) {
        return new Spot(Part.NUMBER, item, 0, null, 0);
    }

    public static Spot label(long item) {
        return new Spot(Part.LABEL, item, 0, null, 0);
    }

    /** A whole cell, whoever has answered there. */
    public static Spot cell(long item, long field, FiscalYear year) {
        return new Spot(Part.VALUE, item, field, year, 0);
    }

    static Spot of(Value value) {
        return new Spot(Part.VALUE, value.item(), value.field(), value.year(), value.department());
    }

    static Spot reason(Rating rating) {
        return new Spot(
                Part.REASON,
                rating.item(),
                rating.field(),
                rating.year(),
                rating.layer().ordinal());
    }

    static Spot speaker(Opinion opinion) {
        return new Spot(Part.SPEAKER, opinion.item(), opinion.id(), null, 0);
    }

    static Spot opinion(Opinion opinion) {
        return new Spot(Part.OPINION, opinion.item(), opinion.id(), null, 0);
    }

    static Spot reply(Opinion opinion, Reply reply) {
        return new Spot(Part.REPLY, opinion.item(), opinion.id(), null, reply.id());
    }

    /** Whether it is read on the item's card alone, and in no cell of the table. */
    public boolean onCard() {
        return part.compareTo(Part.VALUE) > 0;
    }

    /** The cell in which it is read. */
    public Spot cell() {
        return part != Part.VALUE || by == 0 ? this : cell(item, field, year);
    }

    /** The same place of another item. */
    public Spot of(long other) {
        return new Spot(part, other, field, year, by);
    }

    /** What stands here itself, none of what another item lends; or empty. */
    public String text(Plan plan) {
        Item there = plan.item(item);
        return there == null
                ? ""
                : switch (part) {
                    case NUMBER -> there.number();
                    case LABEL -> there.label();
                    case VALUE -> plan.row(key()) instanceof Value value ? value.text() : "";
                    case REASON -> plan.row(key()) instanceof Rating rating ? rating.reason() : "";
                    case SPEAKER -> plan.row(key()) instanceof Opinion opinion ? opinion.speaker() : "";
                    case OPINION -> plan.row(key()) instanceof Opinion opinion ? opinion.text() : "";
                    case REPLY -> plan.row(key()) instanceof Reply reply ? reply.text() : "";
                };
    }

    /** The plan with another text here and nowhere else; without a row of which nothing is left. */
    public Plan write(Plan plan, String text) {
        return switch (part) {
            case NUMBER -> plan.with(plan.item(item).withNumber(text));
            case LABEL -> plan.with(plan.item(item).withLabel(text));
            case VALUE -> text.isBlank() ? plan.without(key()) : plan.with(new Value(item, field, year, by, text, ""));
            case REASON -> reasoned(plan, (Rating) plan.row(key()), text.isBlank() ? "" : text);
            case SPEAKER -> Opinions.say(plan, Opinions.opinion(plan, field).withSpeaker(text.strip()));
            case OPINION -> Opinions.say(plan, Opinions.opinion(plan, field).withText(text));
            case REPLY -> Opinions.answer(plan, ((Reply) plan.row(key())).withText(text));
        };
    }

    private static Plan reasoned(Plan plan, Rating rating, String reason) {
        return rating.mark().isEmpty() && reason.isEmpty()
                ? plan.without(rating.key())
                : plan.with(new Rating(
                        rating.item(), rating.field(), rating.year(), rating.layer(), rating.mark(), reason));
    }

    private Key key() {
        return switch (part) {
            case NUMBER, LABEL -> Key.of(Kind.ITEM, item);
            case VALUE -> Value.key(item, field, year, by);
            case REASON -> Rating.key(item, field, year, Layer.values()[(int) by]);
            case SPEAKER, OPINION -> Key.of(Kind.OPINION, field);
            case REPLY -> Key.of(Kind.REPLY, by);
        };
    }
}
