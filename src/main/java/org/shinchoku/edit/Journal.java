package org.shinchoku.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

/**
 * 履歴: the entries of a plan, and from them what can be undone and redone.
 *
 * <p>Undo and redo are entries themselves, so the history is never shortened and is the same after the next start.
 */
public final class Journal {

    private final List<Entry.Mark> marks = new ArrayList<>();
    private final Deque<Long> done = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();

    public Journal(List<Entry.Mark> marks) {
        marks.forEach(this::add);
    }

    synchronized void add(Entry.Mark mark) {
        marks.add(mark);
        switch (mark.act()) {
            case EDIT -> {
                done.push(mark.number());
                undone.clear();
            }
            case UNDO -> move(done, undone, mark.target());
            case REDO -> move(undone, done, mark.target());
        }
    }

    private static void move(Deque<Long> from, Deque<Long> to, long number) {
        if (from.isEmpty() || from.peek() != number) {
            throw new IllegalStateException("entry " + number + " is not the one to be undone or redone");
        }
        to.push(from.pop());
    }

    /** The entries, oldest first. */
    public synchronized List<Entry.Mark> marks() {
        return List.copyOf(marks);
    }

    /** Number of the edit that undo takes back. */
    public synchronized OptionalLong undoable() {
        return top(done);
    }

    /** Number of the edit that redo does again. */
    public synchronized OptionalLong redoable() {
        return top(undone);
    }

    /** What an entry is called. */
    public synchronized Entry.Mark mark(long number) {
        return marks.stream().filter(m -> m.number() == number).findFirst().orElseThrow();
    }

    private static OptionalLong top(Deque<Long> stack) {
        return stack.isEmpty() ? OptionalLong.empty() : OptionalLong.of(stack.peek());
    }
}
