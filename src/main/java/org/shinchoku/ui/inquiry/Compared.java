package org.shinchoku.ui.inquiry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Broken;
import org.shinchoku.returns.Collected;
import org.shinchoku.returns.Place;

/**
 * What came back beside a plan.
 *
 * @param lines cell by cell
 * @param broken what 点検 finds of them
 * @param places those that can be taken, by the question that they answer
 */
record Compared(List<Answered> lines, Broken broken, Map<Place, List<Answered>> places) {

    static Compared of(Collected read, Plan plan) {
        return of(read.compare(plan), plan);
    }

    /** Costs as much as looking through what the answers change; to be done aside. */
    static Compared of(List<Answered> lines, Plan plan) {
        return new Compared(
                lines,
                Broken.of(plan, lines),
                lines.stream().filter(Compared::isTakeable).collect(Collectors.groupingBy(Answered::place)));
    }

    /** Whether a cell can be taken at all. */
    static boolean isTakeable(Answered answer) {
        return answer.isNew() || answer.isCleared();
    }

    /** All that can be taken to the question that one answers; it alone where it cannot. */
    List<Answered> beside(Answered answer) {
        return isTakeable(answer) ? places.getOrDefault(answer.place(), List.of(answer)) : List.of(answer);
    }
}
