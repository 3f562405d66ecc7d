package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Responsible;
import org.shinchoku.plan.Schedules;

/** 照会の内容: which section is asked about which items in which fields. */
public final class Asked {

    private final Plan plan;
    private final Inquiry inquiry;
    private final FiscalYear year;
    private final List<Field> fields;
    private final Outline outline;
    private final Map<Long, List<Department>> sections = new LinkedHashMap<>();
    private final List<Item> nobody = new ArrayList<>();

    private Asked(Plan plan, Inquiry inquiry) {
        this.plan = plan;
        this.inquiry = inquiry;
        this.year = inquiry.year();
        this.fields = Fields.inOrder(plan).stream()
                .filter(f -> inquiry.fields().contains(f.id()) && f.years().contains(year))
                .toList();
        this.outline = Outline.of(plan);
        Responsible responsible = Responsible.in(plan, year);
        for (Item item : outline.items()) {
            if (isAsked(item)) {
                List<Department> units = responsible.units(item);
                sections.put(item.id(), units);
                if (units.isEmpty()) {
                    nobody.add(item);
                }
            }
        }
    }

    public static Asked of(Plan plan, Inquiry inquiry) {
        return new Asked(plan, inquiry);
    }

    /** The fields that are usually asked of sections: those of the year that they fill in themselves. */
    public static List<Field> usual(Plan plan, FiscalYear year) {
        return Fields.inOrder(plan).stream()
                .filter(f -> f.years().contains(year) && f.filler() == Layer.DEPARTMENT)
                .filter(f -> switch (f.kind()) {
                    case DEPARTMENT, OPINION, REPLY -> false;
                    default -> true;
                })
                .toList();
    }

    private boolean isAsked(Item item) {
        return !item.repost()
                && fields.stream().anyMatch(f -> f.level() == item.level())
                && Schedules.asks(plan, item.id(), year);
    }

    Plan plan() {
        return plan;
    }

    Inquiry inquiry() {
        return inquiry;
    }

    public FiscalYear year() {
        return year;
    }

    /** In the order of the columns, the outer levels' first. */
    public List<Field> fields() {
        return fields;
    }

    /**
     * Who gets a workbook: the sections in their order.
     *
     * @param apart whether items that several sections share are asked in a workbook of their own, the last
     */
    public List<Addressee> addressees(boolean apart) {
        Map<Long, List<Ask>> own = new LinkedHashMap<>();
        List<Ask> shared = new ArrayList<>();
        sections.forEach((id, units) -> units.forEach(unit -> {
            boolean aside = apart && units.size() > 1;
            List<Ask> to = aside ? shared : own.computeIfAbsent(unit.id(), u -> new ArrayList<>());
            to.add(new Ask(plan.item(id), unit));
        }));
        Stream<Addressee> first = own.values().stream()
                .map(asks -> new Addressee(asks.get(0).section(), asks))
                .sorted(Comparator.comparingLong((Addressee a) -> a.section().order())
                        .thenComparingLong(a -> a.section().id()));
        Stream<Addressee> last = shared.isEmpty() ? Stream.of() : Stream.of(new Addressee(null, shared));
        return Stream.concat(first, last).toList();
    }

    /** The items that would be asked about, but name no section. */
    public List<Item> nobody() {
        return nobody;
    }

    /** The items that an item hangs below, the outermost first. */
    List<Item> ancestors(Item item) {
        return outline.ancestors(item.id());
    }

    /** The sections that answer for an item. */
    List<Department> sections(long item) {
        return sections.getOrDefault(item, List.of());
    }

    /** Where a section's answers about an item stand, in the order of the fields. */
    List<Place> places(Ask ask) {
        return fields.stream()
                .filter(f -> f.level() == ask.item().level())
                .map(f -> place(ask.item(), f, ask.section()))
                .toList();
    }

    /** Where a section's answer stands: of an item that several sections share each has an answer of its own. */
    Place place(Item item, Field field, Department section) {
        boolean divided = plan.answers(item.id(), field.id(), year).stream().anyMatch(v -> v.department() != 0);
        boolean own = section != null && (divided || sections(item.id()).size() > 1);
        return new Place(item.id(), field.id(), year, own ? section.id() : 0);
    }
}
