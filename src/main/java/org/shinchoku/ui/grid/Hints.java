package org.shinchoku.ui.grid;

import java.util.Optional;
import java.util.stream.Collectors;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reposts;
import org.shinchoku.ui.kit.LayerName;

/** What is to be known of a cell beyond its text: who rated how and why, and what the original of a copy says. */
final class Hints {

    private static final int LONGEST = 120;

    private Hints() {}

    static Optional<String> of(GridModel model, Place place) {
        GridCell cell = model.cell(place);
        GridColumn column = model.columns().get(place.column());
        String named = named(model.plan(), cell, column);
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        return switch (cell.mark()) {
            case OVERRULED -> Optional.of(layers(model.plan(), cell.subject().item(), column));
            case DRIFTED -> Optional.of(original(model.plan(), cell.subject().item(), column));
            case NONE -> model.misfits(place) ? Optional.of(Misfits.words(column.field())) : Optional.empty();
            case REPOST, MISSING, BEFORE, FOLDED -> Optional.empty();
        };
    }

    /** What is written, where a section is read under the name of another year. */
    private static String named(Plan plan, GridCell cell, GridColumn column) {
        boolean names = column.field() != null && column.field().kind() == Field.Kind.DEPARTMENT;
        String written = names ? Texts.of(plan, cell.subject()) : "";
        return written.isEmpty() || written.equals(cell.text()) ? "" : "記入：" + written + "\n表示している年度の名称にしています。";
    }

    private static String layers(Plan plan, long item, GridColumn column) {
        return Ratings.of(plan, item, column.field(), column.year()).stream()
                .map(Hints::layer)
                .collect(Collectors.joining("\n"));
    }

    private static String layer(Judgement judgement) {
        String mark = judgement.mark().isEmpty() ? "（評価なし）" : judgement.mark();
        String reason = judgement.reason().isEmpty() ? "" : "　" + judgement.reason();
        return LayerName.of(judgement.layer()) + "　" + mark + reason;
    }

    private static String original(Plan plan, long item, GridColumn column) {
        long source = Reposts.source(plan, plan.item(item)).id();
        String text = Cells.text(plan, source, column.field().id(), column.year());
        String brief = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        String says = text.isEmpty() ? "再掲元は空欄です。" : "再掲元の内容：" + brief;
        return says + "\nここに記入すると、再掲元と同じ内容になります。";
    }
}
