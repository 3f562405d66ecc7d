package org.shinchoku.cli;

import java.io.PrintWriter;
import java.time.Clock;

/**
 * What a command is given to work with.
 *
 * @param out takes results
 * @param err takes what is said to people
 * @param clock tells the time
 * @param who the clerk, as the office PC knows them
 */
record Terminal(PrintWriter out, PrintWriter err, Clock clock, String who) {}
