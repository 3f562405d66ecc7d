package org.shinchoku.ui.sheet;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for what is seen first, beside the one in which all pages are laid out. */
final class PageThreads {

    private PageThreads() {}

    /** The first pages are few, and are waited for. */
    static void start(Runnable work) {
        thread(work).start();
    }

    /** One picture after the other; the thread goes where none is wanted. */
    static Executor painting() {
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), PageThreads::thread);
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pages");
        thread.setDaemon(true);
        return thread;
    }
}
