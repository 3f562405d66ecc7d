package org.shinchoku.ui.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Fields;
import org.shinchoku.plan.Fits;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;

/** What changed fields mean for what is written in them, a sentence for each field. */
record Consequences(Plan before, Plan after) {

    private static final int LONGEST = 18;

    /** As long may a text be that stands for those of several years. */
    private static final int WIDE = 40;

    /** As long may a text be that stands for one of several years. */
    private static final int NARROW = 10;

    /** The fields that go with what stands in them; empty where none does. */
    String losses() {
        return sorted(before).stream()
                .filter(f -> after.field(f.id()) == null)
                .map(f -> {
                    int filled = Fields.filled(before, f.id());
                    return "「" + f.name() + "」の欄" + (filled > 0 ? "と、記入済みの" + "%,d件".formatted(filled) : "") + "が消えます。";
                })
                .collect(Collectors.joining("\n"));
    }

    /** Where the texts go of fields that are made yearly, or ones for good; empty where none is. */
    String moves() {
        return sorted(after).stream()
                .filter(f ->
                        before.field(f.id()) != null && before.field(f.id()).yearly() != f.yearly())
                .map(this::move)
                .collect(Collectors.joining("\n"));
    }

    private String move(Field field) {
        String made = "「" + field.name() + "」を、" + (field.yearly() ? "年度ごとに記入する欄" : "年度によらない欄") + "にします。";
        return made + example(field).map(text -> "記入済みの内容は消えません。例：" + text).orElse("");
    }

    /** What stands in the fullest item of a field, as it is and as it will be. */
    private Optional<String> example(Field field) {
        Map<Long, List<Value>> texts = before.values().stream()
                .filter(v -> v.field() == field.id() && v.department() == 0)
                .collect(Collectors.groupingBy(Value::item));
        return texts.entrySet().stream()
                .max(Comparator.comparingInt(
                                (Map.Entry<Long, List<Value>> e) -> e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> shown(e.getValue()) + " → "
                        + shown(after.values().stream()
                                .filter(v -> v.field() == field.id() && v.item() == e.getKey() && v.department() == 0)
                                .toList()));
    }

    private static String shown(List<Value> values) {
        return values.stream()
                .sorted(Comparator.comparing(Value::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(v -> (v.year() == null ? "" : v.year().in(Spelling.ERA))
                        + brief(v.text(), v.year() == null ? WIDE : NARROW))
                .collect(Collectors.joining("、"));
    }

    private static String brief(String text, int longest) {
        String line = text.replace('\n', ' ');
        return "「" + (line.length() > longest ? line.substring(0, longest) + "…" : line) + "」";
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
                .map(v -> brief(v.text(), LONGEST))
                .distinct()
                .limit(4)
                .collect(Collectors.joining("、"));
        return missed.isEmpty()
                ? ""
                : "「" + field.name() + "」に当てはまらない記入が" + "%,d件".formatted(missed.size()) + "あります（" + some
                        + "）。内容はそのまま残ります。";
    }
}
