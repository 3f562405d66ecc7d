package org.shinchoku.ui.opinion;

import java.util.List;
import java.util.stream.Collectors;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Reply;

/**
 * An opinion as a line of the table.
 *
 * @param item its item's number and label
 * @param column the committee's column, or empty
 * @param mark the mark that the committee gave for that reason, or empty
 * @param replies what was answered, the first one first
 */
record Heard(Opinion opinion, String item, String column, String mark, List<Reply> replies) {

    Heard {
        replies = List.copyOf(replies);
    }

    /** Which of them it is in the table, whatever is said of it. */
    long id() {
        return opinion.id();
    }

    String answers() {
        return replies.stream().map(Reply::text).collect(Collectors.joining("\n"));
    }
}
