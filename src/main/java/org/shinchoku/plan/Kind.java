package org.shinchoku.plan;

/** The kinds of rows a plan is made of. */
public enum Kind {
    PLAN(Head.class),
    LEVEL(Level.class),
    ITEM(Item.class),
    FIELD(Field.class),
    SCALE(Scale.class),
    VALUE(Value.class),
    RATING(Rating.class),
    DEPARTMENT(Department.class),
    COMMITTEE(Committee.class),
    MEETING(Meeting.class),
    OPINION(Opinion.class),
    REPLY(Reply.class),
    INQUIRY(Inquiry.class),
    RETURN(Return.class),
    FORM(Form.class),
    READING(Reading.class),
    FORM_SHEET(FormSheet.class),
    FORM_LINES(FormLines.class),
    SCHEDULE(Schedule.class);

    /** The record that holds a row of this kind. */
    public final Class<? extends Row> type;

    Kind(Class<? extends Row> type) {
        this.type = type;
    }
}
