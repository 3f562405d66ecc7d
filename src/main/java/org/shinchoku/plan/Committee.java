package org.shinchoku.plan;

/** 委員会: a committee that the office reports to. */
public record Committee(long id, String name) implements Row {

    @Override
    public Key key() {
        return Key.of(Kind.COMMITTEE, id);
    }
}
