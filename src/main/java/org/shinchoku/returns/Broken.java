package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shinchoku.check.Checks;
import org.shinchoku.check.Finding;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;

/** 回答の点検: what would be wrong in the plan if answers were taken, and is not now. */
public final class Broken {

    private final Map<Answered, List<Finding>> findings = new HashMap<>();

    private Broken() {}

    /**
     * Looks at all answers that say something new, together, as they would be taken; of several to one question the second ones
     * are looked at in their turn, and so on. What several files say alike is looked at once.
     */
    public static Broken of(Plan plan, List<Answered> compared) {
        Broken broken = new Broken();
        List<List<Answered>> rounds = new ArrayList<>();
        Map<Place, Map<String, Answered>> met = new HashMap<>();
        Map<Answered, Answered> alike = new HashMap<>();
        for (Answered answer : compared) {
            if (answer.isNew()) {
                Map<String, Answered> others = met.computeIfAbsent(answer.place(), p -> new HashMap<>());
                Answered first = others.putIfAbsent(answer.text(), answer);
                if (first != null) {
                    alike.put(answer, first);
                } else {
                    if (others.size() > rounds.size()) {
                        rounds.add(new ArrayList<>());
                    }
                    rounds.get(others.size() - 1).add(answer);
                }
            }
        }
        Outline outline = Outline.of(plan);
        rounds.forEach(round -> broken.look(plan, outline, round));
        alike.forEach(broken::same);
        return broken;
    }

    private void same(Answered answer, Answered first) {
        List<Finding> known = findings.get(first);
        if (known != null) {
            findings.put(answer, known);
        }
    }

    private void look(Plan plan, Outline outline, Collection<Answered> answers) {
        Map<Long, List<Answered>> items = answers.stream()
                .collect(Collectors.groupingBy(a -> a.place().item(), LinkedHashMap::new, Collectors.toList()));
        Plan after = Acceptance.with(plan, answers);
        for (Finding finding : Checks.broken(plan, after, outline)) {
            long item = Reposts.source(after, finding.item()).id();
            concerned(items.getOrDefault(item, List.of()), finding)
                    .forEach(answer -> findings.computeIfAbsent(answer, a -> new ArrayList<>())
                            .add(finding));
        }
    }

    /** The answer in whose cell it is found or, where that was not answered, those that it follows from: figures and marks first. */
    private static List<Answered> concerned(List<Answered> answers, Finding finding) {
        List<Answered> own = answers.stream().filter(a -> isIn(a, finding)).toList();
        List<Answered> figures =
                answers.stream().filter(a -> !a.field().kind().isProse()).toList();
        return !own.isEmpty() ? own : !figures.isEmpty() ? figures : answers;
    }

    private static boolean isIn(Answered answer, Finding finding) {
        return answer.field().equals(finding.field()) && Objects.equals(answer.year(), finding.year());
    }

    /** What is found because of an answer, in sentences. */
    public List<String> of(Answered answer) {
        return findings.getOrDefault(answer, List.of()).stream()
                .map(f -> (f.field() == null || isIn(answer, f)
                                ? ""
                                : "「" + f.field().name() + "」")
                        + f.sentence())
                .toList();
    }

    /** How many answers something is found of. */
    public int count() {
        return findings.size();
    }
}
