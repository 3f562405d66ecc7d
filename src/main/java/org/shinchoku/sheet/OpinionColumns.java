package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormManner.Speaking;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.sheet.ItemColumn.Part;
import org.shinchoku.sheet.ItemLines.Line;

/** 意見の欄: the columns of what was said at meetings in no column of the committee's own; there are none where nothing was said. */
final class OpinionColumns {

    private final Plan plan;
    private final List<Line> lines;
    private final boolean earlier;
    private final SpokenWords words;
    private final Set<Long> about;

    OpinionColumns(Plan plan, Form form, List<Line> lines) {
        this.plan = plan;
        this.lines = lines;
        this.earlier = form.base() == Base.EVALUATION && form.manner().opinions() == Speaking.WITH_EARLIER;
        this.words = new SpokenWords(plan, MeetingWords.of(plan, form));
        this.about = plan.opinions().stream().map(Opinion::item).collect(Collectors.toSet());
    }

    /** The columns of a level's items, of a year or of none. */
    List<ItemColumn> of(int level, FiscalYear year, String name) {
        List<Item> items = lines.stream()
                .map(line -> line.at(level))
                .filter(Objects::nonNull)
                .distinct()
                .filter(item -> about.contains(item.id())
                        || about.contains(Reposts.source(plan, item).id()))
                .toList();
        List<ItemColumn> columns = new ArrayList<>();
        for (Part part :
                earlier ? List.of(Part.SAID, Part.ANSWERED, Part.EARLIER) : List.of(Part.SAID, Part.ANSWERED)) {
            ItemColumn column = new ItemColumn(part, level, List.of(name + SpokenWords.heading(part)), null, year, 0);
            if (items.stream().anyMatch(item -> words.of(column, item).findAny().isPresent())) {
                columns.add(column);
            }
        }
        return columns;
    }
}
