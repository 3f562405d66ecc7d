package org.shinchoku.ui.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.Fits;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Value;

/** What changed fields mean for what is written in them, a sentence for each field. */
record Consequences(Plan before, Plan after) {

    private static final int LONGEST = 18;

    /** The fields that go with what stands in them; empty where none does. */
    String losses() {
        return sorted(before).stream()
                .filter(f -> after.field(f.id()) == null)
                .map(f -> {
                    int filled = Fields.filled(before, f.id());
                    return "「" + f.name() + "」の欄" + (filled > 0 ? "と、記入済みの" + filled + "件" : "") + "が消えます。";
                })
                .collect(Collectors.joining("\n"));
    }

    /** The texts that no longer are what their fields say; empty where all fit. */
    String misfits() {
        return sorted(after).stream()
                .filter(f -> before.field(f.id()) != null && changesMeaning(f))
                .map(this::misfits)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<Field> sorted(Plan plan) {
        return plan.fields().stream()
                .sorted(Comparator.comparingLong(Field::level).thenComparingLong(Field::order))
                .toList();
    }

    private boolean changesMeaning(Field field) {
        Field was = before.field(field.id());
        return was.kind() != field.kind() || after.scale(field.scale()) != before.scale(was.scale());
    }

    private String misfits(Field field) {
        List<Value> missed = Fits.missed(after, field);
        String some = missed.stream()
                .map(v -> v.text().replace('\n', ' '))
                .map(text -> "「" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "」")
                .distinct()
                .limit(4)
                .collect(Collectors.joining("、"));
        return missed.isEmpty()
                ? ""
                : "「" + field.name() + "」に当てはまらない記入が" + missed.size() + "件あります（" + some + "）。内容はそのまま残ります。";
    }
}
