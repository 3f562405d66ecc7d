package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shinchoku.plan.Cells;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Value;
import org.shinchoku.text.Fold;

/** What the plan says in the slots of a learnt sheet. */
final class MouldTexts {

    private static final int DEEPEST = 64;

    private final Plan plan;
    private final Map<MouldCell, List<String>> options = new HashMap<>();
    private final boolean noting;
    private final MeetingWords words;
    /** The item of the line that was asked about last, as lines are asked about one by one, and those above it by their levels. */
    private long line;

    private Map<Long, Item> owners = new HashMap<>();

    /** @param form beside whose texts stands what was said at meetings, and of which is told afterwards what was shown */
    MouldTexts(Plan plan, Form form) {
        this(plan, MeetingWords.of(plan, form), true);
    }

    private MouldTexts(Plan plan, MeetingWords words, boolean noting) {
        this.plan = plan;
        this.words = words;
        this.noting = noting;
    }

    /** Nothing but what was written. */
    static MouldTexts written(Plan plan) {
        return new MouldTexts(plan, MeetingWords.none(plan), false);
    }

    /** The item that a slot in a line of another item is about: itself or the one above it; or null. */
    Item owner(Slot slot, long item) {
        if (slot.item() != 0) {
            return plan.item(slot.item());
        }
        if (line != item) {
            line = item;
            owners = new HashMap<>();
        }
        return owners.computeIfAbsent(slot.level(), level -> above(item, level));
    }

    private Item above(long item, long level) {
        Item at = plan.item(item);
        for (int i = 0; at != null && at.level() != level; i++) {
            at = i < DEEPEST ? plan.item(at.parent()) : null;
        }
        return at;
    }

    /**
     * The text of a slot in the line of an item.
     *
     * @param shift years from those that the sheet was learnt with
     */
    String of(Slot slot, long item, int shift) {
        if (slot.isName()) {
            return name(slot);
        }
        Item owner = owner(slot, item);
        if (owner == null) {
            return "";
        }
        return switch (slot.part()) {
            case LABEL -> owner.label();
            case NUMBER -> owner.number();
            case REPOST -> owner.repost() ? slot.text() : "";
            case VALUE -> piece(slot, value(slot, owner, shift));
            case ANSWER -> answer(slot, owner, shift);
            case BOXES -> chosen(MouldBoxes.of(slot.text(), value(slot, owner, shift)), slot, owner, shift);
            case NAME, GROUP -> name(slot);
            case MARK -> chosen(MouldBoxes.marked(slot.text(), value(slot, owner, shift)), slot, owner, shift);
        };
    }

    private String name(Slot slot) {
        if (slot.field() != 0) {
            Field field = plan.field(slot.field());
            return field == null ? "" : slot.part() == Slot.Part.GROUP ? field.group() : field.heading();
        }
        Level level = slot.level() == 0 ? null : plan.level(slot.level());
        return slot.level() == 0 ? plan.head().title() : level == null ? "" : level.name();
    }

    private String value(Slot slot, Item owner, int shift) {
        MouldCell cell = MouldCell.of(slot, owner, shift);
        if (noting) {
            options.computeIfAbsent(cell, c -> new ArrayList<>(0));
        }
        String own = Cells.text(plan, owner, slot.field(), cell.year());
        Field field = plan.field(slot.field());
        return field == null
                ? own
                : Spoken.of(own).above(words.in(owner, field, cell.year(), own)).text();
    }

    /** What one of the item's sections answers; what holds for all stands beside the first. */
    private String answer(Slot slot, Item owner, int shift) {
        MouldCell cell = MouldCell.of(slot, owner, shift);
        List<String> sections = sections(owner, cell.year());
        String section = slot.from() < sections.size() ? Fold.key(sections.get(slot.from())) : null;
        String text = Reposts.shown(plan, owner.id(), slot.field(), cell.year()).stream()
                .filter(v -> v.department() == 0 ? slot.from() == 0 : name(v).equals(section))
                .map(Value::text)
                .findFirst()
                .orElse("");
        // a blank is an option too, so that an answer without a row is missed
        List<String> shown = options.computeIfAbsent(cell, c -> new ArrayList<>(List.of("")));
        text.lines().forEach(shown::add);
        return text;
    }

    private String name(Value value) {
        Department department = plan.department(value.department());
        return department == null ? "" : Fold.key(department.name());
    }

    private List<String> sections(Item owner, FiscalYear year) {
        return plan.fields().stream()
                .filter(f -> f.level() == owner.level() && f.kind() == Field.Kind.DEPARTMENT)
                .map(f -> Cells.text(plan, owner.id(), f.id(), f.yearly() ? year : null))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .map(Departments::sections)
                .orElse(List.of());
    }

    private String chosen(MouldBoxes boxes, Slot slot, Item owner, int shift) {
        if (noting) {
            options.get(MouldCell.of(slot, owner, shift)).addAll(boxes.options());
        }
        return boxes.text();
    }

    private static String piece(Slot slot, String text) {
        if (slot.from() == 0 && slot.lines() == Slot.ALL) {
            return text;
        }
        return Arrays.stream(text.split("\n", -1))
                .skip(slot.from())
                .limit(slot.lines())
                .collect(Collectors.joining("\n"));
    }

    /** The cells of the plan that were asked for, with the options they were asked for; none where all of a text is shown. */
    Map<MouldCell, List<String>> shown() {
        return options;
    }
}
