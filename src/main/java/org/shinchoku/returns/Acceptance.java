package org.shinchoku.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shinchoku.plan.Answer;
import org.shinchoku.plan.Answers;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Responsible;
import org.shinchoku.plan.Return;
import org.shinchoku.plan.Return.State;
import org.shinchoku.plan.Value;

/** 回答の反映: a plan with answers that were accepted. */
public final class Acceptance {

    private Acceptance() {}

    /**
     * The plan with these answers in their places; one that was taken out takes out what stands here. Where one answer for
     * all stood and a section gives its own, the other sections keep what stood as theirs.
     */
    public static Plan with(Plan plan, Collection<Answered> accepted) {
        Plan changed = plan;
        for (Answered answer : accepted) {
            Place at = answer.place();
            changed = at.department() == 0 ? changed : divided(changed, at);
            changed = answer.text().isEmpty()
                    ? changed.without(at.key())
                    : changed.with(new Value(
                            at.item(), at.field(), at.year(), at.department(), answer.text(), answer.origin()));
        }
        return changed;
    }

    private static Plan divided(Plan plan, Place at) {
        if (!(plan.row(at.whole().key()) instanceof Value all)) {
            return plan;
        }
        List<Value> others = Responsible.in(plan, at.year()).units(plan.item(at.item())).stream()
                .map(unit -> new Value(at.item(), at.field(), at.year(), unit.id(), all.text(), all.origin()))
                .filter(value -> value.department() != at.department() && plan.row(value.key()) == null)
                .toList();
        return plan.without(all.key()).with(others);
    }

    /** The plan in which a section's return has come in. */
    public static Plan received(Plan plan, Inquiry inquiry, long section, State state, LocalDate day, String file) {
        Return row = plan.row(Return.key(inquiry.id(), section)) instanceof Return known
                ? known
                : Return.asked(inquiry.id(), section, null, "");
        return plan.with(row.receivedOn(day, state, file));
    }

    /** What is taken where everything is wanted that can be: of two sections' answers to one question both, each under its name. */
    public static List<Answered> all(Plan plan, List<Answered> compared) {
        Map<Place, List<Answered>> places = compared.stream()
                .filter(Answered::isNew)
                .collect(Collectors.groupingBy(Answered::place, LinkedHashMap::new, Collectors.toList()));
        List<Answered> taken = new ArrayList<>();
        places.values().forEach(answers -> {
            List<Long> sections =
                    answers.stream().map(Answered::section).distinct().toList();
            if (answers.size() == 1) {
                taken.add(answers.get(0));
            } else if (sections.size() == answers.size()) {
                taken.add(joined(plan, answers));
            }
        });
        return taken;
    }

    /** What stands here and what several sections say of one question as one text; what they say is headed by their names. */
    public static Answered withHere(Plan plan, List<Answered> answers) {
        String here = answers.get(0).now();
        boolean said = answers.stream().anyMatch(a -> a.text().equals(here));
        Answered joined = joined(plan, answers);
        return here.isEmpty() || said ? joined : joined.saying(here + "\n" + joined.text());
    }

    /** Several sections' answers to one question as one text, each headed by its section. */
    public static Answered joined(Plan plan, List<Answered> answers) {
        String text = Answers.join(answers.stream()
                .map(a -> new Answer(name(plan, a.section()), a.text()))
                .toList());
        String origin = answers.stream().map(Answered::origin).collect(Collectors.joining("、"));
        return answers.get(0).saying(text).from(origin);
    }

    static String name(Plan plan, long section) {
        Department unit = plan.department(section);
        return unit == null ? "" : unit.name();
    }
}
