package org.shinchoku.ui.kit;

import java.util.StringJoiner;

/** What whoever looks after the program needs to know of a fault; without messages, which may hold the office's text. */
final class Details {

    private static final int FRAMES = 40;

    private Details() {}

    static String of(String code, Throwable fault) {
        String version = Details.class.getPackage().getImplementationVersion();
        StringJoiner lines = new StringJoiner("\n");
        lines.add("番号 " + code);
        lines.add("進捗 " + (version == null ? "（開発版）" : version));
        lines.add("Java " + System.getProperty("java.version") + "　" + System.getProperty("os.name") + " "
                + System.getProperty("os.version"));
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            lines.add(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                lines.add("  " + frames[i]);
            }
        }
        return lines.toString();
    }
}
