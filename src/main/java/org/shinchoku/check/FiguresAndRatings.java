package org.shinchoku.check;

import java.util.function.Consumer;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Ratings;
import org.shinchoku.text.Fold;

/** 評価と数値: marks that do not follow from the figures, where nobody says why, and marks that a later layer overruled. */
final class FiguresAndRatings implements Check {

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        for (Item item : subject.items()) {
            if (!item.repost()) {
                subject.fields(item).stream()
                        .filter(f -> f.kind() == Field.Kind.RATING)
                        .forEach(f -> Subject.years(f).forEach(y -> look(subject, item, f, y, found)));
            }
        }
    }

    private static void look(Subject subject, Item item, Field field, FiscalYear year, Consumer<Finding> found) {
        Judgement own = Ratings.by(subject.plan(), item.id(), field, year, Layer.DEPARTMENT);
        if (own.mark().isEmpty()) {
            return;
        }
        Ratings.proposed(subject.plan(), item.id(), field, year)
                .filter(mark -> !Fold.key(mark).equals(Fold.key(own.mark()))
                        && own.reason().isEmpty())
                .ifPresent(mark -> found.accept(new Finding(
                        Severity.WARNING,
                        "rating_vs_value",
                        item,
                        field,
                        year,
                        "評価は「" + own.mark() + "」ですが、目標と実績からは「" + mark + "」になります。")));
        Ratings.effective(subject.plan(), item.id(), field, year)
                .filter(last -> last.layer() != Layer.DEPARTMENT && !last.mark().equals(own.mark()))
                .ifPresent(last -> found.accept(new Finding(
                        Severity.NOTE,
                        "rating_overruled",
                        item,
                        field,
                        year,
                        "担当課の評価「" + own.mark() + "」が、" + name(last.layer()) + "で「" + last.mark() + "」とされています。")));
    }

    private static String name(Layer layer) {
        return layer == Layer.COMMITTEE ? "委員会" : "事務局";
    }
}
