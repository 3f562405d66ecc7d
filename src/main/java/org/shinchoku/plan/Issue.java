package org.shinchoku.plan;

import java.time.LocalDate;

/**
 * 配付: that a form was handed out.
 *
 * @param entry the number of the journal's last entry of then, at which the plan was as it was handed out
 * @param meeting for which meeting, as the form named it; may be empty
 */
public record Issue(long entry, LocalDate day, String meeting) {}
