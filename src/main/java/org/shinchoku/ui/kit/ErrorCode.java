package org.shinchoku.ui.kit;

import java.util.Locale;

/** The short name of a fault, the same wherever and whenever it happens, by which a clerk reports it. */
final class ErrorCode {

    private static final int LETTERS = 36 * 36 * 36 * 36;

    private ErrorCode() {}

    /** Made from what was thrown and from which of our own lines, not from its message, which may hold the office's text. */
    static String of(Throwable fault) {
        int hash = 7;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            hash = 31 * hash + cause.getClass().getName().hashCode();
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("org.shinchoku.")) {
                    hash = 31 * hash + (frame.getClassName() + frame.getMethodName()).hashCode();
                    break;
                }
            }
        }
        String letters = Integer.toString(Math.floorMod(hash, LETTERS), 36).toUpperCase(Locale.ROOT);
        return "S-" + "0".repeat(4 - letters.length()) + letters;
    }
}
