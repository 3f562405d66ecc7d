package org.shinchoku.plan;

/**
 * 階層: a named depth of the hierarchy, as 基本施策 or 事業.
 *
 * @param depth from 0 at the root
 * @param name as the office calls it
 */
public record Level(long id, int depth, String name) implements Row {

    @Override
    public Key key() {
        return Key.of(Kind.LEVEL, id);
    }
}
