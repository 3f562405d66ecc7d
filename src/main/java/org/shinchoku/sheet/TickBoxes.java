package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;

/** □ and ☑: a rating as a box for each mark of its scale. */
record TickBoxes(Scale scale) {

    static final String TICKED = "☑ ";
    static final String OPEN = "□ ";

    /** Whether a field's ratings can be shown so. */
    static boolean fit(Plan plan, Field field) {
        Scale scale = plan.scale(field.scale());
        return scale != null && scale.steps().size() > 1 && field.kind() == Field.Kind.RATING;
    }

    /** The boxes below each other; a mark that the scale does not know stands below them. */
    List<Spoken> of(Spoken rating) {
        String mark = rating.text();
        List<Spoken> boxes = new ArrayList<>();
        boolean found = mark.isEmpty();
        for (Scale.Step step : scale.steps()) {
            boolean here = step.mark().equals(mark);
            String box = (here ? TICKED : OPEN) + wording(step);
            boxes.add(
                    new Spoken(box, rating.said() == null ? null : rating.said().tick(step.mark())));
            found |= here;
        }
        if (!found) {
            boxes.add(rating);
        }
        return boxes;
    }

    /** Width of the widest box with its wording, in ems. */
    double width() {
        return of(Spoken.of("")).stream()
                .map(Spoken::text)
                .mapToDouble(Em::of)
                .max()
                .orElse(0);
    }

    private static String wording(Scale.Step step) {
        return step.meaning().isEmpty() || step.meaning().equals(step.mark())
                ? step.mark()
                : step.mark() + "　" + step.meaning();
    }
}
