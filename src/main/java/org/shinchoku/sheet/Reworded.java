package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.text.Rewording;
import org.shinchoku.text.Slice;

/** A cell whose text is put together from what it says now and what it said before. */
final class Reworded {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    private Reworded() {}

    /** @param keepsOld whether what is gone stays to be read */
    static Cell of(Cell now, String before, boolean keepsOld) {
        Rewording change = Rewording.between(before, now.text());
        Reworded made = new Reworded();
        if (change.gone().isEmpty() && change.added().isEmpty()) {
            made.other(before, now.text(), keepsOld);
        } else {
            made.merge(before, now.text(), change, keepsOld);
        }
        boolean same = made.text.toString().equals(now.text());
        Cell plain = same ? now : Cell.of(made.text.toString(), now.style().withFormat(""));
        return plain.withNote(now.note()).withMarks(made.marks).saying(now.said());
    }

    private void other(String before, String now, boolean keepsOld) {
        if (keepsOld && !before.isEmpty()) {
            say(before, true);
            text.append(now.isEmpty() ? "" : "\n");
        }
        say(now, false);
    }

    private void merge(String before, String now, Rewording change, boolean keepsOld) {
        int from = 0;
        int to = 0;
        int gone = 0;
        int added = 0;
        while (from < before.length() || to < now.length()) {
            Slice old = gone < change.gone().size() ? change.gone().get(gone) : null;
            Slice fresh = added < change.added().size() ? change.added().get(added) : null;
            if (old != null && old.start() <= from) {
                if (keepsOld) {
                    say(before.substring(from, old.end()), true);
                }
                from = old.end();
                gone++;
            } else if (fresh != null && fresh.start() <= to) {
                say(now.substring(to, fresh.end()), false);
                to = fresh.end();
                added++;
            } else if (to < now.length()) {
                text.append(now.charAt(to++));
                from++;
            } else {
                from = before.length();
            }
        }
    }

    private void say(String words, boolean gone) {
        if (!words.isEmpty()) {
            marks.add(new Mark(text.length(), text.length() + words.length(), gone));
            text.append(words);
        }
    }
}
