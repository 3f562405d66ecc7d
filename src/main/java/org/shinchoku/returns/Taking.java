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
        Map<Long, List<Answered>> sections = bySection(taken);
        Map<Long, List<Answered>> came = bySection(compared);
        Set<Place> places = places(taken);
        Set<Answered> settled = Set.copyOf(left);
        SentBack sentBack = new SentBack(plan);
        List<Taking> takings = new ArrayList<>();
        sections.forEach((section, answers) -> {
            List<Answered> all = came.getOrDefault(section, answers);
            boolean waiting = all.stream().noneMatch(sentBack::isCorrected);
            boolean done = isSettled(all, places, settled);
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
                                done ? Return.State.ACCEPTED : open(now, inquiry, section, waiting),
                                today,
                                answers.get(0).file());
            }));
        });
        return takings;
    }

    /** What was sent back and has not come again stays so, also where other answers of its section are taken. */
    private static Return.State open(Plan plan, Inquiry inquiry, long section, boolean waiting) {
        boolean sentBack = plan.row(Return.key(inquiry.id(), section)) instanceof Return row
                && row.state() == Return.State.SENT_BACK;
        return sentBack && waiting ? Return.State.SENT_BACK : Return.State.RECEIVED;
    }

    private static Map<Long, List<Answered>> bySection(Collection<Answered> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(Answered::section, LinkedHashMap::new, Collectors.toList()));
    }

    private static Set<Place> places(Collection<Answered> taken) {
        return taken.stream().map(Answered::place).collect(Collectors.toSet());
    }

    /** Whether nothing is left to look at once these have been taken. */
    public static boolean isSettled(Collection<Answered> compared, Collection<Answered> taken) {
        return isSettled(compared, places(taken), Set.of());
    }

    private static boolean isSettled(Collection<Answered> compared, Set<Place> taken, Set<Answered> left) {
        return compared.stream().allMatch(a -> switch (a.outcome()) {
            case SAME -> true;
            case APPLY, CONFLICT -> taken.contains(a.place()) || left.contains(a);
            default -> left.contains(a);
        });
    }

    /** The plan in which all returns that were read have come in, as far as that was not known. */
    public static Plan received(Plan plan, Collected collected, List<Answered> compared, LocalDate today) {
        Inquiry inquiry = collected.inquiry().orElse(null);
        Map<Long, List<Answered>> came = bySection(compared);
        SentBack sentBack = new SentBack(plan);
        Plan changed = plan;
        for (Map.Entry<Long, String> file : inquiry == null
                ? Set.<Map.Entry<Long, String>>of()
                : collected.files().entrySet()) {
            long section = file.getKey();
            List<Answered> all = came.getOrDefault(section, List.of());
            Return row = (Return) plan.row(Return.key(inquiry.id(), section));
            boolean known = row != null
                    && row.received() != null
                    && row.file().equals(file.getValue())
                    && (row.state() != Return.State.SENT_BACK || all.stream().noneMatch(sentBack::isCorrected));
            boolean done = row != null && row.state() == Return.State.ACCEPTED && isSettled(all, List.of());
            if (!known && !done) {
                changed = Acceptance.received(changed, inquiry, section, Return.State.RECEIVED, today, file.getValue());
            }
        }
        return changed;
    }
}
