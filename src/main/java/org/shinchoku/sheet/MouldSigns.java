package org.shinchoku.sheet;

import java.util.HashMap;
import java.util.Map;
import org.shinchoku.plan.Slot;
import org.shinchoku.plan.Slot.Part;

/** The signs a sheet uses for ticks, boxes and marks: those that are seen most. */
final class MouldSigns {

    private final Map<String, Integer> ticks = new HashMap<>();
    private final Map<String, Integer> boxes = new HashMap<>();
    private final Map<String, Integer> marks = new HashMap<>();

    void see(Part part, String text) {
        if (part == Part.BOXES) {
            text.chars()
                    .filter(c -> MouldBoxes.isBox((char) c))
                    .forEach(c -> (MouldBoxes.isTicked((char) c) ? ticks : boxes)
                            .merge(String.valueOf((char) c), 1, Integer::sum));
        } else if ((part == Part.MARK || part == Part.REPOST) && !text.isBlank()) {
            marks.merge(text.strip().substring(0, 1), 1, Integer::sum);
        }
    }

    /** What a slot keeps of its cell: with its signs the options, the option or nothing more. */
    String pattern(Slot slot, String text) {
        return switch (slot.part()) {
            case BOXES -> most(ticks, "☑") + text.replaceAll("[☑☒■✓✔✅]", most(boxes, "□"));
            case MARK -> most(marks, "○") + slot.text();
            case REPOST -> most(marks, "○");
            default -> slot.text();
        };
    }

    private static String most(Map<String, Integer> signs, String otherwise) {
        return signs.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
