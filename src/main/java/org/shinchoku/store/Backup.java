package org.shinchoku.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * 控え: a copy of the whole ledger as it was at one time.
 *
 * @param file where it is kept
 * @param at when it was made
 * @param why what it was made for, in the clerk's words, as "取込の前"
 * @param number the last journal entry it holds
 */
public record Backup(Path file, Instant at, String why, long number) {}
