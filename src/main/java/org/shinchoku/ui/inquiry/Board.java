package org.shinchoku.ui.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Asked;
import org.shinchoku.returns.Stage;
import org.shinchoku.returns.Standing;

/**
 * How far the sections are with an inquiry.
 *
 * @param unasked how many items nobody is asked about as no section answers for them
 */
record Board(List<Standing> sections, int unasked) {

    static final Board NONE = new Board(List.of(), 0);

    static Board of(Plan plan, Inquiry inquiry, LocalDate today) {
        return new Board(
                Standing.of(plan, inquiry, today),
                Asked.of(plan, inquiry).nobody().size());
    }

    /** How many sections are at each stage, and how much is still to be filled in; empty where none were asked. */
    String summary() {
        List<String> parts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long count = sections.stream().filter(s -> s.stage() == stage).count();
            if (count > 0) {
                parts.add(stage.word + " " + count);
            }
        }
        int missing = sections.stream().mapToInt(Standing::missing).sum();
        return sections.isEmpty() ? "" : sections.size() + "課　" + String.join("　", parts) + "　未記入 " + missing + "か所";
    }
}
