package org.shinchoku.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * 履歴: the entries of a plan, and from them what can be undone and redone.
 *
 * <p>Undo and redo are entries themselves, so the history is never shortened and is the same after the next start.
 */
public final class Journal {

    private final Map<Long, Entry.Mark> marks = new LinkedHashMap<>();
    private final Set<Long> takenBack = new HashSet<>();
    private final Deque<Long> done = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();

    public Journal(List<Entry.Mark> marks) {
        marks.forEach(this::add);
    }

    synchronized void add(Entry.Mark mark) {
        marks.put(mark.number(), mark);
        if (mark.target() != 0) {
            counts(mark.target(), mark.act() == Entry.Act.REDO);
        }
        switch (mark.act()) {
            case EDIT -> {
                done.push(mark.number());
                undone.clear();
            }
            case UNDO -> move(done, undone, mark.target());
            case REDO -> move(undone, done, mark.target());
        }
    }

    /** What took others back and is itself taken back makes them count again. */
    private void counts(long number, boolean again) {
        if (again) {
            takenBack.remove(number);
        } else {
            takenBack.add(number);
        }
        Entry.Mark mark = mark(number);
        if (mark.target() != 0) {
            counts(mark.target(), (mark.act() == Entry.Act.REDO) == again);
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
        return List.copyOf(marks.values());
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
        return Optional.ofNullable(marks.get(number)).orElseThrow();
    }

    /** Numbers of the entries of which nothing counts any more, as a later one took them back. */
    public synchronized Set<Long> takenBack() {
        return Set.copyOf(takenBack);
    }

    private static OptionalLong top(Deque<Long> stack) {
        return stack.isEmpty() ? OptionalLong.empty() : OptionalLong.of(stack.peek());
    }
}
