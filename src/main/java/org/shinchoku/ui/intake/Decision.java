package org.shinchoku.ui.intake;

import org.shinchoku.plan.Plan;

/**
 * What the clerk takes in.
 *
 * @param plan as it was understood in the end, with the title the clerk gave it
 */
public record Decision(Plan plan) {}
