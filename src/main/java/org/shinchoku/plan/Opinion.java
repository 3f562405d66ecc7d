package org.shinchoku.plan;

/**
 * 意見: what a committee's member said of an item.
 *
 * @param item what it is about
 * @param meeting where it was said
 * @param field the committee's column it belongs to, or 0
 * @param order its place among the opinions of a meeting
 * @param speaker who said it, or empty
 */
public record Opinion(long id, long item, long meeting, long field, long order, String speaker, String text)
        implements Row {

    @Override
    public Key key() {
        return Key.of(Kind.OPINION, id);
    }

    public Opinion withSpeaker(String who) {
        return new Opinion(id, item, meeting, field, order, who, text);
    }

    public Opinion withText(String said) {
        return new Opinion(id, item, meeting, field, order, speaker, said);
    }

    /** The same opinion as one of another meeting. */
    public Opinion at(long otherMeeting) {
        return new Opinion(id, item, otherMeeting, field, order, speaker, text);
    }
}
