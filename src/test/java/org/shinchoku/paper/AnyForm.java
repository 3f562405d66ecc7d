package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormMargins;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormShown;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Row;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Value;

/** A plan and a form of it, both as chance has it, the same for the same seed. */
public final class AnyForm {

    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final Form.Base[] BASES = {
        Form.Base.MATRIX, Form.Base.EVALUATION, Form.Base.POLICY, Form.Base.CONFIRMATION
    };
    private static final String CHARACTERS = "相談窓口開設周知令和年度課、。「」（）・ー～…①◎○×ABCabc0123456789%.,-/ 　\n髙﨑☑𠮷";

    public final Plan plan;
    public final Form form;
    /** The words by which each text is known, and the value that holds it. */
    final Map<String, Value> known = new LinkedHashMap<>();

    private final Random random;
    private final List<Row> rows = new ArrayList<>();
    private final int depth;

    public AnyForm(int seed) {
        random = new Random(seed);
        depth = 1 + random.nextInt(4);
        rows.add(new Head(1, "みどり計画", chance(2) ? "青葉市" : "", R5, R6));
        rows.add(new Scale(50, "評価", 0, List.of(Scale.Step.of("◎", "進んだ"), Scale.Step.of("×", ""))));
        rows.add(new Department(40, 0, 1, "企画課", null, R5, List.of(41L), List.of()));
        rows.add(new Department(41, 0, 2, "政策課", R6, null, List.of(), List.of()));
        for (int level = 0; level < depth; level++) {
            rows.add(new Level(10 + level, level, "階層" + level));
            fields(level);
        }
        items(0, 0, 1000);
        if (chance(2)) {
            rows.add(new Committee(60, "緑の委員会"));
            rows.add(new Opinion(61, lastItem(), 0, 0, 1, "会長", text(40)));
        }
        reposts();
        plan = Plan.of(rows);
        form = form();
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private void fields(int level) {
        Field.Kind[] kinds = {Field.Kind.TEXT, Field.Kind.TEXT, Field.Kind.ACTUAL, Field.Kind.DEPARTMENT};
        for (int f = random.nextInt(level == depth - 1 ? 5 : 3); f > 0; f--) {
            Field.Kind kind = kinds[random.nextInt(kinds.length)];
            long id = 100L * (level + 1) + f;
            rows.add(
                    chance(2)
                            ? Field.fixed(id, 10 + level, f, "欄" + id, kind)
                            : Field.yearly(id, 10 + level, f, "欄" + id, kind, List.of(R5, R6)));
        }
        if (level == depth - 1) {
            rows.add(Field.yearly(190, 10 + level, 9, "評価", Field.Kind.RATING, List.of(R6))
                    .withScale(50));
        }
    }

    private void items(long parent, int level, long first) {
        for (int i = random.nextInt(level == 0 ? 3 : 4) + 1; i > 0; i--) {
            long id = first + i;
            String number = chance(3) ? "" : Long.toString(id % 1000);
            rows.add(new Item(id, parent, 10 + level, i, number, "項目" + id + text(12), false, 0));
            for (Row row : List.copyOf(rows)) {
                if (row instanceof Field field && field.level() == 10 + level) {
                    values(id, field);
                }
            }
            if (level + 1 < depth && !chance(8)) {
                items(id, level + 1, id * 10);
            }
        }
    }

    private void values(long item, Field field) {
        for (FiscalYear year :
                field.yearly() ? field.years() : new ArrayList<>(Collections.singleton((FiscalYear) null))) {
            if (chance(4)) {
                continue;
            }
            String word = "［" + known.size() + "］";
            String text = switch (field.kind()) {
                case RATING -> chance(2) ? "◎" : "×";
                case DEPARTMENT -> "企画課";
                case ACTUAL -> chance(2) ? "12" : word + text(8);
                default -> word + text(chance(12) ? 3000 : 60);
            };
            Value value = new Value(item, field.id(), year, 0, text, "");
            rows.add(value);
            if (text.startsWith(word)) {
                known.put(word, value);
            }
        }
    }

    private long lastItem() {
        return rows.stream()
                .filter(Item.class::isInstance)
                .mapToLong(r -> ((Item) r).id())
                .max()
                .orElseThrow();
    }

    /** Some items of the last level stand in a second place too. */
    private void reposts() {
        for (Row row : List.copyOf(rows)) {
            if (row instanceof Item item && item.level() == 10 + depth - 1 && chance(6)) {
                rows.add(new Item(
                        item.id() + 500_000,
                        item.parent(),
                        item.level(),
                        99,
                        item.number(),
                        item.label(),
                        true,
                        item.id()));
            }
        }
    }

    private String text(int most) {
        int[] all = CHARACTERS.codePoints().toArray();
        return random.ints(random.nextInt(most), 0, all.length)
                .map(i -> all[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private int mm() {
        return 5 + random.nextInt(36);
    }

    private String maybe(String text) {
        return chance(2) ? text : "";
    }

    private Form form() {
        List<FormShown.Column> columns = new ArrayList<>();
        plan.fields().forEach(f -> {
            if (chance(2)) {
                columns.add(new FormShown.Column(f.id(), chance(4) ? 60 : 0));
            }
        });
        List<FormLevel> levels = new ArrayList<>();
        plan.levels().forEach(l -> levels.add(new FormLevel(l.id(), any(FormLevel.Stand.values()), chance(3))));
        List<FormShown.Note> notes = List.of(new FormShown.Note("委員記入欄", 30), new FormShown.Note("", 15));
        Form.Base base = any(BASES);
        boolean oneYear = base == Form.Base.EVALUATION || base == Form.Base.POLICY;
        return new Form(
                0,
                "",
                base,
                new FormHeader(maybe("題" + text(60)), maybe("資料１"), maybe("会議"), maybe("8月1日"), maybe("3月31日現在")),
                new FormPaper(
                        chance(2),
                        chance(2),
                        6 + random.nextInt(7),
                        chance(2) ? FormMargins.USUAL : new FormMargins(mm(), mm(), mm(), mm())),
                new FormShown(
                        chance(3) ? List.of(R6) : oneYear ? List.of(R5, R6) : List.of(),
                        chance(2) ? List.of() : columns,
                        0,
                        notes.subList(0, random.nextInt(3))),
                chance(3) ? List.of() : levels,
                new FormManner(
                        any(Spelling.values()),
                        any(FormManner.Naming.values()),
                        any(FormManner.Reposting.values()),
                        any(FormManner.Colouring.values()),
                        any(FormManner.Speaking.values()),
                        FormManner.Marking.NONE),
                new FormFooter(any(FormFooter.Counting.values()), any(FormFooter.Below.values()), text(30)),
                List.of(),
                List.of());
    }
}
