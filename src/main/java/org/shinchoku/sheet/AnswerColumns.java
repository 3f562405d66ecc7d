package org.shinchoku.sheet;

import java.util.List;
import java.util.function.Predicate;
import org.shinchoku.plan.Consultation;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;

/** 対応の欄: in which column the answers to an opinion stand, where they have one. */
record AnswerColumns(Plan plan) {

    /** The opinions whose answers stand in a column. */
    Predicate<Opinion> answeredIn(Field reply) {
        List<Long> columns = Consultation.of(plan, reply.level()).stream()
                .filter(c -> reply.equals(c.reply()))
                .flatMap(c -> c.opinions().stream())
                .map(Field::id)
                .toList();
        return opinion -> columns.contains(opinion.field());
    }

    /** Whether answers to an opinion stand in no column of their own. */
    boolean isAnsweredApart(Opinion opinion) {
        return place(opinion) == 0;
    }

    /** The column in which an opinion is answered, or 0. */
    long place(Opinion opinion) {
        Field column = plan.field(opinion.field());
        return column == null
                ? 0
                : Consultation.of(plan, column.level()).stream()
                        .filter(c -> c.reply() != null && c.opinions().contains(column))
                        .mapToLong(c -> c.reply().id())
                        .findFirst()
                        .orElse(0);
    }
}
