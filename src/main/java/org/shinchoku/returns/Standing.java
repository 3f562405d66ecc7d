package org.shinchoku.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;

/**
 * 課ごとの状況: how far one section is with an inquiry.
 *
 * @param answer its row in the plan
 * @param due until when its answer is expected, or null
 * @param items how many items it is asked about
 * @param missing in how many of the cells that are asked of it nothing stands yet
 */
public record Standing(Department section, Return answer, Stage stage, LocalDate due, int items, int missing) {

    /** All sections that an inquiry went to, in their order. */
    public static List<Standing> of(Plan plan, Inquiry inquiry, LocalDate today) {
        Asked asked = Asked.of(plan, inquiry);
        Map<Long, Addressee> addressees = new LinkedHashMap<>();
        asked.addressees(false).forEach(a -> addressees.put(a.section().id(), a));
        List<Standing> all = new ArrayList<>();
        for (Return answer : plan.returns()) {
            Department section = plan.department(answer.department());
            if (answer.inquiry() == inquiry.id() && section != null) {
                Addressee to = addressees.getOrDefault(section.id(), new Addressee(section, List.of()));
                all.add(new Standing(
                        section,
                        answer,
                        Stage.of(inquiry, answer, today),
                        answer.due(inquiry),
                        to.asks().size(),
                        missing(asked, to)));
            }
        }
        all.sort(Comparator.comparingLong((Standing s) -> s.section().order())
                .thenComparingLong(s -> s.section().id()));
        return all;
    }

    /** Whether it was asked to correct what it answered, and has not yet. */
    boolean isSentBack() {
        return answer.state() == Return.State.SENT_BACK;
    }

    private static int missing(Asked asked, Addressee to) {
        return (int) to.asks().stream()
                .flatMap(ask -> asked.places(ask).stream())
                .filter(place -> place.text(asked.plan()).isEmpty())
                .count();
    }
}
