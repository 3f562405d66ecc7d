package org.shinchoku.ui.inquiry;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Outcome;

/** What the clerk has decided of what came back: which cells are taken, and which go back with what remark. */
final class Decisions {

    private final Map<String, Choice> choices = new HashMap<>();
    private final Map<String, String> remarks = new HashMap<>();

    void clear() {
        choices.clear();
        remarks.clear();
    }

    /** What is clean is taken unless the clerk says otherwise; what goes back is not. */
    Choice of(Answered answer) {
        if (!Compared.isTakeable(answer) || remarks.containsKey(answer.origin())) {
            return Choice.OPEN;
        }
        Choice usual = answer.outcome() == Outcome.APPLY ? Choice.TAKE : Choice.OPEN;
        return choices.getOrDefault(answer.origin(), usual);
    }

    boolean isTaken(Answered answer) {
        return of(answer) == Choice.TAKE || of(answer) == Choice.JOIN;
    }

    /** Of those that answer one question, one alone is taken or all are joined. */
    void choose(Compared compared, Collection<Answered> some, Choice choice) {
        for (Answered answer : some) {
            for (Answered other : compared.beside(answer)) {
                if (choice != Choice.OPEN) {
                    choices.put(other.origin(), choice == Choice.TAKE ? Choice.OPEN : choice);
                }
            }
            choices.put(answer.origin(), choice);
            remarks.remove(answer.origin());
        }
    }

    /** Remarks what is to be corrected; an empty remark takes it back. */
    void remark(Collection<Answered> some, String text) {
        for (Answered answer : some) {
            if (text.isBlank()) {
                remarks.remove(answer.origin());
            } else {
                remarks.put(answer.origin(), text.strip());
            }
        }
    }

    /** What is to be corrected, or empty. */
    String remark(Answered answer) {
        return remarks.getOrDefault(answer.origin(), "");
    }

    /** What is to be corrected of which of the cells. */
    Map<Answered, String> remarks(List<Answered> lines) {
        Map<Answered, String> some = new LinkedHashMap<>();
        lines.stream().filter(a -> !remark(a).isEmpty()).forEach(a -> some.put(a, remark(a)));
        return some;
    }
}
