package org.shinchoku.ui.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.shinchoku.plan.Answer;
import org.shinchoku.plan.Answers;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Field.Kind;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Scale;
import org.shinchoku.plan.Value;

/** 見本の計画: the plan of a town that does not exist, to try the program with. */
final class Sample {

    private static final List<String> LEVELS = List.of("基本目標", "施策", "事業");
    private static final String SECTION = "担当課";
    private static final String POLICY_FIELD = "施策の方向";
    private static final Map<String, Kind> KINDS = Map.of(
            SECTION,
            Kind.DEPARTMENT,
            "指標",
            Kind.INDICATOR,
            "単位",
            Kind.UNIT,
            "目標",
            Kind.TARGET,
            "実績",
            Kind.ACTUAL,
            "評価",
            Kind.RATING);

    private final List<CSVRecord> lines;
    private final List<CSVRecord> units;
    private final List<CSVRecord> opinions;
    private final List<String> columns;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Item> byNumber = new HashMap<>();
    private final List<Level> levels = new ArrayList<>();
    private long lastId;
    private Plan plan;

    private Sample(CSVParser csv, List<CSVRecord> units, List<CSVRecord> opinions) {
        this.lines = csv.getRecords();
        this.units = units;
        this.opinions = opinions;
        this.columns = csv.getHeaderNames().subList(4, csv.getHeaderNames().size());
        Head head = new Head(Plan.newId(), "第2次星見野市地域支え合い計画", "星見野市", new FiscalYear(2022), new FiscalYear(2026));
        plan = Plan.of(head);
    }

    /** A new copy of the plan, with ids of its own. */
    static Plan plan() {
        try (CSVParser plan = parser("sample.csv");
                CSVParser units = parser("sample-units.csv");
                CSVParser opinions = parser("sample-opinions.csv")) {
            return new Sample(plan, units.getRecords(), opinions.getRecords()).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSVParser parser(String name) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(Sample.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    private Plan build() {
        for (int depth = 0; depth < LEVELS.size(); depth++) {
            levels.add(new Level(nextId(), depth, LEVELS.get(depth)));
        }
        plan = plan.with(levels).with(SampleUnits.of(units, this::nextId));
        addFields();
        Item[] above = new Item[LEVELS.size()];
        for (CSVRecord line : lines) {
            int depth = Integer.parseInt(line.get("階層"));
            above[depth] = item(line, depth, depth == 0 ? 0 : above[depth - 1].id());
            byNumber.put(depth + "/" + above[depth].number(), above[depth]);
            plan = plan.with(above[depth]);
            if (!above[depth].repost()) {
                addValues(line, above[depth]);
            }
        }
        Map<String, Item> works = new HashMap<>();
        byNumber.forEach((place, item) -> works.put(place.substring(place.indexOf('/') + 1), item));
        return SampleMeeting.held(plan, opinions, works, fields.get("評価"));
    }

    private long nextId() {
        return ++lastId;
    }

    private void addFields() {
        Scale scale = new Scale(
                nextId(),
                "事業の評価",
                0,
                List.of(step("Ａ", "目標を達成した", "1.0"), step("Ｂ", "おおむね達成した", "0.8"), step("Ｃ", "達成に至らなかった", "0")));
        plan = plan.with(scale);
        for (String column : columns) {
            String name = column.split("@", -1)[0];
            fields.computeIfAbsent(name, n -> field(n, scale.id()));
        }
        plan = plan.with(fields.values());
    }

    private static Scale.Step step(String mark, String meaning, String from) {
        return new Scale.Step(mark, meaning, new BigDecimal(from), false, List.of());
    }

    private Field field(String name, long scale) {
        Set<FiscalYear> years = new LinkedHashSet<>();
        columns.stream().filter(c -> c.startsWith(name + "@")).forEach(c -> years.add(year(c)));
        long level = levels.get(name.equals(POLICY_FIELD) ? 1 : 2).id();
        Kind kind = KINDS.getOrDefault(name, Kind.TEXT);
        long order = (fields.size() + 1) * Item.GAP;
        Field field = years.isEmpty()
                ? Field.fixed(nextId(), level, order, name, kind)
                : Field.yearly(nextId(), level, order, name, kind, List.copyOf(years));
        return kind == Kind.RATING ? field.withScale(scale) : field;
    }

    private static FiscalYear year(String column) {
        return new FiscalYear(Integer.parseInt(column.split("@", -1)[1]));
    }

    private Item item(CSVRecord line, int depth, long parent) {
        Item item = new Item(
                nextId(),
                parent,
                levels.get(depth).id(),
                line.getRecordNumber() * Item.GAP,
                line.get("番号"),
                line.get("名称"),
                false,
                0);
        String shown = line.get("再掲元");
        return shown.isEmpty()
                ? item
                : item.reposting(byNumber.get(depth + "/" + shown).id());
    }

    private void addValues(CSVRecord line, Item item) {
        for (String column : columns) {
            if (!line.get(column).isEmpty()) {
                Field field = fields.get(column.split("@", -1)[0]);
                FiscalYear year = field.yearly() ? year(column) : null;
                for (Answer answer : answers(line, field, line.get(column))) {
                    long section = Departments.named(plan, answer.section(), year)
                            .map(Department::id)
                            .orElse(0L);
                    plan = plan.with(new Value(item.id(), field.id(), year, section, answer.text(), ""));
                }
            }
        }
    }

    /** What the item's sections said, each for itself where there are several. */
    private static List<Answer> answers(CSVRecord line, Field field, String text) {
        List<String> sections = Departments.sections(line.get(SECTION));
        return sections.size() > 1 && field.yearly() ? Answers.split(text, sections) : List.of(new Answer("", text));
    }
}
