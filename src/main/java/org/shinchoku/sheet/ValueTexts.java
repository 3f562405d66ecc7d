package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Value;

/** What the plan's values say in the cells of a form, with sections called as the form calls them. */
final class ValueTexts {

    private final Plan plan;
    private final SectionNames names;
    private final MeetingWords words;

    ValueTexts(Plan plan, SectionNames names, MeetingWords words) {
        this.plan = plan;
        this.names = names;
        this.words = words;
    }

    /** What an item says in a field, of a rating the mark that counts; in a committee's also what was said at meetings. */
    String text(Item item, Field field, FiscalYear year) {
        if (field.kind() == Field.Kind.RATING) {
            return mark(item, field, year);
        }
        String text = text(values(item, field, year), field, year);
        return Spoken.of(text).above(words.in(item, field, year, text)).text();
    }

    private String text(List<Value> values, Field field, FiscalYear year) {
        return names.in(field, year, Cells.text(plan, values, section -> names.head(year, section)));
    }

    /** The mark that counts: the committee's before the secretariat's before the section's own. */
    String mark(Item item, Field field, FiscalYear year) {
        return Ratings.effective(plan, item.id(), field, year)
                .map(Judgement::mark)
                .orElse("");
    }

    /** The same with what of the plan it is. */
    Spoken spoken(Item item, Field field, FiscalYear year) {
        List<Value> values = values(item, field, year);
        String written = Cells.text(plan, values, section -> section);
        boolean rated = field.kind() == Field.Kind.RATING;
        String text = rated ? mark(item, field, year) : text(values, field, year);
        boolean another = rated && !text.equals(written);
        Said said = Said.value(item, field, year, another ? List.of() : voices(values, year));
        return new Spoken(text, field.kind() == Field.Kind.DEPARTMENT ? said.wording(text, written) : said)
                .above(words.in(item, field, year, text));
    }

    private List<Value> values(Item item, Field field, FiscalYear year) {
        return Reposts.shown(plan, item.id(), field.id(), field.yearly() ? year : null);
    }

    /** Whose answers stand in a cell; nobody's where there is one for all. */
    private List<Voice> voices(List<Value> values, FiscalYear year) {
        if (values.stream().allMatch(v -> v.department() == 0)) {
            return List.of();
        }
        List<Voice> voices = new ArrayList<>();
        for (Value value : values) {
            Department section = plan.department(value.department());
            String name = section == null ? "" : section.name();
            String head = names.head(year, name);
            boolean apart = !value.origin().equals(values.get(0).origin());
            voices.add(new Voice(value.department(), head.equals(name) ? "" : head, apart));
        }
        return voices;
    }
}
