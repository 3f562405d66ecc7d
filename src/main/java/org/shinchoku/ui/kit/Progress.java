package org.shinchoku.ui.kit;

import java.util.concurrent.CancellationException;

/** How a background task tells where it is, and learns that it is no longer wanted. */
public interface Progress {

    /**
     * Tells what is being done now.
     *
     * @param doing in the clerk's words, as "読み取っています"
     * @param part how much of the whole is done, 0 to 1, or -1 where that is not known
     * @throws CancellationException where the clerk has given the task up
     */
    void at(String doing, double part);

    /**
     * As {@link #at}, from the point on where the task can no longer be given up, because it writes.
     *
     * @throws CancellationException where the clerk has given the task up before
     */
    void last(String doing);
}
