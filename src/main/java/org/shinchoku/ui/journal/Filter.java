package org.shinchoku.ui.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Entry;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.Told;

/**
 * What the clerk looks for in the journal.
 *
 * @param word a text, whatever its width and kana; empty for any
 * @param who a clerk, or empty for all
 * @param item the one item that it is to be about, or 0
 */
record Filter(String word, String who, Period period, Sort sort, long item) {

    static final Filter NONE = new Filter("", "", Period.ALL, Sort.ALL, 0);

    boolean admits(Entry.Mark mark, LocalDate day, LocalDate today) {
        return (who.isEmpty() || who.equals(mark.who())) && period.holds(day, today);
    }

    /** Whether what an entry changed must be looked at. */
    boolean looksInside() {
        return !word.isBlank() || sort != Sort.ALL || item != 0;
    }

    boolean admits(Entry entry, List<Told> told) {
        boolean ofSort = sort == Sort.ALL
                || entry.changes().stream().map(Change::key).anyMatch(key -> sort.kinds.contains(key.kind()));
        boolean ofItem = item == 0 || told.stream().anyMatch(t -> t.item() == item);
        return ofSort && ofItem && (word.isBlank() || holds(entry, told));
    }

    private boolean holds(Entry entry, List<Told> told) {
        String key = Fold.key(word);
        return Stream.concat(
                        Stream.of(entry.mark().what()),
                        told.stream().flatMap(t -> Stream.of(t.where(), t.before(), t.after(), t.origin())))
                .filter(Objects::nonNull)
                .anyMatch(text -> Fold.key(text).contains(key));
    }
}
