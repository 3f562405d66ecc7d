package org.shinchoku.ui.item;

import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Spot;
import org.shinchoku.ui.kit.LayerName;
import org.shinchoku.ui.kit.StepName;

/**
 * What one layer says of an item in a rating field.
 *
 * @param reason whether its reason is meant rather than its mark
 */
record Marked(long item, long field, FiscalYear year, Layer layer, boolean reason) implements Slot {

    @Override
    public String read(Plan plan) {
        if (gone(plan)) {
            return "";
        }
        Judgement said = Ratings.by(plan, item, plan.field(field), year, layer);
        return reason ? said.reason() : said.mark();
    }

    @Override
    public Plan write(Plan plan, String text) {
        if (gone(plan) || text.equals(read(plan))) {
            return plan;
        }
        Field rated = plan.field(field);
        Judgement said = Ratings.by(plan, item, rated, year, layer);
        String blank = text.isBlank() ? "" : text;
        Judgement now = new Judgement(layer, reason ? said.mark() : blank, reason ? blank : said.reason());
        return Ratings.judge(plan, item, rated, year, now);
    }

    @Override
    public String step(Plan plan) {
        Field rated = plan.field(field);
        return StepName.writing(rated, rated.yearly() ? year : null, LayerName.of(layer) + (reason ? "の理由" : ""));
    }

    private boolean gone(Plan plan) {
        return plan.item(item) == null || plan.field(field) == null;
    }

    @Override
    public boolean reads(Spot spot) {
        return reason
                ? spot.equals(new Spot(Spot.Part.REASON, spot.item(), field, year, layer.ordinal()))
                : spot.equals(Spot.cell(spot.item(), field, year));
    }

    @Override
    public Slot of(long otherItem) {
        return new Marked(otherItem, field, year, layer, reason);
    }
}
