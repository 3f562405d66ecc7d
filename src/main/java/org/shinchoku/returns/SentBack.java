package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shinchoku.plan.Correction;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;

/** 差し戻した回答: what sections were asked to correct, and whether they have. */
final class SentBack {

    private record Asked(long section, FiscalYear year) {}

    private final Map<Asked, List<Correction>> corrections = new HashMap<>();

    SentBack(Plan plan) {
        for (Return row : plan.returns()) {
            if (!row.corrections().isEmpty()
                    && plan.row(Key.of(Kind.INQUIRY, row.inquiry())) instanceof Inquiry inquiry) {
                corrections
                        .computeIfAbsent(new Asked(row.department(), inquiry.year()), a -> new ArrayList<>())
                        .addAll(row.corrections());
            }
        }
    }

    /** Whether an answer is still the one that its section was asked to correct. */
    boolean isStill(Answered answer) {
        return of(answer)
                .filter(c -> Comparison.isSame(c.answer(), answer.text()))
                .isPresent();
    }

    /** Whether it is another answer than the one that its section was asked to correct. */
    boolean isCorrected(Answered answer) {
        return !answer.text().isEmpty() && of(answer).isPresent() && !isStill(answer);
    }

    private Optional<Correction> of(Answered answer) {
        return corrections.getOrDefault(new Asked(answer.section(), answer.year()), List.of()).stream()
                .filter(c -> answer.place() != null
                        && c.item() == answer.place().item()
                        && c.field() == answer.place().field())
                .findFirst();
    }
}
