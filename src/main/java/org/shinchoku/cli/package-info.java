/**
 * The program without a window: commands for scripts, and the only room that prints.
 *
 * <p>It looks into every room but {@code ui}.
 *
 * <p>Begin reading at {@link org.shinchoku.cli.CommandLine}.
 */
package org.shinchoku.cli;
