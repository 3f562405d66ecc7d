package org.shinchoku.returns;

import java.time.LocalDate;
import java.util.Map;
import org.shinchoku.plan.Plan;

/**
 * 差戻しの印: what stands in the cells of a workbook that goes back to its section.
 *
 * @param entry number of the journal's entry that notes it, or 0
 * @param due until when it is to be corrected, or null
 * @param answers what was answered and is not in the plan
 * @param remarks what is to be corrected
 */
record Marks(long entry, LocalDate due, Map<Place, String> answers, Map<Place, String> remarks) {

    /** Those of a workbook that goes out for the first time. */
    static final Marks NONE = new Marks(0, null, Map.of(), Map.of());

    boolean isEmpty() {
        return remarks.isEmpty();
    }

    String text(Plan plan, Place at) {
        String answer = answers.get(at);
        return answer == null ? at.text(plan) : answer;
    }

    /** What is to be corrected there, or empty. */
    String remark(Place at) {
        return remarks.getOrDefault(at, "");
    }
}
