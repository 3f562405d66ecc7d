package org.shinchoku.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;

/**
 * 回答の取込: what is taken of one section's return, as one entry of the journal, so that it can be taken back by itself.
 *
 * @param what the step in the clerk's words
 */
public record Taking(String what, UnaryOperator<Plan> change) {

    /**
     * One for each section of which something is taken.
     *
     * @param left what the clerk has looked at and leaves as it is here
     */
    public static List<Taking> of(
            Plan plan,
            Collected collected,
            List<Answered> compared,
            Collection<Answered> taken,
            Collection<Answered> left,
            LocalDate today) {
        Map<Long, List<Answered>> sections = taken.stream()
                .collect(Collectors.groupingBy(Answered::section, LinkedHashMap::new, Collectors.toList()));
        List<Taking> takings = new ArrayList<>();
        sections.forEach((section, answers) -> {
            List<Answered> all =
                    compared.stream().filter(a -> a.section() == section).toList();
            Return.State state = isSettled(all, taken, left) ? Return.State.ACCEPTED : Return.State.RECEIVED;
            String name = Acceptance.name(plan, section);
            Inquiry inquiry = section == 0 ? null : collected.inquiry().orElse(null);
            takings.add(new Taking("回答の取込" + (name.isEmpty() ? "" : "（" + name + "）"), now -> {
                Plan with = Acceptance.with(now, answers);
                return inquiry == null
                        ? with
                        : Acceptance.received(
                                with,
                                inquiry,
                                section,
                                state,
                                today,
                                answers.get(0).file());
            }));
        });
        return takings;
    }

    /** Whether nothing is left to look at once these have been taken and those left as they are. */
    public static boolean isSettled(
            Collection<Answered> compared, Collection<Answered> taken, Collection<Answered> left) {
        Set<Place> places = taken.stream().map(Answered::place).collect(Collectors.toSet());
        return compared.stream().allMatch(a -> switch (a.outcome()) {
            case SAME -> true;
            case APPLY, CONFLICT -> places.contains(a.place()) || left.contains(a);
            default -> left.contains(a);
        });
    }

    /** Whether a section says something else than what was sent back to it. */
    private static boolean isCorrected(Plan plan, long section, List<Answered> compared) {
        SentBack sentBack = new SentBack(plan);
        return compared.stream().anyMatch(a -> a.section() == section && sentBack.isCorrected(a));
    }

    /** The plan in which all returns that were read have come in, as far as that was not known. */
    public static Plan received(Plan plan, Collected collected, List<Answered> compared, LocalDate today) {
        Inquiry inquiry = collected.inquiry().orElse(null);
        Plan changed = plan;
        for (Map.Entry<Long, String> file : inquiry == null
                ? Set.<Map.Entry<Long, String>>of()
                : collected.files().entrySet()) {
            long section = file.getKey();
            Return row = (Return) plan.row(Return.key(inquiry.id(), section));
            boolean known = row != null
                    && row.received() != null
                    && row.file().equals(file.getValue())
                    && (row.state() != Return.State.SENT_BACK || !isCorrected(plan, section, compared));
            boolean done = row != null
                    && row.state() == Return.State.ACCEPTED
                    && isSettled(
                            compared.stream()
                                    .filter(a -> a.section() == section)
                                    .toList(),
                            List.of(),
                            List.of());
            if (!known && !done) {
                changed = Acceptance.received(changed, inquiry, section, Return.State.RECEIVED, today, file.getValue());
            }
        }
        return changed;
    }
}
